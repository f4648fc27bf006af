/** The shape of `metrics.json`, which the build of the fonts writes and measuring reads. */
import { z } from 'zod';
import { byRole, FONT_ROLES, type FontFamily, type FontRole } from './role';

/** Characters (or pairs, or triples) that share a value, written one after another: `{"-12": "AVAW"}`. */
export type Grouped = Readonly<Record<string, string>>;

/** Names of files beside `metrics.json`. */
interface FaceFiles {
	readonly ttf: string;
	readonly woff2: string;
}

/** A font that lends what the faces lack. */
interface Supplement extends FaceFiles {
	/** It lends to italics before others do. */
	readonly style?: 'italic' | undefined;
}

/** What holds for a whole face, in font units: multiply by size ÷ `unitsPerEm` for px. */
export interface FaceMeasures {
	readonly unitsPerEm: number;
	readonly ascent: number;
	/** Counted downward from the baseline. */
	readonly descent: number;
	readonly lineGap: number;
	readonly capHeight: number;
	readonly xHeight: number;
	/** Of a character in running English text. */
	readonly averageAdvance: number;
}

/** A subset face: names of its files, and its measures. */
export interface BuiltFace extends FaceFiles, FaceMeasures {
	readonly advances: Grouped;
	readonly pairs: Grouped;
	readonly triples: Grouped;
	/** A letter → the one that it stands beside others as: one with the same pairs, or, of a letter that came later, the one without accents. */
	readonly kernAs?: Readonly<Record<string, string>> | undefined;
}

/** The measures of all faces that drawings are set in. Written out, since programs outside have it without the library of schemas. */
export interface BuiltMetrics {
	readonly faces: Readonly<Record<FontRole, BuiltFace>>;
	/** The dataset's own fonts, and those of other scripts, cut to what the five faces lack. */
	readonly supplements: readonly Supplement[];
	/** Families of a brand that have the place of the house's. */
	readonly families?: Families | undefined;
}

/** By the house's family, the one that has its place. */
export type Families = Readonly<Partial<Record<FontFamily, string | undefined>>>;

const groupedSchema = z.record(z.string(), z.string());
const filesSchema = z.object({ ttf: z.string(), woff2: z.string() });
const faceSchema = filesSchema.extend({
	unitsPerEm: z.number(),
	ascent: z.number(),
	descent: z.number(),
	lineGap: z.number(),
	capHeight: z.number(),
	xHeight: z.number(),
	averageAdvance: z.number(),
	advances: groupedSchema,
	pairs: groupedSchema,
	triples: groupedSchema,
	kernAs: groupedSchema.optional()
});
const metricsSchema = z.object({
	faces: z.record(z.enum(FONT_ROLES), faceSchema),
	supplements: z.array(filesSchema.extend({ style: z.literal('italic').optional() })),
	families: z.object({ Newsreader: z.string(), 'Public Sans': z.string() }).partial().optional()
});

/** Reads `metrics.json`. @throws {Error} if the text is something else, or was written by another version of the program */
export function parseMetrics(json: string): BuiltMetrics {
	try {
		return metricsSchema.parse(JSON.parse(json));
	} catch (error) {
		throw new Error('These are no measures of fonts that this version of the program can read.', { cause: error });
	}
}

/** Faces that only words around a plot are set in. */
const AROUND_PLOTS: readonly FontRole[] = ['quote', 'body'];

/** As much of them as a plot is drawn with: the faces of the words around it lend it letters at most, which need no kerning. */
export function plotMetrics(metrics: BuiltMetrics): BuiltMetrics {
	const faces = byRole((role) => {
		const face = metrics.faces[role];
		return AROUND_PLOTS.includes(role) ? { ...face, pairs: {}, triples: {} } : face;
	});
	return { ...metrics, faces };
}

/** The same with the kerning that plots were drawn without. @param whole of the same fonts */
export function withKerning(metrics: BuiltMetrics, whole: BuiltMetrics): BuiltMetrics {
	const faces = byRole((role) => {
		const { pairs, triples } = whole.faces[role];
		return { ...metrics.faces[role], pairs, triples };
	});
	return { ...metrics, faces };
}

/** Turns "AV" → -12, "AW" → -12 into {"-12": "AVAW"}, in order of the values: many share one, and JSON repeats its keys. */
export function groupByValue(values: ReadonlyMap<string, number>): Grouped {
	const groups = new Map<number, string>();
	for (const [characters, value] of values) groups.set(value, (groups.get(value) ?? '') + characters);
	return Object.fromEntries([...groups].sort(([one], [other]) => one - other));
}

/** The inverse of `groupByValue`, for strings of `size` characters (code points) each. */
export function readGroups(grouped: Grouped, size: 1 | 2 | 3): Map<string, number> {
	const values = new Map<string, number>();
	for (const [value, joined] of Object.entries(grouped)) {
		const characters = [...joined];
		for (let i = 0; i < characters.length; i += size) {
			values.set(characters.slice(i, i + size).join(''), Number(value));
		}
	}
	return values;
}
