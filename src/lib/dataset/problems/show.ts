/** How fields and values are named in messages. */
import { isRecord } from '../read/plain';
import { codePoint } from '../schema/plainText';
import type { Path } from '../read/yaml/path';

/** `quotes.visits.start`, `claims #3.words` (items counted from 1, as people do), or “the file” for the whole. */
export function fieldName(path: Path): string {
	const name = path.map((step, index) =>
		typeof step === 'number' ? ` #${step + 1}` : index ? `.${shorten(step)}` : shorten(step)
	);
	return name.join('') || 'the file';
}

/** A value as it is named in a message. */
export function show(value: unknown): string {
	if (typeof value === 'string') return value === '' ? 'empty' : `“${shorten(value)}”`;
	if (Array.isArray(value)) return 'a list';
	if (value === null) return 'empty';
	if (isRecord(value)) return 'a group of fields';
	return String(value);
}

/** What no field and no address is written with, and what may look like what they are written with: “ (with U+0435)”. */
export function strangeLetters(name: string): string {
	const strange = [...new Set(name.match(/[^\x20-\x7e]/gu))].slice(0, 3).map(codePoint);
	return strange.length === 0 ? '' : ` (with ${strange.join(', ')})`;
}

/** Control characters made visible: messages go to a terminal. */
export function oneLine(value: string): string {
	return value.replace(
		/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
		(character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
	);
}

/** One line of at most 60 characters. */
export function shorten(value: string): string {
	const line = oneLine(value);
	return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
