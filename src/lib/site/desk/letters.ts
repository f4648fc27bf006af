/** Letters that the site’s own fonts lack, loaded once something of them is to be drawn. */
import { ALPHABET_NAMES, ALPHABETS, type AlphabetName } from '../../fonts/alphabets';
import { givenMetrics } from '../../fonts/metrics';

/** With the rules of their fonts. */
const loaded = new Map<AlphabetName, string>();
let points: ReadonlySet<number> = new Set();

const NOT_PLAIN = /[^\n\x20-\x7e]/gu;

/** Of which a text has letters that can only be drawn with them. */
export function lackingAlphabets(text: string): readonly AlphabetName[] {
	const letters = new Set(text.normalize('NFC').match(NOT_PLAIN));
	if (letters.size === 0) return [];
	const known = new Set(Object.values(givenMetrics().faces.body.advances).join(''));
	const lacking = [...letters].filter((letter) => !known.has(letter));
	return ALPHABET_NAMES.filter(
		(name) => !loaded.has(name) && lacking.some((letter) => ALPHABETS[name].includes(letter))
	);
}

/** Has text measured and the page draw with them from now on. Answers when all are there. @throws {Error} if one cannot be loaded */
export async function loadAlphabets(names: readonly AlphabetName[]): Promise<void> {
	const { takeAlphabet } = await import('./takeAlphabet');
	for (const name of names) {
		if (loaded.has(name)) continue;
		loaded.set(name, await takeAlphabet(name));
		points = new Set([...points, ...[...ALPHABETS[name]].map((letter) => letter.codePointAt(0) ?? 0)]);
	}
}

/** Code points that can be drawn with what was loaded. */
export function loadedPoints(): ReadonlySet<number> {
	return points;
}

/** The fonts that were loaded, as rules of a style sheet, for pictures. */
export function loadedRules(): string {
	return [...loaded.values()].join('');
}
