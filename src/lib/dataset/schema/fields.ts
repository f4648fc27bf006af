/** Fields that several schemas share. */
import { z } from 'zod';

/**
 * Markup; control and direction characters, though the two joiners are letters of Persian and Hindi and may stand; line
 * and paragraph separators; halves of surrogate pairs and the two that no XML may hold.
 */
const UNSAFE = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]|<\/?[a-z!]|javascript:/iu;
/** The same for words that must stay exactly as they are printed: line ends and soft hyphens belong to them. */
const UNSAFE_PASSAGE = /(?![\n\r\t\u00AD\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]|<\/?[a-z!]|javascript:/iu;

const unsafe = { message: 'holds markup or a control character', params: { code: 'unsafe-text' } };

/** One line of plain text: no markup, no control or direction characters. */
export const text = z
	.string()
	.trim()
	.min(1)
	.max(600)
	.refine((value) => !UNSAFE.test(value), unsafe);

/** Words exactly as printed, spaces at the ends and line ends included. */
export const passage = z
	.string()
	.max(600)
	.refine((value) => !UNSAFE_PASSAGE.test(value), unsafe);

/** A name in the dataset: lower-case letters, digits and single hyphens. */
export const slug = z
	.string()
	.max(80)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens');

/** Id of a claim or derivation. */
export const evidenceId = slug;

/** Only what stands in an address as it is; anything else must be percent-encoded. */
export const webAddress = z
	.url({ protocol: /^https?$/, hostname: z.regexes.domain })
	.max(600)
	.refine((value) => /^[!#-;=?-[\]_a-z~]+$/i.test(value), {
		message: 'holds characters that must be percent-encoded in an address',
		params: { code: 'unsafe-address' }
	});

/** A year, month or day as EDTF: 2024, 2024-05, 2024-05-16. YAML reads a bare year as a number, which is meant. */
export const date = z.union([
	z.int().min(1000).max(2999).transform(String),
	z
		.string()
		.regex(/^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be a date: 2024, 2024-05 or 2024-05-16')
]);

/** A date or two with a slash between, first and last day: 2023-10-17/2023-10-18. */
export const dateOrSpan = z.union([
	date,
	z.string().regex(/^[12]\d{3}(-\d\d){0,2}\/[12]\d{3}(-\d\d){0,2}$/, 'must be a date, or two with a slash between')
]);

/** A sha256 in hexadecimal. */
export const fingerprint = z.string().regex(/^[0-9a-f]{64}$/, 'must be a sha256: 64 hexadecimal digits');

/** Every file says which edition of the format it is written in. */
export const schemaVersion = z.literal(1).describe('Edition of the format of data files; this one is 1.');

/** A plain number, or a fraction that has no finite decimal: 240e9, 0.5, 1/2, 2/3. */
export const numeral = z.union([
	z.number(),
	z
		.string()
		.regex(/^-?\d+\/[1-9]\d*$/, 'must be a number or a fraction: 240e9, 0.5, 2/3')
		.transform((value) => {
			const [above, below] = value.split('/').map(Number);
			return (above ?? Number.NaN) / (below ?? Number.NaN);
		})
]);

/** Offset of a Unicode code point in a text. */
export const offset = z.int().min(0);
