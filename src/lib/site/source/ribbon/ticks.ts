/** A source's text as a ribbon: one tick for each of its numbers, filled where it is drawn, open with its reason where not. */
import type { Figure, Source } from '../../../dataset/types';
import { writeNumber } from '../../../quantity/said';

export interface Tick {
	/** Anchor of the number in the list on the source's page. */
	readonly id: string;
	readonly words: string;
	/** Where it stands in the ribbon, in per cent: its place in the text, a little aside where others are near. */
	readonly at: number;
	/** Characters from the text's beginning. */
	readonly start: number;
	/** Where it leads, below the site's base path. */
	readonly path: string;
	readonly drawn: boolean;
	/** The figure that draws it, or why none does. */
	readonly why: string;
	/** Read as a claim, which no figure draws yet: there is no reason to give. */
	readonly waits: boolean;
}

export interface RibbonView {
	readonly sourceId: string;
	readonly title: string;
	/** Of the text, in characters, as it is written. */
	readonly length: string;
	readonly ticks: readonly Tick[];
}

/** The least that ticks stand apart, in per cent of the ribbon: the width of one where it is drawn about 1250 px long. */
const APART = 0.4;

/**
 * The nearest places at which ticks stand apart, in order: those that would meet are spread around where they are.
 * Pool-adjacent-violators: the least sum of squared shifts.
 */
export function spreadTicks(places: readonly number[], apart = APART): number[] {
	const groups: { readonly first: number; readonly count: number }[] = [];
	for (const place of places) {
		let group = { first: place, count: 1 };
		for (let last = groups.at(-1); last && last.first + last.count * apart > group.first; last = groups.at(-1)) {
			groups.pop();
			const count = last.count + group.count;
			// Each group's first tick is the mean of where its ticks would put it.
			const first = (last.first * last.count + (group.first - last.count * apart) * group.count) / count;
			group = { first, count };
		}
		groups.push(group);
	}
	return groups.flatMap(({ first, count }) => Array.from({ length: count }, (_, i) => first + i * apart));
}

/** Every number of a source's inventory, in the order of the text. */
export function ribbonOf(source: Source, figures: readonly Figure[]): RibbonView {
	const drawnIn = firstFigures(figures);
	const page = `/sources/${source.id}/`;
	const places = spreadTicks(source.inventory.map(({ start }) => (start / source.text.length) * 100));
	return {
		sourceId: source.id,
		title: source.title,
		length: writeNumber(source.text.length),
		ticks: source.inventory.map(({ words, start, end, claims, reason }, i) => {
			const figure = claims.map((claim) => drawnIn.get(claim)).find((found) => found !== undefined);
			const id = tickId(start, end);
			return {
				id,
				words,
				at: Math.round(Math.min(Math.max(places[i] ?? 0, 0), 100) * 1e3) / 1e3,
				start,
				path: figure ? `/figures/${figure.slug}/` : claims[0] ? `${page}#${claims[0]}` : `${page}#${id}`,
				drawn: figure !== undefined,
				why: figure?.title ?? reason ?? 'A claim that no figure draws on its own.',
				waits: figure === undefined && reason === undefined
			};
		})
	};
}

/** A tick in one part of the ribbon, and where in it: per cent of the part's length. */
export interface PlacedTick {
	readonly tick: Tick;
	readonly at: number;
}

/** The ribbon cut into `count` parts of equal length, in order; each tick falls into the part that it begins in. */
export function inParts(ticks: readonly Tick[], count: number): PlacedTick[][] {
	const length = 100 / count;
	return Array.from({ length: count }, (_, part) =>
		ticks
			.filter(({ at }) => Math.min(count - 1, Math.floor(at / length)) === part)
			.map((tick) => ({ tick, at: Math.round((tick.at - part * length) * count * 1e3) / 1e3 }))
	);
}

/** The anchor of a number that stands from `start` to `end`. */
export function tickId(start: number, end: number): string {
	return `n${start}-${end}`;
}

/** For each claim the first figure that draws it, itself before what is derived from it. */
function firstFigures(figures: readonly Figure[]): Map<string, Figure> {
	const first = new Map<string, Figure>();
	const note = (claim: string, figure: Figure) => first.has(claim) || first.set(claim, figure);
	for (const figure of figures) for (const { basis, id } of figure.evidence) if (basis === 'stated') note(id, figure);
	for (const figure of figures)
		for (const of of figure.evidence) if (of.basis === 'derived') for (const { id } of of.inputs) note(id, figure);
	return first;
}
