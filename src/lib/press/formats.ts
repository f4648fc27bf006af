/** What a figure can be had as, and what everything that names formats asks of the one list. Runs in a browser too. */
import type { Purpose } from '../figure/brief/purposes';
import type { Kind } from './verify/kind';
import { FORMAT_LIST } from './formatList.js';

export interface FormatFacts {
	/** As a link calls it. */
	readonly name: string;
	/** What it is for, for the command’s help. */
	readonly words: string;
	/** Media type, without the encoding of characters. */
	readonly mime: string;
	/** Where alone its files stand, if they have a form of their own: that of no other purpose can be asked of them. */
	readonly purpose?: Purpose;
	/** Whether it is text, in UTF-8. */
	readonly isText?: true;
	/**
	 * What it is made from: the placed shapes of the drawing, its rows, all that it says, or other files of the figure. Of what
	 * is made from rows, the build has all that the whole dataset’s zip needs.
	 */
	readonly from: 'scene' | 'rows' | 'record' | 'files';
	/** Who makes it for a site: kit with the pages, the exporter after them, nobody before somebody orders it. */
	readonly by: 'kit' | 'exporter' | 'order';
	/** Made by the exporter from the record and the picture for reports. */
	readonly holdsPicture?: true;
	/** A site has it of a drawing beside the figure’s own, and of no other (`DRAWINGS_BESIDE`). */
	readonly beside?: true;
	/** Where a figure’s page offers it. */
	readonly offered?: 'picture' | 'data' | 'report' | 'citation';
	/** Whether lists of many figures link to it. */
	readonly inLists?: true;
	/** Whether the report kit holds it. */
	readonly inReportKit?: true;
	/** Whether published versions have it too, at an address of their own. */
	readonly ofVersions?: true;
	/** Whether a lean figure has it ahead, of its own drawing. */
	readonly inLean?: true;
	/** What it is to who verifies it (`KINDS`); `none` of what says nothing by which it could be vouched for. */
	readonly kind: Kind | 'none';
}

/** Also the end of its files’ names, after the slug and a dot. */
export type Format = keyof typeof FORMAT_LIST;

export const FORMATS: Readonly<Record<Format, FormatFacts>> = FORMAT_LIST;

/** The formats of which these facts hold. */
export type FormatWith<Facts extends Partial<FormatFacts>> = {
	[Name in Format]: (typeof FORMAT_LIST)[Name] extends Facts ? Name : never;
}[Format];

/** Text that is made with the pages. */
export type PageFormat = FormatWith<{ by: 'kit' }>;
/** Written as text from the figure itself. */
export type TextFormat = FormatWith<{ by: 'kit' | 'order' }>;
/** Made in the exporter’s threads. */
export type MadeFormat = FormatWith<{ by: 'exporter'; from: 'scene' | 'rows' | 'record' }>;
/** Made there of a drawing: its scene, its look, whose words it draws. */
export type SceneFormat = Extract<MadeFormat, FormatWith<{ from: 'scene' }>>;
/** Made there of the figure’s JSON and the picture for reports. */
export type DocumentFormat = Exclude<Extract<MadeFormat, FormatWith<{ holdsPicture: true }>>, SceneFormat>;
/** Made there of the figure’s JSON alone. */
export type RecordFormat = Exclude<MadeFormat, SceneFormat | DocumentFormat>;
/** Packed from other files. */
export type PackedFormat = FormatWith<{ from: 'files' }>;
/** Made of a figure alone. */
export type WrittenFormat = Exclude<Format, PackedFormat>;

export function isFormat(name: string): name is Format {
	return Object.hasOwn(FORMATS, name);
}

/** In their order. */
export const FORMAT_NAMES: readonly Format[] = Object.keys(FORMATS).filter(isFormat);

/** The formats of which something holds, in their order. */
export function formatsWhere(holds: (facts: FormatFacts) => boolean): Format[] {
	return FORMAT_NAMES.filter((format) => holds(FORMATS[format]));
}

/** What each published version has at an address of its own. */
export const VERSION_FORMATS: readonly Format[] = formatsWhere(({ ofVersions }) => ofVersions === true);

export function isPageFormat(ending: string): ending is PageFormat {
	return isFormat(ending) && FORMATS[ending].by === 'kit';
}

export function isTextFormat(format: Format): format is TextFormat {
	return FORMATS[format].by !== 'exporter';
}

export function isPackedFormat(format: Format): format is PackedFormat {
	return FORMATS[format].from === 'files';
}

/** Whether `Press.file` makes files of that name: all formats but the report kit. */
export function isWrittenFormat(name: string): name is WrittenFormat {
	return isFormat(name) && !isPackedFormat(name);
}

export function isMadeFormat(format: Format): format is MadeFormat {
	return FORMATS[format].by === 'exporter' && !isPackedFormat(format);
}

export function isSceneFormat(format: Format): format is SceneFormat {
	return isMadeFormat(format) && FORMATS[format].from === 'scene';
}

export function isDocumentFormat(format: Format): format is DocumentFormat {
	return isMadeFormat(format) && !isSceneFormat(format) && FORMATS[format].holdsPicture === true;
}

export function isRecordFormat(format: Format): format is RecordFormat {
	return isMadeFormat(format) && !isSceneFormat(format) && !isDocumentFormat(format);
}

/** The format of a file by its name or path: the longest that it ends with. Undefined for any other file. */
export function formatOf(path: string): Format | undefined {
	const [, ...parts] = path.slice(path.lastIndexOf('/') + 1).split('.');
	return parts.map((_, i) => parts.slice(i).join('.')).find(isFormat);
}

/** The end of the names of a format’s files. */
export function endingOf(format: Format): `.${Format}` {
	return `.${format}`;
}

/** As a server sends it. */
export function contentType({ mime, isText }: FormatFacts): string {
	return isText ? `${mime}; charset=utf-8` : mime;
}
