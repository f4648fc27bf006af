/**
 * Reads numbers from words a second time, in another and simpler way than the product does and sharing nothing with it:
 * so that a number which both take for the same is one that the words state.
 */

export interface Mention {
	/** Without its sign, scale word applied; of a range both ends. */
	readonly values: readonly number[];
	/** The relation that the words before it give, by the name that data files use. */
	readonly relation: string;
	/** The units that may stand in the data for what follows or precedes the number. */
	readonly units: readonly string[];
}

const names = (text: string): string[] => text.split(' ');
const CARDINALS = new Map(
	[
		...names('zero one two three four five six seven eight nine ten eleven twelve').map(
			(name, i) => [name, i] as const
		),
		...names('twenty thirty forty fifty sixty seventy eighty ninety').map((name, i) => [name, 20 + 10 * i] as const)
	].concat([['no', 0]])
);
const ORDINALS = new Map(
	names('first second third fourth fifth sixth seventh').map((name, i) => [name, i + 1] as const)
);
const PARTS = new Map([
	...names('half third quarter fifth').map((name, i) => [name, i + 2] as const),
	...names('halves thirds quarters fifths').map((name, i) => [name, i + 2] as const)
]);
const SCALES = new Map([
	...names('thousand million billion trillion').map((name, i) => [name, 10 ** (3 * i + 3)] as const)
]);
const MONEY: Record<string, string> = { $: 'USD', '€': 'EUR', '£': 'GBP', dollars: 'USD', rubles: 'RUB', rub: 'RUB' };
const PERCENT = ['percent', 'percent-change'];
const FOLLOWING: Record<string, readonly string[]> = {
	'%': PERCENT,
	percent: PERCENT,
	month: ['month'],
	year: ['year'],
	day: ['day'],
	t: ['t'],
	tonne: ['t'],
	kg: ['kg'],
	km: ['km'],
	'°': ['degree-C'],
	per: ['per-100000', 'per-1000', 'per-million'],
	time: ['count', 'multiple', 'rank']
};
/** The longer ones first: “no more than” is not “more than”. */
const QUALIFIERS: readonly (readonly [words: string, relation: string])[] = [
	['no more than', 'at-most'],
	['no less than', 'at-least'],
	['fewer than', 'under'],
	['less than', 'under'],
	['more than', 'over'],
	['just over', 'just-over'],
	['just under', 'just-under'],
	['almost', 'just-under'],
	['nearly', 'just-under'],
	['at least', 'at-least'],
	['at most', 'at-most'],
	['up to', 'at-most'],
	['approximately', 'about'],
	['about', 'about'],
	['around', 'about'],
	['over', 'over'],
	['under', 'under']
];
const TOKEN = /\d[\d,]*(?:\.\d+)?|\p{L}+|\p{Sc}|[%±°–/-]/gu;

/** Every number of a text with what stands around it. */
export function mentionsOf(text: string): Mention[] {
	const tokens = [...text.toLowerCase().matchAll(TOKEN)].map(([token]) => token);
	const found: (Mention & { readonly from: number; readonly to: number })[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const number = numberAt(tokens, at);
		if (!number) continue;
		found.push({ ...number, relation: relationBefore(tokens, at), from: at });
		at = number.to - 1;
	}
	return [...found, ...rangesOf(tokens, found)];
}

function numberAt(
	tokens: readonly string[],
	at: number
): { values: number[]; units: readonly string[]; to: number } | undefined {
	const token = tokens[at] ?? '';
	const ordinal = ORDINALS.get(token);
	const part = PARTS.get(token);
	if (part !== undefined && !(ordinal !== undefined && tokens[at + 1] !== 'of' && tokens[at - 1] !== 'a'))
		return { values: [1 / part], units: ['share'], to: at + 1 };
	if (ordinal !== undefined) return { values: [ordinal], units: ['rank'], to: at + 1 };
	if (tokens[at - 1] === 'per') return undefined;
	let value = /^\d/.test(token) ? Number(token.replaceAll(',', '')) : CARDINALS.get(token);
	if (value === undefined) return undefined;
	let to = at + 1;
	const more = tokens[to] === '-' ? CARDINALS.get(tokens[to + 1] ?? '') : undefined;
	if (value >= 20 && more !== undefined) [value, to] = [value + more, to + 2];
	// “Three quarters”, but not “2023, half”: commas are no tokens.
	const parts = value < 100 ? PARTS.get(tokens[to] ?? '') : undefined;
	const below = tokens[to] === 'in' ? CARDINALS.get(tokens[to + 1] ?? '') : parts;
	if (below !== undefined) return { values: [value / below], units: ['share'], to: to + (tokens[to] === 'in' ? 2 : 1) };
	const scale = SCALES.get(tokens[tokens[to] === '-' ? to + 1 : to] ?? '');
	if (scale !== undefined) [value, to] = [value * scale, to + 1];
	return { values: [value], units: unitsAround(tokens, at, to), to };
}

function unitsAround(tokens: readonly string[], at: number, to: number): readonly string[] {
	const money = MONEY[tokens[at - 1] ?? ''] ?? MONEY[tokens[to] ?? ''];
	if (money) return [money];
	const next = tokens[to] ?? '';
	if (next === 'percentage') return ['percentage-point'];
	if (next === 'per' && tokens[to + 1] === 'cent') return PERCENT;
	// Of any other noun it is a number of such things, and where no word follows the words leave the unit open.
	return FOLLOWING[next] ?? FOLLOWING[next.replace(/s$/, '')] ?? (/\p{L}/u.test(next) ? ['count'] : []);
}

function relationBefore(tokens: readonly string[], at: number): string {
	const before = tokens.slice(0, at).filter((token) => !/^(?:\p{Sc}|an?|of)$/u.test(token));
	const text = ` ${before.join(' ')}`;
	return QUALIFIERS.find(([words]) => text.endsWith(` ${words}`))?.[1] ?? 'exactly';
}

/** “5 to 7”, “5–7”, “between 5 and 7”, “1.2 ± 0.3”. */
function rangesOf(tokens: readonly string[], found: readonly (Mention & { from: number; to: number })[]): Mention[] {
	return found.flatMap((low, index): Mention[] => {
		const high = found[index + 1];
		const [a = 0] = low.values;
		const [b = 0] = high?.values ?? [];
		const link = tokens
			.slice(low.to, high?.from)
			.filter((token) => !/^(?:\p{Sc}|percent|%)$/u.test(token))
			.join(' ');
		if (!high) return [];
		if (link === '±') return [{ values: [a - b, a + b], relation: 'between', units: high.units }];
		const isRange = /^(?:to|–|-)$/.test(link) || (link === 'and' && tokens[low.from - 1] === 'between');
		return isRange ? [{ values: [a, b], relation: 'between', units: high.units }] : [];
	});
}
