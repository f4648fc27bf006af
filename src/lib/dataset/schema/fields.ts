/** Fields that several schemas share. */
import { z } from 'zod';

/** Elements that do something where they are taken for markup; names that are none, as in `x<y` or `List<Ship>`, are text. */
const ELEMENTS =
	'a|abbr|address|animate|applet|area|article|aside|audio|b|base|blockquote|body|br|button|canvas|center|circle|code|details|dialog|div|dl|dt|dd|em|embed|fieldset|figure|font|footer|foreignobject|form|frame|frameset|g|h[1-6]|head|header|hr|html|i|iframe|image|img|input|ins|kbd|label|li|line|link|main|map|marquee|math|mark|menu|meta|nav|noscript|object|ol|option|p|param|path|picture|plaintext|pre|q|rect|s|samp|script|section|select|set|small|source|span|strong|style|sub|summary|sup|svg|table|tbody|td|template|text|textarea|tfoot|th|thead|title|tr|track|tspan|u|ul|use|var|video|wbr|xml|xmp';
/** A tag of such an element or of one with a hyphen in its name, a comment, an instruction; and an address that runs a script. */
const MARKUP = String.raw`<\/?(?:${ELEMENTS}|[a-z]+-[a-z0-9-]*)(?=[\s/>]|$)|<[!?]|javascript:(?=\S)`;

/**
 * Markup; control and direction characters, though the two joiners are letters of Persian and Hindi and may stand; line
 * and paragraph separators; halves of surrogate pairs and the two that no XML may hold.
 */
const UNSAFE = new RegExp(String.raw`(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]|${MARKUP}`, 'iu');
/** The same for words that must stay exactly as they are printed: line ends and soft hyphens belong to them. */
const UNSAFE_PASSAGE = new RegExp(
	String.raw`(?![\n\r\t\u00AD\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]|${MARKUP}`,
	'iu'
);

/** What the eye sees: U+2800 is a pattern of no dots. */
const SEEN = /(?!\u2800)[\p{L}\p{N}\p{P}\p{S}]/u;
const unseen = { message: 'is empty to the eye', params: { code: 'out-of-range' } };

const unsafe = { message: 'holds markup or a control character', params: { code: 'unsafe-text' } };

/** One line of plain text: no markup, no control or direction characters. */
export const text = z
	.string()
	.trim()
	.min(1)
	.max(600)
	.refine((value) => !UNSAFE.test(value), unsafe)
	.refine((value) => value === '' || SEEN.test(value), unseen);

/** A name for small places. */
export const shortName = text.max(24);

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

/** The language of words (BCP 47). */
export const languageTag = z
	.string()
	.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as en or pt-BR');

/** Whether Windows keeps a name for a device, so that no file can have it there: con.yaml, nul.png. */
export function isDeviceName(name: string): boolean {
	return /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i.test(name);
}

/** Id of a claim or derivation. */
export const evidenceId = slug;

/** Only what stands in an address as it is; anything else must be percent-encoded. */
export const webAddress = z
	.url({ protocol: /^https?$/, hostname: z.regexes.domain })
	.max(600)
	.refine((value) => !URL.canParse(value) || !(new URL(value).username || new URL(value).password), {
		message: 'holds a user or a password, which everybody would read',
		params: { code: 'unsafe-address', isSecret: true }
	})
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
