/** The order in which lines of a page are read: as the file has it, unless that leaps; then by columns. */
import type { Line } from './pieces';

/** Of so many steps from line to line one may go up without beginning a column. */
const MOST_LEAPS = 0.1;
/** A gutter between columns is this wide at least, in sizes of the font. */
const GUTTER = 1;

/** Lines in reading order. */
export function inOrder(lines: readonly Line[]): readonly Line[] {
	return leaps(lines) <= MOST_LEAPS * lines.length && beside(lines) <= MOST_BESIDE * lines.length ? lines : cut(lines);
}

/** Lines of prose that stand beside the line before them: the file goes across columns. Cells of tables are shorter. */
function beside(lines: readonly Line[]): number {
	const isProse = ({ left, right, size }: Line) => right - left > PROSE * size;
	return lines.filter((line, at) => {
		const last = lines[at - 1];
		return (
			last && isProse(last) && isProse(line) && Math.abs(last.y - line.y) < 0.3 * line.size && line.left > last.right
		);
	}).length;
}

const MOST_BESIDE = 0.2;
/** So many sizes of its font a line of a column is long. */
const PROSE = 12;

/** Steps that go up the page and lead to no other column. */
function leaps(lines: readonly Line[]): number {
	let count = 0;
	for (const [at, line] of lines.entries()) {
		const next = lines[at + 1];
		if (next && next.y > line.y + line.size && next.left < line.right) count++;
	}
	return count;
}

/** Cuts a page into columns where a gutter runs down it, else into bands where a blank runs across, and reads each whole. */
function cut(lines: readonly Line[]): readonly Line[] {
	if (lines.length < 2) return lines;
	const columns = parted(lines, ({ left, right }) => [left, right], GUTTER);
	if (columns.length > 1) return columns.flatMap(cut);
	const bands = parted(lines, ({ y, size }) => [-y - 0.8 * size, -y + 0.2 * size], 0);
	return bands.length > 1
		? joinedBands(bands).flatMap((band) => (band.length < lines.length ? cut(band) : sorted(band)))
		: sorted(lines);
}

/** Bands that each have the same gutter are one, so that columns are not read across. */
function joinedBands(bands: readonly (readonly Line[])[]): Line[][] {
	const joined: Line[][] = [];
	for (const band of bands) {
		const last = joined.at(-1);
		const isSplit = (part: readonly Line[]) => parted(part, ({ left, right }) => [left, right], GUTTER).length > 1;
		if (last && isSplit(last) && isSplit([...last, ...band])) last.push(...band);
		else joined.push([...band]);
	}
	return joined;
}

function sorted(lines: readonly Line[]): Line[] {
	return [...lines].sort((one, other) => other.y - one.y || one.left - other.left);
}

/** Groups whose spans do not overlap, and stand apart by so many sizes of the font, in the order of their spans. */
function parted(
	lines: readonly Line[],
	spanOf: (line: Line) => readonly [from: number, to: number],
	apart: number
): Line[][] {
	const groups: { lines: Line[]; to: number }[] = [];
	for (const line of [...lines].sort((one, other) => spanOf(one)[0] - spanOf(other)[0])) {
		const [from, to] = spanOf(line);
		const last = groups.at(-1);
		if (last && from < last.to + apart * line.size) {
			last.lines.push(line);
			last.to = Math.max(last.to, to);
		} else groups.push({ lines: [line], to });
	}
	return groups.map((group) => group.lines);
}
