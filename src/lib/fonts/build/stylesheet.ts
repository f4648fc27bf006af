/** The faces of pages and embeds as `@font-face` rules. */
import { unicodeRanges } from '../ranges';
import type { Families } from '../builtMetrics';
import type { FaceName } from '../role';
import type { Fallback } from './fallback';

/** A face and its file; with `characters`, only for those. */
export interface StyledFace extends FaceName {
	/** Name of the WOFF2 beside the style sheet. */
	readonly woff2: string;
	/**
	 * What a face borrows, declared under the borrower's name, so that no list of families need know of it; or the part of it that
	 * is loaded where a page has one of them.
	 */
	readonly characters?: readonly string[];
}

/** How the rules are set: a declaration a line, or with no character that browsers do without, as style sheets are minified. */
export type SheetForm = 'lines' | 'compact';

interface Writing {
	name(text: string): string;
	url(file: string): string;
	/** Between the parts of a list. */
	readonly between: string;
	/** @param declarations properties and values */
	rule(declarations: readonly (readonly [string, string])[]): string;
	/** Between rules. */
	readonly after: string;
}

type Named = Writing & { readonly families: Families };

const WRITINGS: Readonly<Record<SheetForm, Writing>> = {
	lines: {
		name: (text) => `'${text}'`,
		url: (file) => `url('./${file}') format('woff2')`,
		between: ', ',
		rule: (all) => `@font-face {\n${all.map(([property, value]) => `\t${property}: ${value};\n`).join('')}}\n`,
		after: '\n'
	},
	compact: {
		// A name that holds a figure at the beginning of a word is none without quotes.
		name: (text) => (/(?:^| )[\d-]/.test(text) ? `"${text}"` : text),
		url: (file) => `url(./${file})format("woff2")`,
		between: ',',
		rule: (all) => `@font-face{${all.map(([property, value]) => `${property}:${value}`).join(';')}}`,
		after: ''
	}
};

/**
 * All rules in the order given: of two faces of one name, the later one has its characters first.
 * @param families of a brand, under whose names those of the house are declared
 */
export function writeStylesheet(
	faces: readonly StyledFace[],
	fallbacks: readonly Fallback[],
	form: SheetForm = 'lines',
	families: Families = {}
): string {
	const writing = { ...WRITINGS[form], families };
	const rules = [
		...faces.map((face) => faceRule(face, writing)),
		...fallbacks.map((fallback) => fallbackRule(fallback, writing))
	];
	return rules.join(writing.after);
}

function faceRule({ family, weight, style, woff2, characters }: StyledFace, writing: Named): string {
	return writing.rule([
		['font-family', writing.name(writing.families[family] ?? family)],
		['font-weight', String(weight)],
		['font-style', style],
		['font-display', 'swap'],
		['src', writing.url(woff2)],
		...(characters ? [['unicode-range', unicodeRanges(characters).join(writing.between)] as const] : [])
	]);
}

function fallbackRule(
	{ family, names, weight, style, sizeAdjust, ascent, descent, lineGap }: Fallback,
	writing: Named
): string {
	return writing.rule([
		['font-family', writing.name(`${writing.families[family] ?? family} Fallback`)],
		...(weight === undefined ? [] : [['font-weight', String(weight)] as const]),
		...(style ? [['font-style', style] as const] : []),
		['src', names.map((name) => `local(${writing.name(name)})`).join(writing.between)],
		['size-adjust', percent(sizeAdjust)],
		['ascent-override', percent(ascent)],
		['descent-override', percent(descent)],
		['line-gap-override', percent(lineGap)]
	]);
}

function percent(factor: number): string {
	return `${Number((factor * 100).toFixed(2))}%`;
}
