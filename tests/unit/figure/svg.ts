/** A strict little reader of SVG: what is not well-formed XML throws, and what is drawn can be asked for its place. */
import type { Box } from '../../../src/lib/scene/shapes';

export interface Element {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly (Element | string)[];
}

const NAME = /[A-Za-z_:][\w:.-]*/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The root of a document that is one element. Throws with the place of what breaks the grammar of XML. */
export function parseXml(text: string): Element {
	let at = 0;
	const fail = (what: string): never => {
		throw new Error(`${what} at ${at}: ${text.slice(Math.max(0, at - 30), at + 30)}`);
	};
	const take = (pattern: RegExp): string => {
		pattern.lastIndex = at;
		const found = pattern.exec(text)?.[0] ?? fail(`expected ${pattern.source}`);
		at += found.length;
		return found;
	};
	const decoded = (raw: string): string => {
		if (/<|]]>|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(raw)) fail(`“${raw}” holds a bare sign`);
		return raw.replace(/&(#x?)?([^;]+);/g, (_, number: string | undefined, name: string) =>
			number ? String.fromCodePoint(parseInt(name, number === '#x' ? 16 : 10)) : (ENTITIES[name] ?? '')
		);
	};
	const element = (): Element => {
		take(/</y);
		const name = take(NAME);
		const attributes = new Map<string, string>();
		while (take(/\s*/y) !== '' && /[^/>]/.test(text[at] ?? '')) {
			const key = take(NAME);
			if (attributes.has(key)) fail(`a second ${key}`);
			attributes.set(key, decoded(take(/="[^"]*"/y).slice(2, -1)));
		}
		if (take(/\/?>/y) === '/>') return { name, attributes, children: [] };
		const children: (Element | string)[] = [];
		while (!text.startsWith('</', at)) {
			if (at >= text.length) fail(`<${name}> has no end`);
			children.push(text[at] === '<' ? element() : decoded(take(/[^<]+/y)));
		}
		take(/<\//y);
		if (take(NAME) !== name) fail(`<${name}> ends otherwise`);
		take(/\s*>/y);
		return { name, attributes, children };
	};
	const root = element();
	if (text.slice(at).trim() !== '') fail('something after the root');
	return root;
}

/** An element and all below it. */
export function elementsOf(root: Element): Element[] {
	return [root, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child)))];
}

export function textOf(element: Element): string {
	return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

export interface Shape {
	readonly name: string;
	readonly box: Box;
	readonly fill: string;
	readonly classes: readonly string[];
	/** Whether its outline is dashed. */
	readonly isDashed: boolean;
	/** Id of what the mark stands for, if it is part of one. */
	readonly of?: string;
	readonly basis?: string;
}

const NOT_DRAWN: readonly string[] = ['linearGradient', 'pattern', 'title', 'desc', 'text'];

/** Every shape that is drawn (text aside), in px of the whole drawing. Throws at a shape or transform that it does not know. */
export function shapesOf(root: Element): Shape[] {
	const found: Shape[] = [];
	const walk = (element: Element, x: number, y: number, mark: Pick<Shape, 'of' | 'basis' | 'fill' | 'classes'>) => {
		if (NOT_DRAWN.includes(element.name)) return;
		const get = (name: string) => element.attributes.get(name);
		const transform = get('transform');
		const moved = transform === undefined ? ['', '0', '0'] : /^translate\(([\d.-]+) ([\d.-]+)\)$/.exec(transform);
		if (!moved) throw new Error(`unknown transform ${transform}`);
		const [dx, dy] = [x + Number(moved[1]), y + Number(moved[2])];
		const drawn = { ...mark, fill: get('fill') ?? mark.fill, classes: get('class')?.split(' ') ?? mark.classes };
		const of = get('data-mark') === undefined ? drawn : { ...drawn, of: get('data-mark'), basis: get('data-basis') };
		const box = boxOfShape(element);
		if (box)
			found.push({
				name: element.name,
				...of,
				isDashed: get('stroke-dasharray') !== undefined,
				box: { ...box, x: box.x + dx, y: box.y + dy }
			});
		for (const child of element.children) if (typeof child !== 'string') walk(child, dx, dy, of);
	};
	walk(root, 0, 0, { fill: '', classes: [] });
	return found;
}

function boxOfShape({ name, attributes }: Element): Box | undefined {
	const number = (key: string) => Number(attributes.get(key) ?? 0);
	if (name === 'svg' || name === 'g') return undefined;
	if (name === 'rect') return { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
	if (name === 'circle') {
		const r = number('r');
		return { x: number('cx') - r, y: number('cy') - r, width: 2 * r, height: 2 * r };
	}
	if (name === 'line') return around([number('x1'), number('x2')], [number('y1'), number('y2')]);
	if (name === 'path') return boxOfPath(attributes.get('d') ?? '');
	throw new Error(`unknown shape <${name}>`);
}

function around(xs: readonly number[], ys: readonly number[]): Box {
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** The box of a path of straight lines. An empty path has none. */
function boxOfPath(d: string): Box | undefined {
	const xs: number[] = [];
	const ys: number[] = [];
	let [x, y] = [0, 0];
	for (const [, command = '', args = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
		const numbers =
			args.trim() === ''
				? []
				: args
						.trim()
						.split(/[\s,]+/)
						.map(Number);
		const [first = NaN, second = NaN] = numbers;
		if (command === 'M' || command === 'L') [x, y] = [first, second];
		else if (command === 'H') x = first;
		else if (command === 'V') y = first;
		else if (command === 'h') x += first;
		else if (command === 'v') y += first;
		else if (command !== 'Z') throw new Error(`unknown command ${command} in ${d}`);
		xs.push(x);
		ys.push(y);
	}
	return xs.length === 0 ? undefined : around(xs, ys);
}
