/** Pictures where they stand in a report: what every kind of document is read into. */

import type { RgbaPicture } from '../shown/pixels';

/** What stands in one place: a file, or what is left of one. */
export type Face =
	| { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
	/** A PDF keeps the pixels alone. */
	| {
			readonly kind: 'pixels';
			readonly width: number;
			readonly height: number;
			/** Undefined where they were compressed with loss, and are not those that were drawn. */
			readonly digest?: () => string;
			/** Undefined if they cannot be read. */
			readonly pixels: () => RgbaPicture | undefined;
			/** What was done to them, in a sentence. */
			readonly why?: string;
			/** What was not compared, in a sentence; undefined if that is nothing. */
			readonly unsure?: string;
	  }
	/** A page of a PDF within a PDF: sha256 of what draws it, and the words in it. */
	| { readonly kind: 'drawing'; readonly digest: string; readonly words: string }
	/** Not in the report: linked, or packed in a way that is not read. */
	| { readonly kind: 'absent'; readonly why: string };

export interface PlacedPicture {
	/** "Slide 2", "Page 3", "Header"; empty where the document has no pages before it is set. */
	readonly place: string;
	/** Empty without one. */
	readonly caption: string;
	/** Without one: what stands beside it, the nearest first; its caption, if it speaks of what the picture shows. */
	readonly nearby?: readonly string[];
	readonly alt: string;
	/** What programs show there: the first by those of today, each other one by some. Never empty. */
	readonly faces: readonly [Face, ...Face[]];
	/** What the report does to it so that readers see another picture, in sentences: cropped, turned, recoloured. */
	readonly treatment: readonly string[];
	/** What readers may see of it otherwise, and what was not compared, in sentences: then it is not vouched for whole. */
	readonly doubts: readonly string[];
}

/** A report, taken apart. */
export interface OpenedReport {
	readonly form: ReportForm;
	/** In the order of reading. */
	readonly pictures: readonly PlacedPicture[];
	/** All its words, as far as they were read. */
	readonly words: string;
	/** What was not looked at, in sentences. */
	readonly notes: readonly string[];
}

export const REPORT_FORMS = {
	docx: 'report (DOCX)',
	pptx: 'slides (PPTX)',
	odt: 'report (ODT)',
	odp: 'slides (ODP)',
	pdf: 'report (PDF)'
} as const;
export type ReportForm = keyof typeof REPORT_FORMS;

/** What a part of a picture that is cut off must come to, to be told: programs round. */
const CUT_AT_LEAST = 0.005;
/** How far width and height may drift apart by rounding. */
const STRETCH_AT_LEAST = 0.03;

interface Treatment {
	/** What is cut off, as parts of width or height. */
	readonly cut?: readonly number[];
	/** Degrees. */
	readonly turned?: number;
	readonly isMirrored?: boolean;
	readonly isRecoloured?: boolean;
	readonly isHidden?: boolean;
}

export const STRETCHED = 'It is stretched in the report: its width and height do not fit together.';

/** What the report does to a picture, in sentences. */
export function treatmentWords({ cut = [], turned = 0, isMirrored, isRecoloured, isHidden }: Treatment): string[] {
	const turn = ((turned % 360) + 360) % 360;
	return [
		...(cut.some((part) => part > CUT_AT_LEAST) ? ['It is cropped in the report: a part of it is not seen.'] : []),
		...(turn > 0.5 && turn < 359.5 ? ['It is turned in the report.'] : []),
		...(isMirrored ? ['It is mirrored in the report.'] : []),
		...(isRecoloured ? ['Its colours are changed by the report.'] : []),
		...(isHidden ? ['It is hidden in the report.'] : [])
	];
}

/** Whether a box has other proportions than the picture in it. Undefined sizes tell nothing. */
export function isStretched(
	box: { readonly width: number; readonly height: number } | undefined,
	picture: { readonly width: number; readonly height: number } | undefined
): boolean {
	if (!box || !picture || !(box.width > 0 && box.height > 0 && picture.width > 0 && picture.height > 0)) return false;
	return Math.abs((box.width / box.height) * (picture.height / picture.width) - 1) > STRETCH_AT_LEAST;
}
