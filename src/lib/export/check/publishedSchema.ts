/** `/check/published.json`: what the site has published, as far as a file is to be compared with it. */
import { z } from 'zod';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const number = z.union([z.number(), z.string(), z.null()]);

const key = z.object({
	key: z.string(),
	status: z.enum(['current', 'retired', 'revoked']),
	algorithm: z.literal('Ed25519'),
	publicKey: digest,
	pem: z.string(),
	from: z.string().optional(),
	until: z.string().optional(),
	revoked: z.object({ date: z.string(), why: z.string() }).optional()
});

export const claimSchema = z.object({
	id: z.string(),
	/** As written: "$240 bn". */
	value: z.string(),
	quote: z.string(),
	speaker: z.string(),
	standing: z.string()
});

/** A row of the CSV: its numbers plain, so that it can be said what they were; of its words the digest (`wordsDigest`). */
export const rowSchema = z.object({
	id: z.string(),
	label: z.string(),
	value: number,
	lower: number,
	upper: number,
	words: digest
});

export const versionSchema = z.object({
	version: z.int(),
	/** ISO day; empty for a figure that has no version yet. */
	date: z.string(),
	what: z.string(),
	why: z.string(),
	title: z.string(),
	/** sha256 of its values, words and sources. */
	content: digest,
	claims: z.array(claimSchema),
	rows: z.array(rowSchema)
});

export const figureSchema = z.object({
	figure: z.string(),
	aliases: z.array(z.string()),
	address: z.string(),
	withdrawn: z.object({ date: z.string(), why: z.string() }).nullable(),
	/** The first one first; never empty. */
	versions: z.array(versionSchema).min(1)
});

export const publishedSchema = z.object({
	keys: z.array(key),
	/** The fingerprint that `data/claims.json` has. */
	dataset: digest,
	figures: z.array(figureSchema)
});

/** @throws {Error} if the text is no such list */
export function readPublished(json: string): z.infer<typeof publishedSchema> {
	return publishedSchema.parse(JSON.parse(json));
}
