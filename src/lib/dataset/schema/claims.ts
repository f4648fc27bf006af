/** data/claims/<source>.yaml: what a source says in numbers, and what of it is left undrawn. */
import { z } from 'zod';
import { DERIVATION_KINDS } from '../../quantity/derivation';
import { NATURES } from '../../quantity/types';
import {
	date,
	evidenceId,
	languageTag,
	listOfOnce,
	numeral,
	offset,
	passage,
	schemaVersion,
	slug,
	text
} from './fields';
import { quantitySchema } from './quantity';

export const quoteSchema = z.strictObject({
	exact: passage
		.min(1)
		.refine((words) => /[\p{L}\p{N}]/u.test(words), { message: 'holds no word', params: { code: 'no-words' } })
		.describe('The exact words: a whole sentence or phrase with subject, verb and qualifiers.'),
	prefix: passage.describe('The words right before, about 32 characters.'),
	suffix: passage.describe('The words right after, about 32 characters.'),
	start: offset.describe('Where the words start in the text, in Unicode code points.'),
	end: offset.describe('Where they end, exclusive.'),
	speaker: slug.describe('Id of the source’s speaker whose words they are.'),
	reportedFor: text
		.optional()
		.describe('Whose statement the speaker reports, if it is not his own: "the two leaders".'),
	translation: z
		.strictObject({
			text: passage.min(1).describe('What the quote says, in the other language.'),
			by: text.describe('Who translated it; printed with it.'),
			language: languageTag.default('en').describe('Its language, as a BCP 47 tag.')
		})
		.optional()
		.describe(
			'A translation for readers, which stands below the quote and is marked as one. Numbers are read in the original alone.'
		),
	language: languageTag.optional().describe('Language of the words, as a BCP 47 tag, if it is not that of the text.'),
	leftOut: z
		.array(
			z.strictObject({
				words: passage.min(1).describe('Words of the sentence around the quote that deny, suppose, ascribe or ask it.'),
				because: text.describe('Why the quote may stand without them. Printed with every drawing of it.')
			})
		)
		.min(1)
		.optional()
		.describe('What the sentence says around the quote that makes less of it, with the reason why it is left out.')
});
export type QuoteRecord = z.infer<typeof quoteSchema>;

export const periodSchema = z.strictObject({
	label: text.describe('The period as readers see it: "2023", "prewar period".'),
	date: date.optional().describe('The period in EDTF; absent if the words do not date it.'),
	words: passage.min(1).optional().describe('The words of the quote that name the period: "last year".'),
	because: text.optional().describe('Why a relative date was resolved so; needed where the words alone do not give it.')
});
export type PeriodRecord = z.infer<typeof periodSchema>;

export const claimSchema = z.strictObject({
	id: evidenceId.describe('Name of the claim, unique in the dataset.'),
	quote: slug.describe('Id of the quote that states it.'),
	words: passage.min(1).describe('The number’s words within the quote, with all their qualifiers.'),
	occurrence: z
		.int()
		.min(1)
		.optional()
		.describe(
			'Which occurrence of the words is meant, counted from 1; needed only if they stand more than once in the quote.'
		),
	subject: text.describe('What the number speaks of: "Russia’s trade with China".'),
	measure: text.describe('What is measured: "trade volume".'),
	nature: z.enum(NATURES).optional().describe('What kind of statement it is; left out, nobody has said it.'),
	quantity: quantitySchema.describe('The number, as data.'),
	period: periodSchema.optional().describe('When it holds.'),
	record: z
		.strictObject({
			words: passage.min(1).describe('The words that call it a record: "record".'),
			asOf: date.describe('The date on which the words were true.')
		})
		.optional()
		.describe('The words call the number a record, the first, the highest since …'),
	caveat: text.optional().describe('A short note that travels with the claim everywhere it goes.'),
	history: z
		.array(
			z.strictObject({
				date: date.describe('When it changed.'),
				what: text.describe('What was said before: "An earlier count of 3,950 was withdrawn."'),
				value: numeral
					.optional()
					.describe('The earlier value, in the unit of the claim; “what” states it. It is printed struck through.'),
				withdrawn: z
					.literal(true)
					.optional()
					.describe(
						'The number of the claim itself was withdrawn, and none took its place. It is printed struck through.'
					)
			})
		)
		.default([])
		.describe('Earlier values that the source later revised or withdrew.')
});
export type ClaimRecord = z.infer<typeof claimSchema>;

export const derivationSchema = z.strictObject({
	id: evidenceId.describe('Name of the derivation, unique in the dataset.'),
	kind: z.enum(DERIVATION_KINDS).describe('How it is computed; the set is closed.'),
	from: z.record(slug, evidenceId).describe('For each role of the kind the id of the claim that plays it.'),
	subject: text.describe('What the value speaks of.'),
	measure: text.describe('What it measures.'),
	period: periodSchema.optional().describe('When it holds.'),
	caveat: text.optional().describe('A short note that travels with it everywhere it goes.')
});
export type DerivationRecord = z.infer<typeof derivationSchema>;

export const undrawnSchema = z.strictObject({
	reason: text.describe('Why these words are not drawn.'),
	words: z
		.array(
			z.strictObject({
				text: passage.min(1).describe('The words as they stand in the text.'),
				at: listOfOnce(offset).min(1).describe('Every place where they stand, as offsets of code points.')
			})
		)
		.min(1)
		.describe('The words that share the reason.')
});
export type UndrawnRecord = z.infer<typeof undrawnSchema>;

export const claimsSchema = z
	.strictObject({
		schema: schemaVersion,
		quotes: z.record(slug, quoteSchema).describe('The quotes of this source by their ids.'),
		claims: z.array(claimSchema).describe('Every quantitative claim, in the order of the text.'),
		derivations: z.array(derivationSchema).default([]).describe('Values computed from the claims.'),
		undrawn: z
			.array(undrawnSchema)
			.default([])
			.describe('All other numbers and number words of the text, with the reason.')
	})
	.describe('data/claims/<source>.yaml: what the source says in numbers.');
export type ClaimsRecord = z.infer<typeof claimsSchema>;
