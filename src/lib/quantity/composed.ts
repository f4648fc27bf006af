/**
 * Units that are one unit per another: `USD-per-barrel`, `mm-per-year`. None of them has a row: the id says both halves, and
 * dimension, factor and words follow from theirs.
 */
import { CURRENCIES } from './currencies';
import { THINGS } from './things';
import type { Measured, Written } from './unitRow';
import { UNIT_ROWS } from './units';

const PER = '-per-';

/** Nothing is reckoned per these, and none of these per something else: they are parts, changes and places, or rates already. */
const UNDIVIDED: ReadonlySet<string> = new Set([
	'share',
	'change',
	'percentage-point',
	'multiple',
	'rank',
	'date',
	'rate'
]);

export interface ComposedUnit {
	readonly measured: Measured;
	readonly written: Written & { readonly before: string };
}

interface Half {
	readonly measured: Measured;
	readonly before: string;
	readonly written: Written;
}

/** What is known of a composed id; undefined if it is none, or if a row says the same (`barrels-per-day`). */
export function composedUnit(id: string): ComposedUnit | undefined {
	const [top, bottom, ...more] = id.split(PER).filter((half) => half !== '');
	if (top === undefined || bottom === undefined || more.length > 0 || id !== top + PER + bottom) return undefined;
	const composed = compose(top, bottom);
	return composed && rowLike(composed.measured) === undefined ? composed : undefined;
}

/** The id of one unit per another: that of a row, where one says the same; undefined where the two make none. */
export function composedId(top: string, bottom: string): string | undefined {
	const composed = compose(top, bottom);
	return composed && (rowLike(composed.measured) ?? top + PER + bottom);
}

function compose(top: string, bottom: string): ComposedUnit | undefined {
	const above = topOf(top);
	const below = bottomOf(bottom);
	if (!above || !below) return undefined;
	const { dimension, factor, sign } = above.measured;
	const behind = ` per ${below.written.one?.trim() ?? below.written.after.trim()}`;
	const { after, one, sentence } = above.written;
	return {
		measured: {
			dimension: `${dimension}/${below.measured.dimension}`,
			factor: factor / below.measured.factor,
			...(sign && { sign })
		},
		written: {
			before: above.before,
			after: after + behind,
			...(one !== undefined && { one: one + behind }),
			...(sentence !== undefined && { sentence: sentence + behind })
		}
	};
}

function topOf(id: string): Half | undefined {
	const currency = CURRENCIES.get(id);
	if (currency)
		return {
			measured: { dimension: `money-${id}`, factor: 1, sign: 'minus' },
			before: currency.before ?? `${id} `,
			written: { after: '' }
		};
	const row = UNIT_ROWS.get(id);
	return row && isDivided(row.measured) ? { ...row, before: '' } : undefined;
}

function bottomOf(id: string): Half | undefined {
	const thing = THINGS[id];
	if (Object.hasOwn(THINGS, id) && thing) {
		const [name = id] = thing.words.split(', ');
		return { measured: thing.measured ?? { dimension: id, factor: 1 }, before: '', written: { after: name } };
	}
	const row = UNIT_ROWS.get(id);
	const isMeasure = row && isDivided(row.measured) && typeof row.read !== 'string';
	return isMeasure && row.measured.sign === undefined ? { ...row, before: '' } : undefined;
}

function isDivided({ dimension }: Measured): boolean {
	return !UNDIVIDED.has(dimension) && !dimension.includes('/');
}

/** The row of the same measure: one unit has one id. */
function rowLike({ dimension, factor }: Measured): string | undefined {
	for (const [id, { measured }] of UNIT_ROWS)
		if (measured.dimension === dimension && Math.abs(measured.factor / factor - 1) < 1e-9) return id;
	return undefined;
}
