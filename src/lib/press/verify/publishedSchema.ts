/** `/check/published.json`: what the site has published, as far as a file is to be compared with it. */
import { z } from 'zod';
import type { Published } from './published';
import { FIRST_EDITION } from '../../dataset/versions/edition';
import { saidSchema } from '../../dataset/versions/said';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const edition = z.int().min(1);

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

export const versionSchema = z.object({
	version: z.int(),
	/** ISO day; empty for a figure that has no version yet. */
	date: z.string(),
	what: z.string(),
	why: z.string(),
	/** sha256 of its values, words and sources. */
	content: digest,
	/** The edition in which it was published: it never had an earlier one. Lists that say no edition are of the first. */
	since: edition.default(FIRST_EDITION),
	/** The edition of which title, claims and rows are; that of the program which wrote the list. */
	edition: edition.default(FIRST_EDITION),
	...saidSchema.shape,
	/** What earlier editions said of it, as far as that is on record. */
	former: z.array(saidSchema.extend({ edition })).default([])
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
export function readPublished(json: string): Published {
	return publishedSchema.parse(JSON.parse(json));
}
