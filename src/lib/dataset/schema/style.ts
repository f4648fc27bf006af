/** `style:` of data/dataset.yaml: how the house writes numbers, each told by an example. */
import { z } from 'zod';
import { OTHER_WORDS } from '../../quantity/statusWords';
import { STATUS_WORDS, type StatusWord } from '../../quantity/types';
import { text } from './fields';

/** "5 bn", or one for labels and one for sentences. */
const example = (of: string, label: string, sentence: string) =>
	z
		.union([
			text,
			z.strictObject({
				label: text.optional().describe(`In charts and tables: “${label}”.`),
				sentence: text.optional().describe(`In sentences: “${sentence}”.`)
			})
		])
		.optional()
		.describe(
			`How 5 ${of} is written: “${label}” everywhere, or label: “${label}” in charts and tables, sentence: “${sentence}” in sentences.`
		);

const ownWord = (word: StatusWord) =>
	text
		.optional()
		.describe(`What the house says for “${word}”: ${OTHER_WORDS[word].map((other) => `“${other}”`).join(', ')}.`);

export const styleSchema = z
	.strictObject({
		thousand: example('thousand', '5k', '5 thousand'),
		million: example('million', '5m', '5 million'),
		billion: example('billion', '5bn', '5 billion'),
		trillion: example('trillion', '5tn', '5 trillion'),
		percent: example('percent', '5 %', '5 per cent'),
		thousands: z
			.union([text, z.literal(12345)])
			.optional()
			.describe('How 12,345 is written: “12,345”, “12 345”, “12’345” or “12345”.'),
		quotes: text
			.optional()
			.describe('How quoted words and titles are marked: “words”, ‘words’, «words», « words », »words« or „words“.'),
		words: z
			.strictObject(Object.fromEntries(STATUS_WORDS.map((word) => [word, ownWord(word)])))
			.partial()
			.optional()
			.describe('Words of the house for what is said of numbers; each says no more and no less than ours.'),
		dates: z.enum(['16 May 2024', 'May 16, 2024']).optional().describe('How the 16th of May 2024 is written.')
	})
	.optional()
	.describe('How the house writes numbers, by examples, and its words; words in quotes stay as they were said.');
export type StyleRecord = NonNullable<z.infer<typeof styleSchema>>;

const forms = z.strictObject({ label: z.string().optional(), sentence: z.string().optional() });

/** The same as a version keeps it, of each unit. */
export const houseStyleSchema = z.strictObject({
	scales: z.strictObject({ thousand: forms, million: forms, billion: forms, trillion: forms }).partial().optional(),
	percent: forms.optional(),
	thousands: z.string().optional(),
	quotes: z.strictObject({ open: z.string(), close: z.string() }).optional(),
	words: z.partialRecord(z.enum(STATUS_WORDS), z.string()).optional(),
	dates: z.literal('month-first').optional()
});
