/** Sentences of a town that is not there, for each chart type: what it says of one number in each form. */
import type { ChartType } from '../../lib/charts/specs';
import { isRelation, RELATIONS, type Form } from './forms';

/** A quantity, or a date, as data files write it. */
export type Quantity = Readonly<Record<string, unknown>>;

/** A sentence, and the number that it says. */
export interface Said {
	readonly sentence: string;
	readonly words: string;
	readonly quantity: Quantity;
	/** The year that the sentence names, if one. */
	readonly year?: string;
}

/** A derived value: what is computed, and of which claims. */
export interface Computed {
	readonly kind: string;
	readonly from: Readonly<Record<string, Said>>;
}

/** One way in which sentences speak of numbers of one kind. */
export interface Topic {
	readonly subject: string;
	readonly measure: string;
	/** The sentence of a number in a form; `words` are its words, from the first of them that qualifies it. */
	sentence(words: string, form: Form): string;
	/** The number that is drawn. */
	readonly number: { readonly words: string; readonly quantity: Quantity };
	/** The one that is foretold or aimed at, if that must be another. */
	readonly next?: Topic['number'];
	/** A stated range from there. */
	readonly range: { readonly words: string; readonly quantity: Quantity };
	/** Words that belong to the number before those of its relation: "rose by ". */
	readonly before?: (form: Form) => string;
	/** How relations are said of it, where not as of amounts. */
	readonly relations?: Readonly<Partial<Record<Form, string>>>;
	/** What nobody says of such a number. */
	readonly unsaid?: readonly Form[];
	readonly computed: Computed;
	/** In words that the program does not read. */
	readonly unread: string;
	/** What a source says that differs; and what stood there before. */
	readonly others: { readonly differs: Quantity; readonly differsWords: string };
	readonly earlier: { readonly words: string; readonly value?: number };
	/** What readers know the time by, where sentences name no year. */
	readonly time?: string;
	/** The years of what is and of what will be; none where sentences name none. */
	readonly years?: { readonly now: string; readonly then: string };
}

const USD = (value: number): Quantity => ({ value, unit: 'USD' });
const WELLS = (value: number): Quantity => ({ value, unit: 'count', of: 'wells' });
const PERCENT = (value: number): Quantity => ({ value, unit: 'percent' });
const CHANGE = (value: number): Quantity => ({ value, unit: 'percent-change' });
const MONTHS = (value: number): Quantity => ({ value, unit: 'month' });
const PLACE = (value: number): Quantity => ({ value, unit: 'rank', of: 'summers' });
const YEARS = { now: '2023', then: '2030' };

const said = (sentence: string, words: string, quantity: Quantity, year?: string): Said => ({
	sentence,
	words,
	quantity,
	...(year === undefined ? {} : { year })
});

const MONEY: Topic = {
	subject: 'The example town',
	measure: 'spending',
	sentence: (words, form) =>
		form === 'forecast'
			? `The example town expects that it will spend ${words} in 2030.`
			: form === 'target'
				? `The example town aims to spend ${words} in 2030.`
				: `The example town spent ${words} in 2023.`,
	number: { words: '$40 million', quantity: USD(40e6) },
	range: {
		words: 'between $40 million and $50 million',
		quantity: { unit: 'USD', relation: 'between', interval: { lower: 40e6, upper: 50e6 } }
	},
	computed: {
		kind: 'sum',
		from: {
			first: said('The example town spent $30 million on roads in 2023.', '$30 million', USD(30e6), '2023'),
			second: said('The example town spent $10 million on wells in 2023.', '$10 million', USD(10e6), '2023')
		}
	},
	unread: 'two score million dollars',
	others: { differs: USD(52e6), differsWords: '$52 million' },
	earlier: { words: '$36 million', value: 36e6 },
	years: YEARS
};

const SHARE: Topic = {
	subject: 'Homes of the example town',
	measure: 'share with solar power',
	sentence: (words, form) =>
		form === 'forecast'
			? `The example town expects that ${words} of homes will have solar power in 2030.`
			: form === 'target'
				? `The example town aims for ${words} of homes with solar power in 2030.`
				: `In the example town ${words} of homes had solar power in 2023.`,
	number: { words: '40 percent', quantity: PERCENT(40) },
	range: {
		words: 'between 40 and 50 percent',
		quantity: { unit: 'percent', relation: 'between', interval: { lower: 40, upper: 50 } }
	},
	computed: {
		kind: 'share-of',
		from: {
			part: said(
				'Of these, 20 homes had solar power in 2023.',
				'20 homes',
				{ value: 20, unit: 'count', of: 'homes' },
				'2023'
			),
			whole: said('The example town has 50 homes.', '50 homes', { value: 50, unit: 'count', of: 'homes' })
		}
	},
	unread: 'two score percent',
	others: { differs: PERCENT(55), differsWords: '55 percent' },
	earlier: { words: '36 percent', value: 36 },
	years: YEARS
};

const COUNT: Topic = {
	subject: 'The example town',
	measure: 'wells',
	sentence: (words, form) =>
		form === 'forecast'
			? `The example town expects that it will open ${words} in 2030.`
			: form === 'target'
				? `The example town aims to open ${words} in 2030.`
				: `The example town opened ${words} in 2023.`,
	number: { words: '40 wells', quantity: WELLS(40) },
	range: {
		words: 'between 40 and 45 wells',
		quantity: { unit: 'count', of: 'wells', relation: 'between', interval: { lower: 40, upper: 45 } }
	},
	computed: {
		kind: 'sum',
		from: {
			first: said('The example town opened 30 wells in the north in 2023.', '30 wells', WELLS(30), '2023'),
			second: said('The example town opened 10 wells in the south in 2023.', '10 wells', WELLS(10), '2023')
		}
	},
	unread: 'two score wells',
	others: { differs: WELLS(43), differsWords: '43 wells' },
	earlier: { words: '38 wells', value: 38 },
	years: YEARS
};

const rises = (form: Form) => (form === 'forecast' || form === 'target' ? 'rise by ' : 'rose by ');

const RISE: Topic = {
	subject: 'Exports of the example town',
	measure: 'change',
	before: rises,
	sentence: (words, form) =>
		form === 'forecast'
			? `The example town expects that exports will ${words} in 2030.`
			: form === 'target'
				? `The example town aims for exports to ${words} in 2030.`
				: `Exports of the example town ${words} in 2023.`,
	number: { words: '20 percent', quantity: CHANGE(20) },
	range: {
		words: 'between 20 and 30 percent',
		quantity: { unit: 'percent-change', relation: 'between', interval: { lower: 20, upper: 30 } }
	},
	computed: {
		kind: 'percent-change',
		from: {
			from: said('Exports of the example town came to $40 million in 2022.', '$40 million', USD(40e6), '2022'),
			to: said('Exports of the example town came to $48 million in 2023.', '$48 million', USD(48e6), '2023')
		}
	},
	unread: 'rose by a score of percent',
	others: { differs: CHANGE(35), differsWords: 'rose by 35 percent' },
	earlier: { words: '16 percent', value: 16 },
	years: YEARS
};

const DATE: Topic = {
	subject: 'The example bridge',
	measure: 'year it opened',
	relations: {
		'just-over': 'shortly after ',
		'just-under': 'shortly before ',
		over: 'after ',
		'at-least': 'no earlier than ',
		under: 'before ',
		'at-most': 'by '
	},
	unsaid: ['record'],
	sentence: (words, form) =>
		form === 'forecast'
			? `The example town expects that its bridge will open in ${words}.`
			: form === 'target'
				? `The example town aims to open its bridge in ${words}.`
				: `The example bridge opened ${/^\d/.test(words) ? 'in ' : ''}${words}.`,
	number: { words: '1998', quantity: { date: '1998' } },
	next: { words: '2028', quantity: { date: '2028' } },
	range: { words: 'between 1998 and 2001', quantity: { date: '1998/2001' } },
	computed: {
		kind: 'date-before',
		from: {
			date: said('The example bridge was mended in 2023.', '2023', { date: '2023' }),
			duration: said('It had opened 25 years earlier.', '25 years', { value: 25, unit: 'year' })
		}
	},
	unread: 'in the year of the example flood',
	others: { differs: { date: '2003' }, differsWords: '2003' },
	earlier: { words: '1996' }
};

const TIME: Topic = {
	subject: 'The example bridge',
	measure: 'time it took to build',
	sentence: (words, form) =>
		form === 'forecast'
			? `The example town expects that the bridge will take ${words} to build.`
			: form === 'target'
				? `The example town aims to build the bridge within ${words}.`
				: `The example bridge took ${words} to build.`,
	number: { words: '18 months', quantity: MONTHS(18) },
	range: {
		words: 'between 18 and 24 months',
		quantity: { unit: 'month', relation: 'between', interval: { lower: 18, upper: 24 } }
	},
	computed: {
		kind: 'time-between',
		from: {
			start: said('The example bridge was begun in 1998.', '1998', { date: '1998' }),
			end: said('The example bridge opened in 2001.', '2001', { date: '2001' })
		}
	},
	unread: 'a score of months',
	others: { differs: MONTHS(23), differsWords: '23 months' },
	earlier: { words: '16 months', value: 16 },
	time: 'when the bridge was built'
};

const RANK: Topic = {
	subject: 'Last summer',
	measure: 'place among the warmest summers',
	unsaid: [
		'about',
		'just-over',
		'just-under',
		'over',
		'at-least',
		'under',
		'at-most',
		'between',
		'record',
		'estimate',
		'target'
	],
	sentence: (words, form) =>
		form === 'forecast'
			? `The example town expects that next summer will be the ${words} of its summers.`
			: `Last summer was the ${words} of the summers of the example town.`,
	number: { words: 'third-warmest', quantity: PLACE(3) },
	range: {
		words: 'between third- and fifth-warmest',
		quantity: { unit: 'rank', of: 'summers', relation: 'between', interval: { lower: 3, upper: 5 } }
	},
	computed: {
		kind: 'sum',
		from: {
			first: said('Last summer was the third-warmest of the example town.', 'third-warmest', PLACE(3)),
			second: said('The summer before was the second-warmest.', 'second-warmest', PLACE(2))
		}
	},
	unread: 'warmest but two',
	others: { differs: PLACE(4), differsWords: 'fourth-warmest' },
	earlier: { words: 'fourth-warmest', value: 4 },
	time: 'last summer'
};

/** What each chart type is shown with. */
export const TOPICS: Readonly<Record<ChartType, Topic>> = {
	bar: MONEY,
	share: SHARE,
	count: COUNT,
	change: RISE,
	timeline: DATE,
	duration: TIME,
	number: MONEY,
	range: MONEY,
	dumbbell: MONEY,
	rank: RANK,
	multiples: MONEY
};

/** Another number beside it, for charts of several. */
export const BESIDE: Said = said('The example town spent $30 million in 2020.', '$30 million', USD(30e6), '2020');

/** "Half" of something, whatever the chart draws: charts of amounts of money are shown with a share instead. */
export const HALF: Said = said(
	'In the example town half of homes had solar power in 2023.',
	'half',
	{ value: '1/2', unit: 'share' },
	'2023'
);
export const BESIDE_HALF: Said = said(
	'In the example town a third of homes had solar power in 2020.',
	'a third',
	{ value: '1/3', unit: 'share' },
	'2020'
);

/** The sentence of a form; those of derived values are in `computed`. */
export function saidOf(topic: Topic, form: Form): Said {
	if (form === 'half') return HALF;
	const isToCome = form === 'forecast' || form === 'target';
	const { words, quantity } = form === 'between' ? topic.range : ((isToCome ? topic.next : undefined) ?? topic.number);
	const before = topic.before?.(form) ?? '';
	const qualifier =
		form === 'estimate' ? 'an estimated ' : form === 'record' ? 'a record ' : relationWords(topic, form);
	const written = form === 'read' ? topic.unread : `${before}${qualifier}${words}`;
	const year = isToCome ? topic.years?.then : topic.years?.now;
	return {
		sentence: topic.sentence(written, form),
		words: written,
		quantity: isRelation(form) && form !== 'between' ? { ...quantity, relation: form } : quantity,
		...(year === undefined ? {} : { year })
	};
}

/** The words of a range have their own. */
function relationWords({ relations }: Topic, form: Form): string {
	return relations?.[form] ?? (isRelation(form) && form !== 'between' ? RELATIONS[form] : '');
}
