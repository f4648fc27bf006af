/** Fields that several schemas share. */
import { z } from 'zod';
import { FORMAT } from './editions';
import { codePoint, LONGEST_TEXT, SEEN, UNSAFE, UNSAFE_PASSAGE, unsafePart } from './plainText';

/** Nobody can change what a text says. */
const OTHER_WORDS =
	'quote other words, or less of them; numbers that cannot be quoted so stand under “undrawn”, with the reason';

/** Complains of what may not stand in a text, and says which; `mend` is what can be done where that is not plain. */
function refuseUnsafe(unsafe: RegExp, mend?: string) {
	return (value: string, context: z.RefinementCtx): void => {
		const message = unsafePart(value, unsafe);
		if (message !== undefined) context.addIssue({ code: 'custom', message, params: { code: 'unsafe-text', mend } });
	};
}

/** One line of plain text: no markup, no control or direction characters. */
export const text = z
	.string()
	.trim()
	.min(1)
	.max(LONGEST_TEXT)
	.superRefine(refuseUnsafe(UNSAFE))
	.superRefine((value, context) => {
		if (value === '' || SEEN.test(value)) return;
		const characters = [...new Set(value)].slice(0, 4).map(codePoint).join(', ');
		const message = `is empty to the eye (${characters})`;
		context.addIssue({ code: 'custom', message, params: { code: 'out-of-range' } });
	});

/** A list of which no item stands twice, in whatever capital letters. */
export function listOfOnce<Item extends z.ZodType<string | number>>(item: Item) {
	return z.array(item).superRefine((items, context) => {
		const seen = new Map<string, number>();
		items.forEach((each, index) => {
			const known = String(each).toLowerCase();
			const first = seen.get(known);
			if (first === undefined) seen.set(known, index);
			else {
				const message = `stands twice, first as #${first + 1}`;
				context.addIssue({ code: 'custom', path: [index], message, params: { code: 'duplicate-item' } });
			}
		});
	});
}

/** A name for small places. */
export const shortName = text.max(24);

/** Words exactly as printed, spaces at the ends and line ends included. */
export const passage = z.string().max(LONGEST_TEXT).superRefine(refuseUnsafe(UNSAFE_PASSAGE, OTHER_WORDS));

/** A name in the dataset: lower-case letters, digits and single hyphens. */
export const slug = z
	.string()
	.max(80)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');

/** The language of words (BCP 47). */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en or pt-BR');

/** Whether Windows keeps a name for a device, so that no file can have it there: con.yaml, nul.png. */
export function isDeviceName(name: string): boolean {
	return /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i.test(name);
}

/** Id of a claim or derivation. */
export const evidenceId = slug;

/** Names of keys, tokens and signatures, without what sets their words apart. */
const SECRETS: ReadonlySet<string> = new Set(
	`accesstoken apikey apitoken appkey auth authkey authtoken authorization awsaccesskeyid clientsecret idtoken jsessionid jwt
	passwd password phpsessid privatekey pwd refreshtoken secret secretkey sessionid sessiontoken sig signature subscriptionkey
	token xamzcredential xamzsecuritytoken xamzsignature xapikey xgoogcredential xgoogsignature`.split(/\s+/)
);

/** The name of the first such part, as it is written: “access_token”; undefined if there is none. */
function secretIn(address: string): string | undefined {
	if (!URL.canParse(address)) return undefined;
	const { searchParams, hash } = new URL(address);
	const behind = new URL(`https://example.org/?${hash.slice(1)}`);
	const parts = [...searchParams, ...behind.searchParams];
	return parts.find(([name, value]) => value !== '' && SECRETS.has(name.replace(/[-_.]/g, '').toLowerCase()))?.[0];
}

/** Only what stands in an address as it is; anything else must be percent-encoded. */
export const webAddress = z
	.url({ protocol: /^https?$/, hostname: z.regexes.domain })
	.max(600)
	.refine((value) => !URL.canParse(value) || !(new URL(value).username || new URL(value).password), {
		message: 'holds a user or a password, which everybody would read',
		params: { code: 'unsafe-address', isSecret: true }
	})
	.superRefine((value, context) => {
		const secret = secretIn(value);
		if (secret === undefined) return;
		const message = `holds “${secret}”, by which everybody could get in as you do`;
		context.addIssue({ code: 'custom', message, params: { code: 'unsafe-address', isSecret: true } });
	})
	.refine((value) => /^[!#-;=?-[\]_a-z~]+$/i.test(value), {
		message: 'holds characters that must be percent-encoded in an address',
		params: { code: 'unsafe-address' }
	});

const A_DATE = 'a date: 2024, 2024-05 or 2024-05-16';

/** A year, month or day as EDTF: 2024, 2024-05, 2024-05-16. YAML reads a bare year as a number, which is meant. */
export const date = z.union(
	[
		z.int().min(1000).max(2999).transform(String),
		z.string().regex(/^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, A_DATE)
	],
	A_DATE
);

const A_DATE_OR_SPAN = 'a date (2024, 2024-05 or 2024-05-16), or two with a slash between';

/** A date or two with a slash between, first and last day: 2023-10-17/2023-10-18. */
export const dateOrSpan = z.union(
	[date, z.string().regex(/^[12]\d{3}(-\d\d){0,2}\/[12]\d{3}(-\d\d){0,2}$/, A_DATE_OR_SPAN)],
	A_DATE_OR_SPAN
);

/** A sha256 in hexadecimal. */
export const fingerprint = z.string().regex(/^[0-9a-f]{64}$/, 'a sha256: 64 hexadecimal digits in small letters');

/** Every file says which edition of the format it is written in. */
export const schemaVersion = z.literal(FORMAT).describe(`Edition of the format of data files; this one is ${FORMAT}.`);

/** A plain number, or a fraction that has no finite decimal: 240e9, 0.5, 1/2, 2/3. */
export const numeral = z.union(
	[
		z.number(),
		z
			.string()
			.regex(/^-?\d+\/[1-9]\d*$/)
			.transform((value) => {
				const [above, below] = value.split('/').map(Number);
				return (above ?? Number.NaN) / (below ?? Number.NaN);
			})
	],
	'a number or a fraction: 240e9, 0.5, 2/3'
);

/** Offset of a Unicode code point in a text. */
export const offset = z.int().min(0);
