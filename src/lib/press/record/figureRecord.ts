/** A figure's JSON file, read back: what other files of the figure are made from, and the figure itself. */
import { z } from 'zod';
import { specOf } from '../../charts/specs';
import type { Figure } from '../../dataset/types';
import { revisionSchema } from '../../dataset/schema/figure';
import { FIRST_EDITION } from '../../dataset/versions/edition';
import { contentSchema, standingSchema } from '../../dataset/versions/frozen';
import { thaw } from '../../dataset/versions/thaw';

/** Editions before 6 had two styles. */
const styled = z.object({
	apa: z.string(),
	chicago: z.string(),
	mla: z.string().default(''),
	harvard: z.string().default('')
});

const colour = z.string().regex(/^#[0-9a-f]{6}$/);
const colours = z.object({
	paper: colour,
	card: colour,
	ink: colour,
	soft: colour,
	line: colour,
	stated: colour,
	tint: colour,
	loss: colour,
	other: colour,
	highlight: colour
});

export const figureRecordSchema = z.object({
	figure: z.string(),
	version: z.number(),
	edition: z.int().min(1).default(FIRST_EDITION),
	address: z.string(),
	title: z.string(),
	subtitle: z.string(),
	alt: z.string(),
	topics: z.array(z.string()),
	note: z.string().nullable(),
	standing: standingSchema,
	/** What other sources come to, in sentences; editions before 6 did not tell them. */
	standings: z.array(z.string()).default([]),
	caveats: z.array(z.string()),
	/** What was said before and no longer holds; editions before 8 did not tell it. */
	earlier: z.array(z.object({ value: z.string(), text: z.string() })).default([]),
	rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
	quotes: z.array(
		z.object({
			exact: z.string(),
			/** The words behind it; empty in what does not tell them, which then ends as it does. */
			suffix: z.string().default(''),
			speaker: z.string(),
			reportedFor: z.string().nullable(),
			/** Of quotes from PDFs alone. */
			page: z.int().optional(),
			pageLabel: z.string().nullish()
		})
	),
	citations: z.object({ figure: styled, sources: z.array(styled) }),
	/** Of a site with a brand; others have none. */
	brand: z.object({ name: z.string(), palette: z.object({ light: colours, dark: colours }) }).optional(),
	revisions: z.array(revisionSchema),
	content: contentSchema,
	fingerprints: z.object({ content: z.string(), contentSignature: z.string(), key: z.string() })
});
export type FigureRecord = z.infer<typeof figureRecordSchema>;

/** @throws {Error} if the text is no JSON of a figure */
export function readFigureRecord(json: string): FigureRecord {
	return figureRecordSchema.parse(JSON.parse(json));
}

/** The figure that the record holds, ready to be drawn. */
export function figureOf(record: FigureRecord): Figure {
	const { content, revisions, version, topics, title, subtitle, figure: slug } = record;
	const { type, spec } = content.chart;
	const revision = revisions.at(-1) ?? { date: '', what: '', why: '' };
	// What is read back is the figure as it stands, not a version of a former day.
	const { asOf: _, ...figure } = thaw(
		{ number: version, revision, fingerprint: record.fingerprints.content, content },
		specOf({ slug, type }).schema.parse(spec),
		{
			slug,
			title,
			subtitle,
			topics,
			type,
			spec,
			evidence: [],
			quotes: [],
			beside: [],
			sources: [],
			status: 'published',
			revisions,
			aliases: [],
			place: 0,
			standing: record.standing
		}
	);
	return record.brand ? { ...figure, brand: record.brand } : figure;
}
