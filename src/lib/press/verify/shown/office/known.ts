/**
 * Parts of office documents, read by a list of what may stand in them: an element, an attribute or a value that is not on the
 * list is not understood, and whoever sees the document may see something of it.
 */
import type { Entries } from '../../../zip/archive';
import { elementsOf, type XmlElement } from '../xmlNodes';
import { xmlPart } from '../xmlParts';

/** Whether a value may stand there. */
export type Rule = (value: string) => boolean;
/** Attribute by its name without its prefix → what may stand in it. */
export type Attributes = Readonly<Record<string, Rule>>;
/** Element by the prefix of `NAMESPACES` and its name → its attributes; `ANYTHING` where nothing in it is seen. */
export type Known = Readonly<Record<string, Attributes | typeof ANYTHING>>;

export const ANYTHING = Symbol('anything');

export const any: Rule = () => true;
export const no: Rule = (value) => ['0', 'false', 'off', 'none'].includes(value);
/** Of what is switched on unless it says that it is not. */
export const OFF: Attributes = { val: no };
export const yes: Rule = (value) => ['1', 'true', 'on'].includes(value);
export const zero: Rule = (value) => Number(value) === 0;
export const oneOf =
	(...values: readonly string[]): Rule =>
	(value) =>
		values.includes(value);
export const between =
	(least: number, most: number): Rule =>
	(value) =>
		/^-?\d+(?:\.\d+)?$/.test(value) && Number(value) >= least && Number(value) <= most;

/** Attributes of any value. */
export const every = (...names: readonly string[]): Attributes => Object.fromEntries(names.map((name) => [name, any]));
/** The one attribute that most elements have. */
export const only = (rule: Rule): Attributes => ({ val: rule });

/** Faces of letters; a face of signs under the same name would be another document. */
const FACES =
	/^(?:Arial|Aptos(?: Narrow| Display)?|Calibri(?: Light)?|Cambria|Carlito|Caladea|Courier New|DejaVu (?:Sans|Serif)|Georgia|Gelasio|Helvetica(?: Neue)?|Liberation (?:Sans|Serif|Mono)|Newsreader|Noto (?:Sans|Serif)[\w ]*|Public Sans|Segoe UI|Tahoma|Times New Roman|Verdana|FreeSans|Lohit Devanagari|Mangal|Microsoft YaHei|SimSun|DengXian|Yu (?:Gothic|Mincho)[\w ]*|MS (?:Gothic|Mincho)|Source Han Sans[\w ]*|AR PL [\w ]*|Droid Sans[\w ]*|WenQuanYi [\w ]*)?$/;
export const face: Rule = (value) => FACES.test(value);

/** Letters that stand out from white paper: at least 3 to 1. @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export const dark: Rule = (value) => {
	const [, digits] = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(value) ?? [];
	if (digits === undefined) return value === 'auto';
	const [red = 0, green = 0, blue = 0] = (digits.match(/../g) ?? []).map((pair) => {
		const part = Number.parseInt(pair, 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) >= 3;
};

const NAMESPACES: Readonly<Record<string, string>> = {
	'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 's',
	'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
	'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
	'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
	'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
	'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
	'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
	'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
	'http://schemas.libreoffice.org/': 'loext',
	'http://schemas.microsoft.com/office/drawing/2010/main': 'a14',
	'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main': 'x15',
	'http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac': 'x15ac',
	'http://schemas.microsoft.com/office/spreadsheetml/2014/revision': 'xr'
};
const DECLARATIONS = 'http://www.w3.org/2000/xmlns/';
/** Numbers by which programs know again what they saved; nobody sees them. */
const OF_SAVING = /^(?:rsid\w*|paraId|textId|uid|anchorId|editId|Ignorable|dyDescent|knownFonts|space)$/;

/** The element's name with the prefix that it has here, whatever the file calls it. */
export function keyOf({ uri, local }: XmlElement): string {
	return `${NAMESPACES[uri] ?? uri}:${local}`;
}

/** What is not on the list, a sentence each. @param where the part, for people */
export function unknownIn(root: XmlElement, known: Known, where: string): string[] {
	const odd = new Set<string>();
	const visit = (element: XmlElement): void => {
		const key = keyOf(element);
		const attributes = Object.hasOwn(known, key) ? known[key] : undefined;
		if (attributes === ANYTHING) return;
		if (!attributes) return void odd.add(`${where} holds ${element.local}, which is not understood here.`);
		if (attributes === OFF && !element.attributes.some(({ local }) => local === 'val'))
			odd.add(`${where} holds ${element.local}, which hides or changes words.`);
		for (const { uri, local, value } of element.attributes) {
			if (uri === DECLARATIONS || OF_SAVING.test(local)) continue;
			const rule = Object.hasOwn(attributes, local) ? attributes[local] : undefined;
			if (!rule?.(value)) odd.add(`${where} says ${local} “${value.slice(0, 40)}” of ${element.local}.`);
		}
		elementsOf(element).forEach(visit);
	};
	visit(root);
	return [...odd];
}

/** A part as XML; undefined if there is none. What is odd in its markup is added to `odd`. */
export function partOf(entries: Entries, name: string, odd: Set<string>): XmlElement | undefined {
	const part = xmlPart(entries, name);
	for (const sentence of part?.odd ?? []) odd.add(sentence);
	return part?.root;
}
