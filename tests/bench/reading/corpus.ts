/** The corpus of real texts and their labels, as `guidelines.md` tells; every record is validated, every span compared with its text. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod/v4';
import { unitOf } from '../../../src/lib/quantity/unit';
import { RELATIONS } from '../../../src/lib/quantity/types';
import { codePoints, sliceCodePoints } from '../../../src/lib/words/locate';

/** Kinds of what only looks like a quantity. Readers are neither praised nor blamed for the first ones. */
export const LEFT_OUT = ['date', 'time', 'ordinal', 'rank', 'vague', 'bare', 'score', 'tally'] as const;
const WRONG_IF_READ = ['name', 'reference', 'pronoun'] as const;

const at = z.tuple([z.int().min(0), z.int().min(1)]);
const says = z.string().trim().min(1);

const labelSchema = z
	.strictObject({
		at,
		words: says,
		value: z.number().optional(),
		min: z.number().optional(),
		max: z.number().optional(),
		unit: z
			.string()
			.refine(
				(id) => id === 'percent-change' || id.startsWith('ucum:') || unitOf(id) !== undefined,
				'is no unit of the house, and is not marked by “ucum:”'
			),
		relation: z.enum(RELATIONS).default('exactly'),
		change: z.enum(['up', 'down']).optional(),
		of: says.optional(),
		subject: says.optional(),
		measure: says.optional(),
		period: says.optional(),
		speaker: says.optional()
	})
	.refine(
		({ value, min, max }) =>
			value === undefined
				? min !== undefined && max !== undefined && min < max
				: min === undefined && max === undefined,
		'needs either a value, or min and max'
	);

const recordSchema = z.strictObject({
	site: says,
	title: says,
	address: z.url(),
	copy: says.regex(/^[\w.-]+\/[\w.-]+$/u).optional(),
	half: z.enum(['open', 'kept']).optional(),
	published: z.string().optional(),
	taken: z.iso.date(),
	text: z.strictObject({ sha256: z.string().length(64), length: z.int() }),
	quantities: z.array(labelSchema),
	others: z.array(z.strictObject({ at, words: says, kind: z.enum([...LEFT_OUT, ...WRONG_IF_READ]) })).default([])
});

export type Label = z.infer<typeof labelSchema>;
export type Half = 'open' | 'kept';

/** An excerpt with its labels; spans are code points of `text`. */
export interface Excerpt {
	readonly site: string;
	readonly text: string;
	readonly labels: readonly Label[];
	readonly others: z.infer<typeof recordSchema>['others'];
}

const sha256 = (text: string) => createHash('sha256').update(text).digest();

/** By the first byte of the digest of the site's name, so that nobody chooses. */
export function halfOf(site: string): Half {
	return (sha256(site)[0] ?? 0) % 2 === 1 ? 'open' : 'kept';
}

/** The half that a record of a later batch names itself. */
function namedHalf(labels: string, site: string): string | undefined {
	return /^half: (\w+)$/mu.exec(readFileSync(join(labels, `${site}.yaml`), 'utf8'))?.[1];
}

/** The labels of a file with their text; throws with the file and place of what does not hold. */
export function readExcerpt(file: string, yaml: string, text: string): Excerpt {
	const read = recordSchema.safeParse(parse(yaml));
	if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
	const { site, quantities, others, text: said } = read.data;
	if (sha256(text).toString('hex') !== said.sha256 || codePoints(text) !== said.length)
		throw new Error(
			`${file}: the text is not the one that was labelled: its sha256 differs. Lay the text of that digest beside it`
		);
	let before = 0;
	for (const {
		at: [start, end],
		words
	} of quantities) {
		const stands = sliceCodePoints(text, start, end);
		if (stands !== words) throw new Error(`${file}: “${words}” is labelled at ${start}, where “${stands}” stands`);
		if (start < before) throw new Error(`${file}: “${words}” at ${start} overlaps the label before it`);
		before = end;
	}
	for (const {
		at: [start, end],
		words
	} of others)
		if (sliceCodePoints(text, start, end) !== words) throw new Error(`${file}: “${words}” does not stand at ${start}`);
	return { site, text, labels: quantities, others };
}

/** The excerpts of a folder of labels, in the order of their names, and the sites whose texts are not at hand. */
export interface Corpus {
	readonly excerpts: readonly Excerpt[];
	readonly missing: readonly string[];
}

/** The labels whose texts lie in another folder, those of one half if it is given. @throws {Error} where no text is at hand */
export function readCorpus(labels: string, texts: string, half?: Half): Corpus {
	const sites = readdirSync(labels)
		.filter((name) => name.endsWith('.yaml'))
		.map((name) => name.slice(0, -'.yaml'.length))
		.sort()
		.filter((site) => half === undefined || (namedHalf(labels, site) ?? halfOf(site)) === half);
	const textOf = (site: string) => join(texts, `${site}.txt`);
	const missing = sites.filter((site) => !existsSync(textOf(site)));
	if (missing.length === sites.length)
		throw new Error(`${texts} has no text of the corpus. They are not part of the project; --texts names their folder`);
	return {
		missing,
		excerpts: sites
			.filter((site) => !missing.includes(site))
			.map((site) => {
				const file = join(labels, `${site}.yaml`);
				return readExcerpt(file, readFileSync(file, 'utf8'), readFileSync(textOf(site), 'utf8'));
			})
	};
}
