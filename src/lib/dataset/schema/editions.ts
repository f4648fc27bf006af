/**
 * Editions of the format of data files, and what changed from each to the next. Every earlier one is read for ever: what is read is
 * brought up to today’s first. Files themselves are changed by `npm run data:migrate` alone.
 */

type Fields = Readonly<Record<string, unknown>>;

export interface FormatStep {
	/** What it does to a file: “says heading for title”. */
	readonly does: string;
	/** The fields of the file that it sets, at its top level; all others stay. */
	set(kind: string, data: Fields): Fields;
}

/** The first leads from edition 1 to 2, and so on. */
export const FORMAT_STEPS: readonly FormatStep[] = [];

/** The first edition, which files were written in before any other. */
export const FIRST_FORMAT = 1;

/** Today’s edition. */
export const FORMAT = 1;

/** The edition that a file says it is written in; undefined if that is no number of one. */
export function editionOf(data: unknown): number | undefined {
	if (typeof data !== 'object' || data === null || !('schema' in data)) return undefined;
	const { schema } = data;
	return typeof schema === 'number' && Number.isInteger(schema) && schema >= FIRST_FORMAT ? schema : undefined;
}

/** Data of a newer edition than this program knows: nothing can be said of their fields. */
export function isNewer(data: unknown): boolean {
	return (editionOf(data) ?? FORMAT) > FORMAT;
}

export interface BroughtUp {
	/** Fields that are new, or have another value. */
	readonly fields: Fields;
	/** What was done, a step each; none if the data are of today’s edition, a newer one, or none that is known. */
	readonly did: readonly string[];
}

/** What brings data up to today’s edition. @param steps all there are, for tests */
export function broughtUp(kind: string, data: unknown, steps: readonly FormatStep[] = FORMAT_STEPS): BroughtUp {
	const ahead = steps.slice((editionOf(data) ?? steps.length + FIRST_FORMAT) - FIRST_FORMAT);
	if (ahead.length === 0) return { fields: {}, did: [] };
	const fields = ahead.reduce<Fields>(
		(set, step) => ({ ...set, ...step.set(kind, { ...(data as Fields), ...set }) }),
		{}
	);
	return { fields: { schema: steps.length + FIRST_FORMAT, ...fields }, did: ahead.map(({ does }) => does) };
}
