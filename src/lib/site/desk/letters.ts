/** Letters that the site’s own fonts lack, loaded once something of them is to be drawn. */
import { base } from '$app/paths';
import { alphabetFaces, alphabetRules, withAlphabet, type Alphabet } from '../../fonts/alphabet';
import { ALPHABET_NAMES, ALPHABETS, type AlphabetName } from '../../fonts/alphabets';
import { giveMetrics, givenMetrics } from '../../fonts/metrics';
import { PAGE_ALPHABETS } from '../making/fontPlaces.js';

const loaded = new Map<AlphabetName, Alphabet>();
let points: ReadonlySet<number> = new Set();

/** Of which a text has letters that can only be drawn with them. */
export function lackingAlphabets(text: string): readonly AlphabetName[] {
	if (!NOT_PLAIN.test(text)) return [];
	const letters = new Set(text.normalize('NFC').match(new RegExp(NOT_PLAIN, 'gu')));
	const known = new Set(Object.values(givenMetrics().faces.body.advances).join(''));
	const lacking = [...letters].filter((letter) => !known.has(letter));
	return ALPHABET_NAMES.filter(
		(name) => !loaded.has(name) && lacking.some((letter) => ALPHABETS[name].includes(letter))
	);
}

const NOT_PLAIN = /[^\n\x20-\x7e]/u;

/** Has text measured and the page draw with them from now on. Answers when all are there. @throws {Error} if one cannot be loaded */
export async function loadAlphabets(names: readonly AlphabetName[]): Promise<void> {
	await Promise.all(names.map(loadAlphabet));
}

async function loadAlphabet(name: AlphabetName): Promise<void> {
	const { default: alphabet } = (await import(/* @vite-ignore */ `${base}${PAGE_ALPHABETS}${name}.js`)) as {
		default: Alphabet;
	};
	const faces = alphabetFaces(alphabet).map(({ family, bytes, ...how }) => new FontFace(family, bytes, how));
	for (const face of await Promise.all(faces.map((each) => each.load()))) document.fonts.add(face);
	if (loaded.has(name)) return;
	loaded.set(name, alphabet);
	points = new Set([...points, ...[...ALPHABETS[name]].map((letter) => letter.codePointAt(0) ?? 0)]);
	giveMetrics(withAlphabet(givenMetrics(), alphabet));
}

/** Code points that can be drawn with what was loaded. */
export function loadedPoints(): ReadonlySet<number> {
	return points;
}

/** The fonts that were loaded, as rules of a style sheet, for pictures. */
export function loadedRules(): string {
	return [...loaded.values()].map(alphabetRules).join('');
}
