/**
 * Whose money a name or a sign means that several countries share: “25 pesos” beside “Manila”, “Rs 5,000” beside “Pakistan”.
 * Countries are known by the names of their currencies: “Philippine peso” by what begins with “Philippin”.
 */
import { CURRENCY_NAMES } from './currencyNames';
import type { Token } from '../language/tokens';

/** What else tells of a country: its towns, people and houses. */
const ALSO: Readonly<Record<string, string>> = {
	PHP: 'Manila|Filipin[oa]s?|Pinoys?|Bangko',
	INR: 'India(?:ns?)?|RBI|BSE|NSE|Mumbai|Delhi',
	PKR: 'Karachi|Lahore|Islamabad',
	NPR: 'Kathmandu',
	LKR: 'Colombo'
};

/** "Indi" begins Indiana as well. */
const SHORTEST_STEM = 5;

/** The currencies that end in a word, each with what tells of its country. */
function candidates(word: string): [string, RegExp][] {
	const last = new RegExp(`^(\\S+).* (?:${word.replace(/s$/u, '')})(?:\\(s\\))?(?:,|$)`, 'u');
	return Object.entries(CURRENCY_NAMES).flatMap(([code, names]) => {
		const stem = last.exec(names)?.[1]?.replace(/(?:ese|ian|an|[ei])$/u, '');
		if (stem === undefined) return [];
		const own = stem.length < SHORTEST_STEM ? [] : [`${stem}\\p{L}{0,4}`];
		return [[code, new RegExp(`^(?:${[...own, ...(ALSO[code]?.split('|') ?? [])].join('|') || '(?!)'})$`, 'u')]];
	});
}

const known = new Map<string, [string, RegExp][]>();

/** How many tokens on either side may name the country. */
const NEAR = 80;

/** The one currency of a shared name or sign whose country is named near a token; undefined if none is, or several are. */
export function moneyOfPlace(tokens: readonly Token[], at: number, shared: string): string | undefined {
	const found = moneysOfPlaces(tokens, at, shared);
	return found.size === 1 ? [...found][0] : undefined;
}

/** All of them. */
export function moneysOfPlaces(tokens: readonly Token[], at: number, shared: string): ReadonlySet<string> {
	const all = known.get(shared) ?? candidates(shared);
	known.set(shared, all);
	const found = new Set<string>();
	for (let place = Math.max(0, at - NEAR); place < Math.min(tokens.length, at + NEAR); place++) {
		const text = tokens[place]?.text ?? '';
		if (/^\p{Lu}/u.test(text)) for (const [code, places] of all) if (places.test(text)) found.add(code);
	}
	return found;
}
