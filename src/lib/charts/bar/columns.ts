/** Columns of standing bars: under their names where these have room, else under letters that a list below explains. */
import type { Evidence, Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { placeLabel, placeLines, STYLES, widthOf, wordsFit, type LabelStyle } from '../marks/label';
import { statusWords, valueWords } from '../../sentences/evidence';
import type { PlacedLabel } from '../types';
import { underValue } from './parts';
import type { BarSpec } from './spec';

export interface Column {
	readonly of: string;
	/** The bar's whole name. */
	readonly label: string;
	readonly evidence: Evidence;
	/** What stands above the column, its first baseline at 17. */
	readonly names: readonly PlacedLabel[];
	/** The lines that they take, counted from the column upward. */
	readonly lines: number;
	readonly x: number;
	readonly width: number;
}

export interface PlacedColumns {
	readonly columns: readonly Column[];
	/** Whether letters stand for the names: then values stand in the list below, too. */
	readonly keyed: boolean;
	/** The right edge of the last column's band. */
	readonly right: number;
}

const WIDEST = 96;
const LEADING = 17;
/** More lines above a column than this push the bars too far down. */
const MOST_LINES = 5;
/** What a lane needs whose words stand below. */
const LANE = 44;
const LETTERS = 'ABCDEFGHIJKL';
/** Twelve letters must stand beside each other in the narrowest drawing. */
const LETTER: LabelStyle = { ...STYLES.under, ink: 'ink' };

/** Places the columns between `left` and the lane of other sources, if there is one, else the drawing's right edge. */
export function placeColumns(figure: Figure<BarSpec>, left: number, width: number, lane: boolean): PlacedColumns {
	const bars = figure.spec.bars.map((bar) => ({ ...bar, evidence: evidenceOf(figure, bar.of) }));
	const right = lane ? left + (width - left) * (width < 420 ? 0.7 : 0.5) : width;
	const named = columnsOf(bars, left, right, ({ label, evidence }, band) => namesOf(label, evidence, band));
	const band = (right - left) / bars.length;
	const fit = named.every(
		({ label, evidence, names }) =>
			names.length <= MOST_LINES &&
			widthOf(valueWords(evidence), STYLES.value) <= band - 6 &&
			wordsFit(label, STYLES.name, band - 6) &&
			wordsFit(statusWords(evidence), STYLES.under, band - 6)
	);
	if (fit) return { columns: named, keyed: false, right };
	const wide = lane ? width - LANE : width;
	const lettered = columnsOf(bars, left, wide, (_, __, i) => [placeLabel(0, LEADING, LETTERS[i] ?? '', LETTER)]);
	// Beside the long labels of an axis the columns may be thinner than letters: then every second letter stands higher.
	const thin = (wide - left) / bars.length < Math.max(...[...LETTERS].map((letter) => widthOf(letter, LETTER))) + 1;
	const columns = thin ? lettered.map((column, i) => ({ ...column, lines: 1 + (i % 2) })) : lettered;
	return { columns, keyed: true, right: wide };
}

/** What the letters stand for: name, value and status of each bar, a line or more each. */
export function columnKeys(
	columns: readonly Column[],
	top: number,
	width: number
): { labels: PlacedLabel[]; bottom: number } {
	let y = top;
	const labels = columns.flatMap(({ of, label, evidence }, i) => {
		const letter = placeLabel(0, y + LEADING, LETTERS[i] ?? '', { ...LETTER, of });
		const parts = [`${label}: ${valueWords(evidence)}`, statusWords(evidence), underValue(evidence)];
		const text = parts.filter((part) => part !== '').join(' · ');
		const lines = placeLines(22, y + LEADING, text, { ...STYLES.under, ink: 'ink', of }, width - 22, 16);
		y += LEADING + (lines.length - 1) * 16;
		return [letter, ...lines];
	});
	return { labels, bottom: y + 6 };
}

type NamedBar = Pick<Column, 'of' | 'label' | 'evidence'>;

function columnsOf(
	bars: readonly NamedBar[],
	left: number,
	right: number,
	names: (bar: NamedBar, band: number, i: number) => readonly PlacedLabel[]
): Column[] {
	const band = (right - left) / bars.length;
	const width = Math.min(WIDEST, band * 0.7);
	return bars.map((bar, i) => {
		const middle = left + band * (i + 0.5);
		const placed = names(bar, band, i).map((line, n) => ({
			...line,
			x: middle,
			y: LEADING * (n + 1),
			anchor: 'middle' as const,
			of: bar.of
		}));
		return { ...bar, names: placed, lines: placed.length, x: middle - width / 2, width };
	});
}

function namesOf(label: string, evidence: Evidence, band: number): PlacedLabel[] {
	return [
		...placeLines(0, 0, label, STYLES.name, band - 6, LEADING),
		...placeLines(0, 0, statusWords(evidence), STYLES.under, band - 6, LEADING)
	];
}
