/** What a file says of itself, and whether it is as it was made: all that can be told without the site. */
import { editionNamed } from '../editions';
import { shownMark } from '../seal/fingerprint';
import type { Kind } from './kind';

/** What a file tells of one of its claims. */
export interface ClaimMark {
	readonly id: string;
	readonly quote: string;
	readonly speaker: string;
	readonly standing: string;
}

/** What a file says of itself. Texts are empty where it says nothing. */
export interface Marks {
	readonly figure: string;
	readonly version: string;
	readonly title: string;
	readonly address: string;
	/** The edition that it is written in; files of the first one do not say. */
	readonly edition: string;
	/** How a drawing was made (`formMark`, a look); files of the first three editions do not say. */
	readonly form: string;
	readonly look: string;
	readonly content: string;
	readonly contentSignature: string;
	readonly key: string;
	readonly shown: string;
	readonly shownSignature: string;
	readonly seal: string;
	readonly sealSignature: string;
	/** Undefined where the format has no place for them. */
	readonly claims?: readonly ClaimMark[];
}

export const NO_MARKS: Marks = {
	figure: '',
	version: '',
	title: '',
	address: '',
	edition: '',
	form: '',
	look: '',
	content: '',
	contentSignature: '',
	key: '',
	shown: '',
	shownSignature: '',
	seal: '',
	sealSignature: ''
};

export interface Reading {
	readonly kind: Kind;
	/** Undefined if the file carries none. */
	readonly marks: Marks | undefined;
	/** Whether it is as it was sealed, byte for byte (of zips: file by file). */
	readonly isSealed: boolean;
	/** Whether it shows what it was made to show; undefined where only the published values can tell (CSV). */
	readonly showsSame: boolean | undefined;
	/** The title that programs show of it, as a whole or without its standing. */
	readonly heading?: string;
	/** What of it could not be compared, in a sentence: it is vouched for only if it is sealed. */
	readonly uncompared?: string;
	/** What is not as it was made, in sentences. */
	readonly differences: readonly string[];
	/** Its rows by the names of their columns, where it has some. */
	readonly rows?: readonly Readonly<Record<string, string>>[];
	/** Of a table of several figures: the rows of each, as a table by itself. */
	readonly tables?: readonly Reading[];
	/** Whether its numbers are written with a decimal point and nothing else: no other way of writing them is tried then. */
	readonly isPlainlyNumbered?: boolean;
	/** Without marks: whether anything else says that it comes from here. */
	readonly looksOurs: boolean;
	/** Without marks: whether it says that it was drawn from a text that somebody pasted. */
	readonly isPasted?: boolean;
}

/** What a file is in which nothing more can be read. */
export interface NoReading {
	readonly kind: Kind | undefined;
	/** Why, in a sentence. */
	readonly problem: string;
	/** Whether it may be ours, and only its metadata are lost. */
	readonly looksOurs: boolean;
}

/** Whether this is what the file was made to show, in its edition. @param digest of what it shows now */
export function isShown(marks: Marks | undefined, digest: string): boolean {
	const edition = marks && editionNamed(marks.edition);
	return edition !== undefined && marks?.shown === shownMark(edition, digest);
}

export function sentenceOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
