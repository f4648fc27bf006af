/** Names of people and bodies as a text writes them. */
import { TITLES } from './speakerWords';

/** One word of a name: “Glantz”, “O’Neil”, “J.”, “US”. */
const PART = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const JOINING = String.raw`(?:of|the|for|de|van|von|der|del|da|al|bin|and|&)`;
/** A name of up to eight words. */
export const NAME = String.raw`${PART}(?:\s+(?:${JOINING}\s+){0,2}${PART}){0,7}`;

/** Without titles before it, possessives of who it belongs to, and the point of a sentence: “Mary Glantz” of “USIP’s Mary Glantz”. */
export function bareName(name: string): string {
	const words = name.replace(/[.,]$/u, '').split(/\s+/u);
	const owned = words.findLastIndex((word) => /['’]s$/u.test(word));
	const kept = owned >= 0 && owned < words.length - 1 ? words.slice(owned + 1) : words;
	const isTitle = (word: string) => TITLES.has(word.toLowerCase().replace(/\.$/u, ''));
	// “Agriculture Minister Dr Mahendra Reddy”: what stands before the last title describes the office.
	const titled = kept.slice(0, -1).findLastIndex(isTitle);
	return kept.slice(titled + 1).join(' ');
}

/** Names in capitals are written as names: “HOWARD KOH”. */
export function inSmallLetters(name: string): string {
	if (name !== name.toUpperCase() || !/\s/u.test(name)) return name;
	return name.toLowerCase().replace(/(?<=^|[\s'’.-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** The longest name in a text that ends with the last word of this one: “Glantz” is “Mary Glantz”. */
export function fullName(name: string, text: string): string {
	const last = name.split(/\s+/u).at(-1) ?? name;
	const written = inSmallLetters(last === last.toUpperCase() && last.length > 3 ? `X ${last}` : last).replace(
		/^X /u,
		''
	);
	const escaped = written.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
	const found = [...text.matchAll(new RegExp(String.raw`(?:${PART}[ \u00a0]+){1,3}${escaped}(?![\p{L}\p{N}])`, 'gu'))]
		.map(([words]) => bareName(words))
		.filter((words) => words.split(/\s+/u).length > 1);
	const known = found.sort((a, b) => a.length - b.length)[0];
	return name.includes(' ') && !known ? inSmallLetters(name) : (known ?? inSmallLetters(name));
}

/** The key by which two writings of a name are the same speaker: its last word. */
export function nameKey(name: string): string {
	return (name.replace(/[.,]$/u, '').split(/\s+/u).at(-1) ?? name).toLowerCase();
}
