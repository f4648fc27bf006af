/** Recognising a recorded text, which is not at hand itself, in a copy that some program has converted. */
import type { Difference } from '../../words/typography';
import { sha256Of } from './texts';

interface Conversion {
	readonly difference: Difference;
	/** What may have been done to the recorded text, undone. */
	readonly undo: readonly ((text: string) => string)[];
}

const CONVERSIONS: readonly Conversion[] = [
	{ difference: 'composed letters', undo: [(text) => text.normalize('NFC'), (text) => text.normalize('NFD')] },
	{ difference: 'spaces', undo: [(text) => text.replaceAll(/[\u00A0\u202F\u2009]/g, ' ')] },
	{
		difference: 'quotation marks',
		undo: [(text) => text.replaceAll(/[\u2018\u2019]/g, "'").replaceAll(/[\u201C\u201D]/g, '"')]
	},
	{
		difference: 'line ends',
		undo: [(text) => text.replaceAll(/\r\n?/g, '\n'), (text) => text.replaceAll(/\r?\n/g, '\r\n')]
	},
	{ difference: 'invisible characters', undo: [(text) => text.replace(/^\uFEFF/, ''), (text) => `\uFEFF${text}`] }
];

/** What differs between the text and that with the fingerprint, if undoing common conversions leads there; else undefined. */
export function convertedFrom(text: string, sha256: string): Difference[] | undefined {
	return search(text, sha256, CONVERSIONS);
}

function search(text: string, sha256: string, conversions: readonly Conversion[]): Difference[] | undefined {
	const [conversion, ...rest] = conversions;
	if (!conversion) return sha256Of(text) === sha256 ? [] : undefined;
	const untouched = search(text, sha256, rest);
	if (untouched) return untouched;
	for (const undo of conversion.undo) {
		const undone = undo(text);
		const found = undone === text ? undefined : search(undone, sha256, rest);
		if (found) return [conversion.difference, ...found];
	}
	return undefined;
}
