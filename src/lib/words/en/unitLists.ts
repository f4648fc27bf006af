/** Lists of words about units: such as have no row, and what stands behind a stroke. */
import { phraseIndex } from '../language/phraseIndex';

/** Words that name a unit of which there is no row: a number before one is read without a unit, not as a count. */
export const WORDS_WITHOUT_ROW = `micron(s), flop(s), gigaflop(s), teraflop(s), petaflop(s), exaflop(s), pint(s), quart(s), carat(s), stone, furlong(s), fathom(s), decibel(s), ampere(s),
	amp(s), ohm(s), newton(s), lumen(s), lux, becquerel(s), sievert(s), millisievert(s), troy ounce(s),
	fluid ounce(s), mole(s), BTU(s), British thermal unit(s), pence, hectolitre(s), hectoliter(s), microsecond(s), millibar(s), tablespoon(s),
	teaspoon(s), hundredweight, quintal(s), maund(s), cusec(s), cumec(s), in Hg, inHg, cm H2O, sigma, standard deviation(s), order(s) of magnitude, magnitude(s), ft lb(s),
	foot pound(s)`;

/** Symbols behind a stroke, which elsewhere are letters as others: "mL/min", "kg/d". */
export const DENOMINATORS = phraseIndex<string>(
	Object.entries({
		s: 'second',
		sec: 'second',
		min: 'minute',
		h: 'hour',
		hr: 'hour',
		d: 'day',
		wk: 'week',
		mo: 'month',
		ac: 'acre'
	})
		.concat(['y', 'yr', 'a'].map((symbol) => [symbol, 'year']))
		.map(([symbol, id]) => [symbol, id] as const)
);

/** By what gas is priced: "$3 per million British thermal units"; and “per annum”. */
export const BY_MILLIONS = phraseIndex<string>([
	...['million British thermal units', 'million Btu', 'million BTUs'].map((words) => [words, 'MMBtu'] as const),
	['annum', 'year']
]);

/** "10 million barrels daily", "$5 billion annually". */
export const OFTEN: ReadonlyMap<string, string> = new Map(
	Object.entries({ daily: 'day', weekly: 'week', monthly: 'month', yearly: 'year', annually: 'year', hourly: 'hour' })
);

/** What makes "a day" a point in time: "$5 a day later". */
export const NO_RATE = /^(?:ago|earlier|later|after|before|since|old|long)$/u;
/** "a year and a half", "a week from now". */
export const LENGTHENED = phraseIndex<true>([
	['and a', true],
	['from now', true]
]);
