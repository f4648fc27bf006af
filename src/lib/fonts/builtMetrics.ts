/** The shape of `metrics.json`, which the build of the fonts writes and measuring reads. */
import { z } from 'zod';
import { FONT_ROLES } from './role';

/** Characters (or pairs, or triples) that share a value, written one after another: `{"-12": "AVAW"}`. */
const groupedSchema = z.record(z.string(), z.string());
export type Grouped = Readonly<z.infer<typeof groupedSchema>>;

/** Names of files beside `metrics.json`. */
const filesSchema = z.object({ ttf: z.string(), woff2: z.string() });

const measuresSchema = z.object({
	unitsPerEm: z.number(),
	ascent: z.number(),
	/** Counted downward from the baseline. */
	descent: z.number(),
	lineGap: z.number(),
	capHeight: z.number(),
	xHeight: z.number(),
	/** Of a character in running English text. */
	averageAdvance: z.number()
});
/** What holds for a whole face, in font units: multiply by size ÷ `unitsPerEm` for px. */
export type FaceMeasures = Readonly<z.infer<typeof measuresSchema>>;

const faceSchema = filesSchema.extend({
	...measuresSchema.shape,
	advances: groupedSchema,
	pairs: groupedSchema,
	triples: groupedSchema
});
/** A subset face: names of its files, and its measures. */
export type BuiltFace = Readonly<z.infer<typeof faceSchema>>;

const metricsSchema = z.object({
	faces: z.record(z.enum(FONT_ROLES), faceSchema),
	/** The dataset's own fonts, cut to what the five faces lack. */
	supplements: z.array(filesSchema)
});
export type BuiltMetrics = Readonly<z.infer<typeof metricsSchema>>;

/** Reads `metrics.json`. @throws {Error} if the text is something else, or was written by another version of the program */
export function parseMetrics(json: string): BuiltMetrics {
	try {
		return metricsSchema.parse(JSON.parse(json));
	} catch (error) {
		throw new Error('These are no measures of fonts that this version of the program can read.', { cause: error });
	}
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
