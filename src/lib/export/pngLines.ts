/** The lines of text of a drawing that can be set glyph by glyph, and the drawing without them. */
import { penPlaces } from '../fonts/measure';
import { roleOf, type FontRole } from '../fonts/role';
import { unescapeXml } from './xml';

export interface TextLine {
	readonly role: FontRole;
	/** In units of the drawing, as all here. */
	readonly size: number;
	/** `#rrggbb` */
	readonly fill: string;
	readonly x: number;
	readonly y: number;
	readonly glyphs: readonly PlacedGlyph[];
}

/** A letter, or several that make one glyph. */
export interface PlacedGlyph {
	readonly letters: string;
	/** Where it begins, from the start of the line, as a part of the font size. */
	readonly at: number;
}

export interface LiftedLines {
	readonly bare: string;
	/** Of the whole drawing, in the units that its lines are told in. */
	readonly width: number;
	readonly lines: readonly TextLine[];
}

type Attributes = Readonly<Record<string, string>>;

interface Point {
	readonly x: number;
	readonly y: number;
}

/** A tag: whether it closes, its name, its attributes, whether it is empty. */
const TAG = /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;
const ROOT = /^(?:<\?xml [^?]*\?>\s*)?<svg((?:\s+[\w:-]+="[^"]*")*)\s*>/;
const VIEW = /^0 0 ([\d.]+) ([\d.]+)$/;
const ATTRIBUTE = /\s([\w:-]+)="([^"]*)"/g;
const SAYS_NOTHING = /^(?:xmlns(?::\w+)?|role|aria-\w+|data-[\w-]+)$/;
const TRANSLATION = /^translate\((-?[\d.]+) (-?[\d.]+)\)$/;

/** Other scripts join their letters or turn their order; and of spaces, XML drops all but single ones between words. */
const NOT_SIDE_BY_SIDE =
	/^ | $| {2}|(?![ \u00a0])\p{Z}|\p{C}|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}])[^]/u;

/** What `unescapeXml` does not read. */
const ENTITY = /&(?!lt;|gt;|quot;|amp;)/;
/** Opaque, as our drawings write them. */
export const COLOUR = /^#[0-9a-f]{6}$/;
const SET = ['x', 'y', 'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'fill'];
/** How much of a line stands before the place that it is anchored at. */
const BEFORE_ANCHOR: ReadonlyMap<string, number> = new Map([
	['start', 0],
	['middle', 0.5],
	['end', 1]
]);
const END = '</text>';

/** Letters for which our faces have one glyph; all others stand alone. */
const GLYPH = /f+[il]?|[^]/gu;

/**
 * Takes out each text that stands as our drawings set it: in a face that has its characters, of one colour, and in groups
 * that only move it. What is unusual stays in the drawing, and what `isSet` does not take.
 */
export function liftLines(svg: string, isSet: (line: TextLine) => boolean): LiftedLines {
	const root = readAttributes(ROOT.exec(svg)?.[1] ?? '');
	const width = plainWidth(root);
	// In comments and the like there may be tags that are none.
	if (width === undefined || svg.includes('<!')) return { bare: svg, width: 0, lines: [] };
	const lines: TextLine[] = [];
	const kept: string[] = [];
	let from = 0;
	/** How each open element moves what is in it; undefined where it may do more. */
	const origins: (Point | undefined)[] = [];
	for (const { index, 0: tag, 1: closes, 2: name, 3: written = '', 4: isEmpty } of svg.matchAll(TAG)) {
		if (closes) origins.pop();
		if (closes || isEmpty) continue;
		const origin = origins.at(-1);
		const attributes = origin && (name === 'text' || name === 'g') ? readAttributes(written) : {};
		if (origins.length === 0) origins.push({ x: 0, y: 0 });
		else origins.push(origin && name === 'g' ? movedBy(attributes, origin) : undefined);
		if (!origin || name !== 'text') continue;
		const start = index + tag.length;
		const end = svg.indexOf('<', start);
		const line = svg.startsWith(END, end) ? lineOf(svg.slice(start, end), attributes, { root, origin }) : undefined;
		if (!line || !isSet(line)) continue;
		lines.push(line);
		kept.push(svg.slice(from, index));
		from = end + END.length;
	}
	return { bare: kept.join('') + svg.slice(from), width, lines };
}

function readAttributes(written: string): Attributes {
	const attributes: Record<string, string> = {};
	for (const [, name = '', value = ''] of written.matchAll(ATTRIBUTE)) attributes[name] = value;
	return attributes;
}

function hasOnly(attributes: Attributes, names: readonly string[]): boolean {
	return Object.keys(attributes).every((name) => names.includes(name) || SAYS_NOTHING.test(name));
}

/** The width of the view of an `<svg>` that does no more than fill itself with it; else undefined. */
function plainWidth(root: Attributes): number | undefined {
	const [, width, height] = VIEW.exec(root['viewBox'] ?? '') ?? [];
	const isFilled = Number(root['width']) * Number(height) === Number(root['height']) * Number(width);
	return isFilled && hasOnly(root, ['width', 'height', 'viewBox', 'font-family']) ? Number(width) : undefined;
}

function movedBy(group: Attributes, origin: Point): Point | undefined {
	if (!hasOnly(group, ['transform'])) return undefined;
	if (group['transform'] === undefined) return origin;
	const moved = TRANSLATION.exec(group['transform']);
	return moved ? { x: origin.x + Number(moved[1]), y: origin.y + Number(moved[2]) } : undefined;
}

interface Around {
	readonly root: Attributes;
	readonly origin: Point;
}

function lineOf(content: string, attributes: Attributes, { root, origin }: Around): TextLine | undefined {
	const { fill = '', 'font-size': fontSize, 'text-anchor': anchor = 'start' } = attributes;
	const [size, x, y] = [Number(fontSize), origin.x + Number(attributes['x']), origin.y + Number(attributes['y'])];
	const before = BEFORE_ANCHOR.get(anchor);
	const isPlain = hasOnly(attributes, SET) && COLOUR.test(fill) && Number.isFinite(size + x + y);
	const role = faceOf(attributes, root);
	const text = unescapeXml(content);
	if (!role || before === undefined || !isPlain || ENTITY.test(content) || NOT_SIDE_BY_SIDE.test(text))
		return undefined;
	const places = penPlaces(text, role);
	return places && { role, size, fill, x: x - before * size * (places.at(-1) ?? 0), y, glyphs: glyphsOf(text, places) };
}

function faceOf(attributes: Attributes, root: Attributes): FontRole | undefined {
	const [family = ''] = (attributes['font-family'] ?? root['font-family'] ?? '').split(',');
	return roleOf({
		family: family.replaceAll("'", ''),
		weight: Number(attributes['font-weight'] ?? 400),
		style: attributes['font-style'] ?? 'normal'
	});
}

function glyphsOf(text: string, places: readonly number[]): PlacedGlyph[] {
	const glyphs: PlacedGlyph[] = [];
	let at = 0;
	for (const letters of text.match(GLYPH) ?? []) {
		glyphs.push({ letters, at: places[at] ?? 0 });
		at += [...letters].length;
	}
	return glyphs;
}
