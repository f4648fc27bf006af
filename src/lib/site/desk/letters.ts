/** Letters that the site’s own fonts lack, loaded once something of them is to be drawn. */
import { ALPHABET_NAMES, ALPHABETS, type AlphabetName } from '../../fonts/alphabets';
import { givenMetrics } from '../../fonts/metrics';

/** An alphabet, or the signs of Chinese, Japanese and Korean, whose fonts no page carries: the reader’s own draw them. */
export type Letters = AlphabetName | 'wide';

/** With the rules of their fonts. */
const loaded = new Map<AlphabetName, string>();
let points: ReadonlySet<number> = new Set();

/** Each is as wide as it is high. */
const WIDE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3001-\u3011\u3014-\u301b\uff01-\uff60]/u;
/** Such as were asked for, and are not taken yet. */
let wide: readonly string[] = [];

const NOT_PLAIN = /[^\n\x20-\x7e]/gu;

/** Of which a text has letters that can only be drawn with them. */
export function lackingAlphabets(text: string): readonly Letters[] {
	const letters = new Set(text.normalize('NFC').match(NOT_PLAIN));
	if (letters.size === 0) return [];
	const known = new Set(Object.values(givenMetrics().faces.body.advances).join(''));
	const lacking = [...letters].filter((letter) => !known.has(letter));
	wide = lacking.filter((letter) => WIDE.test(letter));
	return [
		...ALPHABET_NAMES.filter((name) => !loaded.has(name) && lacking.some((letter) => ALPHABETS[name].includes(letter))),
		...(wide.length > 0 ? ['wide' as const] : [])
	];
}

/** Has text measured and the page draw with them from now on. Answers when all are there. @throws {Error} if one cannot be loaded */
export async function loadAlphabets(names: readonly Letters[]): Promise<void> {
	const { takeAlphabet, takeWide } = await import('./takeAlphabet');
	for (const name of names) {
		if (name === 'wide') takeWide(wide);
		else if (loaded.has(name)) continue;
		else loaded.set(name, await takeAlphabet(name));
		const letters = name === 'wide' ? wide : [...ALPHABETS[name]];
		points = new Set([...points, ...letters.map((letter) => letter.codePointAt(0) ?? 0)]);
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
