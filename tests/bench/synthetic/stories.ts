/** What made-up articles say: for each chart type sentences, the claims in them, and the figure that draws them. */
import type { ChartType } from '../../../src/lib/charts/specs';
import type { Random } from './random';

export interface StoryClaim {
	/** Unique within its figure. */
	readonly key: string;
	/** The whole sentence is the quote. */
	readonly sentence: string;
	readonly words: string;
	readonly measure: string;
	readonly quantity: Readonly<Record<string, unknown>>;
	readonly period?: Readonly<Record<string, unknown>>;
}

export interface Story {
	readonly title: string;
	readonly subtitle: string;
	readonly topic: string;
	readonly claims: readonly StoryClaim[];
	/** The chart, with the claims' keys in place of ids. */
	readonly chart: Readonly<Record<string, unknown>>;
}

const year = (label: number) => ({ label: String(label), date: String(label), words: String(label) });

function budget(place: string, of: number, key: string, random: Random): StoryClaim {
	const millions = random.whole(11, 99);
	return {
		key,
		sentence: `The budget of ${place} was €${millions} million in ${of}.`,
		words: `€${millions} million`,
		measure: 'budget',
		quantity: { value: millions * 1e6, unit: 'EUR' },
		period: year(of)
	};
}

/** One story for each chart type; a type without one does not compile. */
export const STORIES: Readonly<Record<ChartType, (place: string, random: Random) => Story>> = {
	bar(place, random) {
		const first = random.whole(1960, 2020);
		const claims = [budget(place, first, 'a', random), budget(place, first + 1, 'b', random)];
		return {
			title: `The budget of ${place} in ${first} and the year after`,
			subtitle: `Budget of ${place}, € million`,
			topic: 'Money',
			claims,
			chart: { type: 'bar', bars: claims.map(({ key }, i) => ({ of: key, label: String(first + i) })) }
		};
	},
	share(place, random) {
		const [words, value, boats, were] = random.one<readonly [string, string, string, string]>([
			['Half', '1/2', 'of the boats', 'were'],
			['A third', '1/3', 'of the boats', 'were'],
			['One in five', '1/5', 'boats', 'was'],
			['Two thirds', '2/3', 'of the boats', 'were']
		]);
		const of = random.whole(1990, 2023);
		return {
			title: `${words} of the boats of ${place} ${were} laid up in ${of}`,
			subtitle: `Boats of ${place}, ${of}`,
			topic: 'Sea',
			claims: [
				{
					key: 'a',
					sentence: `${words} ${boats} of ${place} ${were} laid up in ${of}.`,
					words,
					measure: 'share laid up',
					quantity: { value, unit: 'share' },
					period: year(of)
				}
			],
			chart: { type: 'share', of: 'a', label: 'laid up', rest: 'not laid up', whole: `the boats of ${place} in ${of}` }
		};
	},
	count(place, random) {
		const meetings = random.whole(12, 90);
		const of = random.whole(1990, 2023);
		return {
			title: `The council of ${place} met over ${meetings} times in ${of}`,
			subtitle: `Meetings of the council of ${place}, ${of}`,
			topic: 'Politics',
			claims: [
				{
					key: 'a',
					sentence: `The council of ${place} held over ${meetings} meetings in ${of}.`,
					words: `over ${meetings} meetings`,
					measure: 'number of meetings',
					quantity: { value: meetings, unit: 'count', of: 'meetings', relation: 'over' },
					period: year(of)
				}
			],
			chart: { type: 'count', of: 'a', one: 'one meeting' }
		};
	},
	change(place, random) {
		const percent = random.whole(3, 60);
		const of = random.whole(1990, 2023);
		const rises = random.whole(0, 1) === 1;
		return {
			title: `Exports of ${place} ${rises ? 'rose' : 'fell'} by ${percent} percent in ${of}`,
			subtitle: `Exports of ${place}, year before = 100`,
			topic: 'Money',
			claims: [
				{
					key: 'a',
					sentence: `Exports of ${place} ${rises ? 'rose' : 'fell'} ${percent} percent in ${of}.`,
					words: `${rises ? 'rose' : 'fell'} ${percent} percent`,
					measure: 'change',
					quantity: { value: rises ? percent : -percent, unit: 'percent-change' },
					period: year(of)
				}
			],
			chart: { type: 'change', of: 'a', base: 'Year before', after: String(of) }
		};
	},
	timeline(place, random) {
		const of = random.whole(1820, 2015);
		return {
			title: `The harbour of ${place} was opened in ${of}`,
			subtitle: `Years from ${of - 3} to ${of + 3}`,
			topic: 'Sea',
			claims: [
				{
					key: 'a',
					sentence: `The harbour of ${place} was opened in ${of}.`,
					words: `opened in ${of}`,
					measure: 'date',
					quantity: { date: String(of) }
				}
			],
			chart: { type: 'timeline', from: of - 3, to: of + 3, events: [{ of: 'a', label: 'the harbour was opened' }] }
		};
	},
	duration(place, random) {
		const years = random.whole(12, 180);
		return {
			title: `${place} has had a school for ${years} years`,
			subtitle: `Age of the school of ${place}, in years`,
			topic: 'People',
			claims: [
				{
					key: 'a',
					sentence: `${place} has had a school for ${years} years.`,
					words: `${years} years`,
					measure: 'age of the school',
					quantity: { value: years, unit: 'year' }
				}
			],
			chart: { type: 'duration', of: 'a', label: 'of having a school' }
		};
	},
	number(place, random) {
		const [first, last] = [random.whole(1, 9), random.whole(0, 999)];
		const written = `${first},${String(last).padStart(3, '0')}`;
		const of = random.whole(1990, 2023);
		return {
			title: `${place} had ${written} residents in ${of}`,
			subtitle: `Residents of ${place}, ${of}`,
			topic: 'People',
			claims: [
				{
					key: 'a',
					sentence: `${place} had ${written} residents in ${of}.`,
					words: `${written} residents`,
					measure: 'residents',
					quantity: { value: first * 1000 + last, unit: 'count', of: 'residents' },
					period: year(of)
				}
			],
			chart: { type: 'number', of: 'a', label: `residents in ${of}` }
		};
	},
	range(place, random) {
		const low = random.whole(2, 50);
		const high = low + random.whole(1, 9);
		const of = random.whole(1990, 2023);
		return {
			title: `Between ${low} and ${high} percent of households in ${place} lost power in ${of}`,
			subtitle: `Households of ${place} without power, percent`,
			topic: 'People',
			claims: [
				{
					key: 'a',
					sentence: `Between ${low} and ${high} percent of households in ${place} lost power in ${of}.`,
					words: `Between ${low} and ${high} percent`,
					measure: 'share that lost power',
					quantity: { unit: 'percent', relation: 'between', interval: { lower: low, upper: high } },
					period: year(of)
				}
			],
			chart: { type: 'range', ranges: [{ of: 'a', label: String(of) }] }
		};
	},
	dumbbell(place, random) {
		const first = random.whole(1960, 2010);
		const last = first + random.whole(2, 12);
		return {
			title: `What ${place} had to spend in ${first} and in ${last}`,
			subtitle: `Budget of ${place}, € million`,
			topic: 'Money',
			claims: [budget(place, first, 'a', random), budget(place, last, 'b', random)],
			chart: {
				type: 'dumbbell',
				pairs: [{ label: 'Budget', from: { of: 'a', label: String(first) }, to: { of: 'b', label: String(last) } }]
			}
		};
	},
	rank(place, random) {
		const [ordinal, value] = random.one<readonly [string, number]>([
			['second', 2],
			['third', 3],
			['fourth', 4],
			['fifth', 5]
		]);
		return {
			title: `${place} has the ${ordinal}-largest harbour of the coast`,
			subtitle: 'Place among the harbours of the coast, the largest first',
			topic: 'Sea',
			claims: [
				{
					key: 'a',
					sentence: `${place} has the ${ordinal}-largest harbour of the coast.`,
					words: `${ordinal}-largest harbour`,
					measure: 'place among the harbours of the coast',
					quantity: { value, unit: 'rank', of: 'harbours' }
				}
			],
			chart: { type: 'rank', of: 'a', label: place, first: 'largest harbour' }
		};
	},
	multiples(place, random) {
		const first = random.whole(1960, 2015);
		const claims = Array.from({ length: random.whole(3, 6) }, (_, i) => budget(place, first + i, `y${i}`, random));
		return {
			title: `The budget of ${place}, year by year from ${first}`,
			subtitle: `Budget of ${place}, € million`,
			topic: 'Money',
			claims,
			chart: { type: 'multiples', panels: claims.map(({ key }, i) => ({ of: key, label: String(first + i) })) }
		};
	}
};
