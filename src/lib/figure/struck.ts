/** A number that its source has withdrawn, with none in its place, is struck through wherever a drawing has it. */
import { measureText } from '../fonts/measure';
import { strokeFrom } from '../scene/path';
import type { Shape, TextShape } from '../scene/shapes';
import type { Figure } from '../dataset/types';
import { valueWords } from '../sentences/evidence';
import { isWithdrawn } from '../sentences/history';

/** The shapes of a chart, with a line through each value that no longer holds. */
export function struckIn({ evidence }: Pick<Figure, 'evidence'>, shapes: readonly Shape[]): readonly Shape[] {
	const values = new Map(evidence.filter(isWithdrawn).map((claim) => [claim.id, valueWords(claim)]));
	return values.size === 0 ? shapes : shapes.flatMap((shape) => withLines(shape, values));
}

function withLines(shape: Shape, values: ReadonlyMap<string, string>): Shape[] {
	if (shape.kind === 'group') return [{ ...shape, shapes: shape.shapes.flatMap((each) => withLines(each, values)) }];
	if (shape.kind !== 'text') return [shape];
	const value = values.get(shape.of ?? '');
	const part = value === undefined ? undefined : partOf(shape.text, value);
	return part ? [shape, lineThrough(shape, part)] : [shape];
}

/** From where to where a line of text has the value, or a part of it that was broken off. */
function partOf(text: string, value: string): readonly [number, number] | undefined {
	const at = text.indexOf(value);
	const end = at + value.length;
	const isWord = (side: string) => /[\p{L}\p{N}]/u.test(side);
	if (at >= 0 && !isWord(text.slice(0, at).slice(-1)) && !isWord(text.charAt(end))) return [at, end];
	return text.length > 0 && ` ${value} `.includes(` ${text} `) ? [0, text.length] : undefined;
}

function lineThrough(
	{ x, y, text, role, size, ink, anchor, width, direction }: TextShape,
	[start, end]: readonly [number, number]
): Shape {
	const left = x - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
	const isWhole = direction === 'rtl' || (start === 0 && end === text.length);
	const from = isWhole ? 0 : measureText(text.slice(0, start), role, size);
	const long = isWhole ? width : measureText(text.slice(start, end), role, size);
	const line = strokeFrom([left + from - 1, y - size * 0.3], { x: long + 2 });
	return { kind: 'path', ...line, fill: 'none', stroke: { role: ink, width: Math.max(1.2, size / 16) } };
}
