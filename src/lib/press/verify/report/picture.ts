/** What one picture in a report comes to. */
import type { ShownVersion, VerifiedFile } from '../verdict';

/** What is said of a picture in a report, in a few words. */
export const PICTURE_VERDICTS = {
	published: 'as published',
	superseded: 'superseded',
	changed: 'changed',
	'in-part': 'compared in part',
	'metadata-lost': 'metadata lost',
	unknown: 'not known here'
} as const;
export type PictureVerdict = keyof typeof PICTURE_VERDICTS;

/** What each means. */
export const PICTURE_VERDICT_WORDS: Readonly<Record<PictureVerdict, string>> = {
	published: 'The picture is what was published, and its version is current.',
	superseded: 'The picture shows what was published then; there is something newer.',
	changed: 'Readers do not see what was published.',
	'in-part': 'Not all that readers may see could be compared.',
	'metadata-lost': 'The picture does not say what it is any more, so it cannot be vouched for.',
	unknown: 'Not one of this site’s, or no longer recognisable.'
};

export interface ReportPicture {
	/** "Figure 3, Slide 2". */
	readonly where: string;
	readonly verdict: PictureVerdict;
	/** Empty without one. */
	readonly caption: string;
	/** The published version that it shows, or that it says it shows. */
	readonly shown?: ShownVersion;
	/** What differs from what was published, in sentences. */
	readonly differences: readonly string[];
	/** What the caption says otherwise than the figure, in sentences. */
	readonly captionDiffers: readonly string[];
	readonly notes: readonly string[];
}

/** Where a picture's place has no better name. */
export interface Numbered {
	readonly label: string | undefined;
	readonly place: string;
	/** Counted from 1 through the whole report. */
	readonly number: number;
}

export function whereOf({ label, place, number }: Numbered): string {
	const name = label ?? `Picture ${number}`;
	return place === '' ? name : `${name} (${place})`;
}

/** A file that was judged by itself, as a picture in a report. Undefined if nothing says that it is of this site. */
export function asPicture(file: VerifiedFile): PictureVerdict | undefined {
	if (file.verdict === 'intact' || file.verdict === 'rewritten') return 'published';
	if (file.verdict === 'superseded') return 'superseded';
	if (file.state === 'changed' || file.state === 'in-part') return file.state;
	// What was refused with a version named: signed by somebody else, of an edition that is not on record.
	return undefined;
}
