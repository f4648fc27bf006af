/**
 * data/versions/<slug>/<n>.edition-<e>.json: what an edition of the program says of a version in the files that it makes.
 * Frozen beside the version, so that a file is good for as long as its version is there, whatever becomes of the program.
 */
import { z } from 'zod';
import { fingerprint, schemaVersion, slug } from '../schema/fields';
import type { Said, SaidClaim, SaidRow } from '../types';

const words = z.string();
const number = z.union([z.number(), z.string(), z.null()]);

const claim = z.strictObject({
	id: words,
	value: words,
	quote: words,
	speaker: words,
	standing: words
}) satisfies z.ZodType<SaidClaim>;

const row = z.strictObject({
	id: words,
	label: words,
	value: number,
	lower: number,
	upper: number,
	words: fingerprint
}) satisfies z.ZodType<SaidRow>;

export const saidSchema = z.strictObject({
	title: words,
	claims: z.array(claim),
	rows: z.array(row)
}) satisfies z.ZodType<Said>;

const edition = z.int().min(1).max(9999);

export const saidFileSchema = z
	.strictObject({
		schema: schemaVersion,
		figure: slug.describe('Slug of the figure when this was recorded.'),
		version: z.int().min(1).describe('The version that is spoken of.'),
		edition: edition.describe('The edition of the program that says so.'),
		content: fingerprint.describe('Fingerprint of the version.'),
		fingerprint: fingerprint.describe('sha256 of the canonical JSON (RFC 8785) of what is said.'),
		said: saidSchema.describe('Title, claims and rows as files of this edition have them.')
	})
	.describe('What an edition says of a version: written by the command “publish” and never by hand.');
export type SaidFile = z.infer<typeof saidFileSchema>;
