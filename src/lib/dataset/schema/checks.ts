/** data/checks/<source>.yaml: what independent sources say about the same things. */
import { z } from 'zod';
import { DERIVATION_KINDS } from '../../quantity/derivation';
import { VERBS } from '../types';
import {
	dateOrSpan,
	evidenceId,
	languageTag,
	passage,
	schemaVersion,
	shortName,
	slug,
	text,
	webAddress
} from './fields';
import { quantitySchema } from './quantity';

export const checkPeriodSchema = z.strictObject({
	label: text.describe('The check’s own period as readers see it: "2021".'),
	date: dateOrSpan.optional().describe('The period in EDTF.')
});

export const checkSchema = z
	.strictObject({
		id: evidenceId.describe('Name of the check, unique in the dataset.'),
		of: evidenceId.describe('Id of the claim or derivation that it speaks of.'),
		subject: text.describe('What the check’s number speaks of; the same words as the claim’s if it is the same.'),
		measure: text.describe('What it measures; likewise.'),
		period: checkPeriodSchema.describe('When it holds; likewise.'),
		quantity: quantitySchema.optional().describe('The number as the other source gives it.'),
		computed: z
			.strictObject({
				kind: z.enum(DERIVATION_KINDS).describe('How the number follows from other checks.'),
				from: z.record(slug, evidenceId).describe('For each role of the kind the id of the check that plays it.')
			})
			.optional()
			.describe('Instead of a quantity: the number follows from those of other checks.'),
		because: text
			.optional()
			.describe('How the number follows from the words, where they do not spell it out in English.'),
		label: text.describe('Short name for the drawing: "Customs office".'),
		who: shortName
			.optional()
			.describe('Who is heard in it, for sentences: "China". Its words stand in label or publisher.'),
		verb: z.enum(VERBS).optional().describe('What they do with the number, for sentences; “gives” if not said.'),
		publisher: text.describe('Who published the page that was read, and whose number it gives.'),
		title: text.optional().describe('Title of the page.'),
		url: webAddress.describe('Address of the page.'),
		date: dateOrSpan.optional().describe('Date of the page; absent if it shows none.'),
		words: passage.min(1).describe('The words as read, in their language.'),
		language: languageTag.default('en').describe('Language of the words, as a BCP 47 tag.'),
		stateMedia: z.boolean().default(false).describe('Whether the publisher is run by a state.'),
		assumption: text.optional().describe('What must be assumed for it to speak of the same thing.'),
		reason: text
			.optional()
			.describe('Why it is not comparable, where more is to be said than that subject, measure or period differ.')
	})
	.superRefine((check, context) => {
		if ((check.quantity === undefined) === (check.computed === undefined))
			context.addIssue({
				code: 'custom',
				path: [],
				message: 'must have either a quantity or “computed”',
				params: { code: 'quantity-shape' }
			});
	});
export type CheckRecord = z.infer<typeof checkSchema>;

export const checksSchema = z
	.strictObject({
		schema: schemaVersion,
		checks: z.array(checkSchema).describe('What others say, in any order.')
	})
	.describe('data/checks/<source>.yaml: what independent sources say about the source’s claims.');
export type ChecksRecord = z.infer<typeof checksSchema>;
