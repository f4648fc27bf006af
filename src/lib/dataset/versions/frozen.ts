/** data/versions/<slug>/<n>.json: what was published. Resolved values, words and sources; no address, theme or size. */
import { z } from 'zod';
import { DERIVATION_KINDS } from '../../quantity/derivation';
import { NATURES, RELATIONS, SPREADS } from '../../quantity/types';
import { fingerprint, schemaVersion, slug, text } from '../schema/fields';
import { revisionSchema, shortSchema } from '../schema/figure';
import { houseStyleSchema } from '../schema/style';
import { VERBS } from '../types';

/** Null is unbounded: JSON has no infinity. */
const bound = z.number().nullable();
const interval = z.strictObject({ lower: bound, upper: bound, lowerOpen: z.boolean(), upperOpen: z.boolean() });
const span = z.strictObject({ start: z.int(), end: z.int() });
export const standingSchema = z.enum(['unchecked', 'supported', 'mixed', 'contradicted']);
const words = z.string();

const quantity = z.strictObject({
	/** Absent of a range whose words state none; earlier versions hold its middle. */
	value: z.number().optional(),
	unit: z.strictObject({
		id: words,
		dimension: words,
		factor: z.number(),
		discrete: z.boolean(),
		signed: z.boolean()
	}),
	of: words.optional(),
	relation: z.enum(RELATIONS),
	interval,
	decimals: z.int(),
	scale: z.number(),
	word: words.optional(),
	precision: z.enum(['year', 'month', 'day']).optional(),
	spread: z.enum(SPREADS).optional(),
	centred: z.literal(true).optional(),
	intervalReason: words.optional(),
	read: z.strictObject({ because: words, by: words, date: words }).optional()
});

const period = z.strictObject({
	label: words,
	date: words.optional(),
	words: span.optional(),
	because: words.optional()
});

const source = z.strictObject({
	id: slug,
	title: words,
	authors: z.array(z.union([z.strictObject({ given: words, family: words }), z.strictObject({ name: words })])),
	publisher: words,
	publisherShort: words.optional(),
	issued: words,
	issuedNote: words.optional(),
	issuedInferred: z.literal(true).optional(),
	url: words,
	genre: words.optional(),
	language: words,
	rights: words,
	text: z.strictObject({ sha256: fingerprint, length: z.int() })
});

const quote = z.strictObject({
	id: slug,
	source: slug,
	exact: words,
	prefix: words,
	suffix: words,
	start: z.int(),
	end: z.int(),
	speaker: z.strictObject({ id: slug, name: words }),
	page: z.int().min(1).optional(),
	pageLabel: words.optional(),
	reportedFor: words.optional(),
	translation: z.strictObject({ text: words, by: words, language: words }).optional(),
	language: words.optional(),
	leftOut: z.array(z.strictObject({ words, because: words })).optional()
});

const shared = {
	id: slug,
	subject: words,
	measure: words,
	period: period.optional(),
	quantity,
	caveat: words.optional(),
	standing: standingSchema
};

const claim = z.strictObject({
	...shared,
	source: slug,
	quote: slug,
	words: span,
	nature: z.enum(NATURES).optional(),
	record: z.strictObject({ words: span, asOf: words, supersededBy: slug.optional() }).optional(),
	alsoGiven: quantity.optional(),
	alsoWords: span.optional(),
	history: z.array(
		z.strictObject({ date: words, what: words, was: quantity.optional(), withdrawn: z.literal(true).optional() })
	)
});

const derivation = z.strictObject({
	...shared,
	kind: z.enum(DERIVATION_KINDS),
	inputs: z.array(slug),
	formula: words
});

/** Where a number was read. */
const page = {
	publisher: words,
	title: words.optional(),
	url: words,
	date: words,
	words,
	language: words.optional(),
	stateMedia: z.boolean()
};
const checkPage = z.strictObject(page);

const check = z.strictObject({
	...page,
	id: slug,
	of: slug,
	subject: words,
	measure: words,
	period,
	quantity,
	label: words,
	who: words.optional(),
	verb: z.enum(VERBS).optional(),
	because: words.optional(),
	computed: z.strictObject({ formula: words, from: z.array(slug), pages: z.array(checkPage).optional() }).optional(),
	assumption: words.optional(),
	verdict: z.enum(['agrees', 'differs', 'superseded', 'not-comparable']),
	reason: words.optional(),
	compared: interval.optional(),
	comparedAs: quantity.optional()
});

/** All that a version says. Its fingerprint is what tells a change. */
export const contentSchema = z.strictObject({
	title: text,
	subtitle: text,
	note: words.optional(),
	short: shortSchema.optional(),
	/** Of the house; absent where it writes as the product does. */
	style: houseStyleSchema.optional(),
	chart: z.strictObject({ type: words, spec: z.unknown() }),
	/** Ids in the order of the chart. */
	evidence: z.array(slug),
	claims: z.array(claim),
	/** Disputed words of the quotes that are not drawn; absent where there are none. */
	beside: z.array(claim.extend({ checks: z.array(check) })).optional(),
	derivations: z.array(derivation),
	checks: z.array(check),
	quotes: z.array(quote),
	sources: z.array(source)
});
export type FrozenContent = z.infer<typeof contentSchema>;
export type FrozenClaim = z.infer<typeof claim>;
export type FrozenQuantity = z.infer<typeof quantity>;
export type FrozenInterval = z.infer<typeof interval>;
export type FrozenCheck = z.infer<typeof check>;
export type FrozenDerivation = z.infer<typeof derivation>;

export const versionSchema = z
	.strictObject({
		schema: schemaVersion,
		figure: slug.describe('Slug of the figure when the version was published.'),
		version: z.int().min(1).describe('Number of the version; the first is 1.'),
		edition: z.int().min(1).optional().describe('Edition of the program that published it; 1 if not said.'),
		files: z
			.literal('lean')
			.optional()
			.describe(
				'lean, if its site made most files only when they were asked for; else all its addresses are always made.'
			),
		revision: revisionSchema,
		fingerprint: fingerprint.describe('sha256 of the canonical JSON (RFC 8785) of the content.'),
		content: contentSchema.describe('Values, words and sources as they were published.')
	})
	.describe('data/versions/<slug>/<n>.json: a published version, written by the command “publish” and never by hand.');
export type VersionRecord = z.infer<typeof versionSchema>;

/** A published version as the dataset holds it. */
export interface FigureVersion {
	readonly number: number;
	readonly revision: z.infer<typeof revisionSchema>;
	readonly fingerprint: string;
	readonly content: FrozenContent;
}
