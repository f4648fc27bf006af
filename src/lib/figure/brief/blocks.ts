/** The blocks of words of a picture in brief, each placed below a `y`. */
import { atItsEdge, balanceLines, placeLabel, placeLines, widthOf, type LabelStyle } from '../../charts/marks/label';
import type { PlacedLabel } from '../../charts/types';
import { nothingAt, SOURCE, type Block } from '../blocks';
import type { BriefNote } from './words';

const NOTE: LabelStyle = { role: 'text', size: 12, ink: 'ink', readsFrom: 'left' };
const LEAD: LabelStyle = { ...NOTE, role: 'strong' };

/** Sizes in px. */
interface TitlePlace {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly size: number;
	/** At most. */
	readonly lines: number;
}

/** Undefined where it takes more lines than it may. */
export function placeTitle(text: string, { x, y, width, size, lines: most }: TitlePlace): Block | undefined {
	const style: LabelStyle = { role: 'title', size, ink: 'ink' };
	const lines = balanceLines(text, style, width);
	if (lines.length > most) return undefined;
	const leading = Math.round(size * 1.17);
	const placed = lines.map((line, i) => placeLabel(x, y + size * 0.85 + i * leading, line, style, text));
	const labels = atItsEdge(placed, text, x, width);
	return { ...nothingAt(labels.at(-1)?.y ?? y), labels };
}

/**
 * Notes below each other from 0, each with its first word in bold where it has one.
 * @param joined as one run of sentences, where lines are dear
 */
export function placeNotes(
	notes: readonly BriefNote[],
	width: number,
	{ leading, joined }: { readonly leading: number; readonly joined: boolean }
): Block {
	let y = 0;
	const labels = (joined ? inOne(notes) : notes).flatMap(({ lead, text }) => {
		const first = y + NOTE.size;
		const indent = lead === '' ? 0 : widthOf(`${lead} `, LEAD);
		const lines = placeLines(indent, first, text, NOTE, width - indent, leading);
		// Where all of it takes more than a line, the others begin at the edge, as running text does.
		const placed = lines.length < 2 || indent === 0 ? lines : flowed(text, indent, { first, width, leading });
		y = (placed.at(-1)?.y ?? first) + 6;
		return [...(lead === '' ? [] : [placeLabel(0, first, lead, LEAD)]), ...placed];
	});
	return { ...nothingAt(y - 2), labels };
}

function inOne(notes: readonly BriefNote[]): BriefNote[] {
	return [{ lead: notes[0]?.lead ?? '', text: notes.map(({ text }) => text).join(' ') }];
}

/** A text whose first line is indented, the others not. */
function flowed(
	text: string,
	indent: number,
	{ first, width, leading }: { readonly first: number; readonly width: number; readonly leading: number }
): PlacedLabel[] {
	const line = placeLines(indent, first, text, NOTE, width - indent, leading)[0];
	if (!line) return [];
	const rest = text.slice(line.text.length).trimStart();
	return [line, ...placeLines(0, first + leading, rest, NOTE, width, leading)];
}

/** Where it is from at the left, the mark that finds it again at the right, below each other where they would meet. */
export function placeFoot(source: string, mark: string, width: number, first: number): Block {
	const right = placeLabel(width, first, mark, { ...SOURCE, anchor: 'end' });
	const lines = placeLines(0, first, source, SOURCE, width, 16);
	const last = lines.at(-1);
	const isBeside = mark === '' || (lines.length === 1 && (last?.width ?? 0) + right.width + 16 <= width);
	const y = isBeside || !last ? first : last.y + 16;
	return { ...nothingAt(y + 2), labels: [...lines, ...(mark === '' ? [] : [{ ...right, y }])] };
}
