/** An alphabet taken into the page, in a module of its own: most texts ask for none. */
import { base } from '$app/paths';
import { alphabetFaces, alphabetRules, withAlphabet, type Alphabet } from '../../fonts/alphabet';
import type { AlphabetName } from '../../fonts/alphabets';
import { giveMetrics, givenMetrics } from '../../fonts/metrics';
import { byRole } from '../../fonts/role';
import { PAGE_ALPHABETS } from '../making/fontPlaces.js';

/**
 * Has text measured and the page draw with it from now on.
 * @returns its fonts as rules of a style sheet, for pictures
 * @throws {Error} if it cannot be loaded
 */
export async function takeAlphabet(name: AlphabetName): Promise<string> {
	const { default: alphabet } = (await import(/* @vite-ignore */ `${base}${PAGE_ALPHABETS}${name}.js`)) as {
		default: Alphabet;
	};
	const faces = alphabetFaces(alphabet).map(({ family, bytes, ...how }) => new FontFace(family, bytes, how));
	for (const face of await Promise.all(faces.map((each) => each.load()))) document.fonts.add(face);
	giveMetrics(withAlphabet(givenMetrics(), alphabet));
	return alphabetRules(alphabet);
}

/** Has signs that are as wide as they are high measured so; what draws them is whatever font the reader has for them. */
export function takeWide(letters: readonly string[]): void {
	const metrics = givenMetrics();
	const faces = byRole((role) => [
		{ font: 0, advances: { [String(metrics.faces[role].unitsPerEm)]: letters.join('') } }
	]);
	giveMetrics(withAlphabet(metrics, { faces }));
}
