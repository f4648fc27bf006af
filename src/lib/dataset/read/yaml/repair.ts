/** What the causes of mistakes in YAML share: lines of the text, and how a repair is told. */
import type { Document, YAMLError } from 'yaml';
import type { Change, Mistake, Repair } from './mistake';

export interface Line {
	readonly start: number;
	readonly text: string;
}

/** What an error of the parser comes from, if it is this. */
export type Cause = (text: string, line: Line, error: YAMLError, document: Document.Parsed) => Repair | undefined;

/** @param changes of the text as it is now; none where the parser reads it all the same */
export function repair(
	offset: number,
	code: string,
	message: string,
	changes: readonly Change[],
	more: Partial<Mistake> = {}
): Repair {
	return { mistake: { offset, code, message, ...more }, changes };
}

/** The line that an offset lies in, without its end. */
export function lineAt(text: string, offset: number): Line {
	// Before the first letter there is no line end, though it may be one itself.
	const start = offset < 1 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
	const end = text.indexOf('\n', start);
	return { start, text: text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '') };
}

/** The line before with something on it. */
export function lineBefore(text: string, { start }: Line): Line {
	let before = lineAt(text, Math.max(0, start - 1));
	while (before.start > 0 && before.text.trim() === '') before = lineAt(text, before.start - 1);
	return before;
}

/** The line behind with something on it; itself if it is the last. */
export function lineAfter(text: string, line: Line): Line {
	let after = line;
	do {
		const end = text.indexOf('\n', after.start + after.text.length);
		if (end < 0 || end + 1 >= text.length) return line;
		after = lineAt(text, end + 1);
	} while (after.text.trim() === '');
	return after;
}

/** How a text that YAML takes for something else is mended. */
export const QUOTE_IT = 'put the text into quotation marks';
