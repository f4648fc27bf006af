import { describe, expect, test } from 'vitest';
import { SmallDataset } from '../smallDataset';

const CLAIMS = 'claims/harbour.yaml';
const CHECKS = 'checks/harbour.yaml';

type Change = readonly [from: string, to: string];

/** A field of a wrong type, and what is wrong in a field beside it: both are told, and nothing that follows from them. */
const PAIRS: readonly (readonly [what: string, file: string, type: Change, beside: Change, says: readonly string[]])[] =
	[
		[
			'a quote’s place, and its speaker',
			CLAIMS,
			[
				'    start: 159\n    end: 195\n    speaker: master',
				'    start: { at: 159 }\n    end: 195\n    speaker: master'
			],
			['speaker: master', 'speaker: nobody'],
			['quotes.ships.start is a group of fields', '“nobody” is no speaker of the source']
		],
		[
			'a claim’s words, and its unit',
			CLAIMS,
			['    words: record €50 million\n', '    words: [record]\n'],
			['quantity: { value: 50e6, unit: EUR }', 'quantity: { value: 50e6, unit: parsecs }'],
			['claims #1.words is a list', 'claims #1.quantity.unit is “parsecs”']
		],
		[
			'a claim’s quote, and its unit',
			CLAIMS,
			['    quote: turnover\n', '    quote: { is: turnover }\n'],
			['quantity: { value: 50e6, unit: EUR }', 'quantity: { value: 50e6, unit: parsecs }'],
			['claims #1.quote is a group of fields', 'claims #1.quantity.unit is “parsecs”']
		],
		[
			'a check’s words, and its date',
			CHECKS,
			['    words: a turnover of €51.2 million\n', '    words: { are: a }\n'],
			['date: 2021-02-01', 'date: 2021-02-30'],
			['checks #1.words is a group of fields', '“2021-02-30” is no date of the calendar']
		],
		[
			'a check’s reason for its number, and what it is of',
			CHECKS,
			['    label: The statistics office\n', '    label: The statistics office\n    because: { a: b }\n'],
			['    of: turnover-2020\n', '    of: turnovr-2020\n'],
			['checks #1.because is a group of fields', 'there is no claim or derivation “turnovr-2020”']
		]
	];

describe('a field of a wrong type hides nothing beside it:', () => {
	test.each(PAIRS)('%s', (_, file, type, beside, says) => {
		const small = new SmallDataset();
		small.replace(file, ...type);
		small.replace(file, ...beside);
		const told = small.load().problems.map(({ message }) => message);
		for (const words of says) expect(told).toContainEqual(expect.stringContaining(words));
		expect(told).toHaveLength(says.length);
	});
});
