/** `fonts.css`: the faces of the web pages. */
import type { FaceName } from '../role';
import type { Fallback } from './fallback';

/** A face and its file; with `characters`, only for those. */
export interface StyledFace extends FaceName {
	/** Name of the WOFF2 beside the style sheet. */
	readonly woff2: string;
	/** What a face borrows: declared under the borrower's name, so that no list of families need know of it. */
	readonly characters?: readonly string[];
}

/** All rules in the order given: of two faces of one name, the later one has its characters first. */
export function writeStylesheet(faces: readonly StyledFace[], fallbacks: readonly Fallback[]): string {
	return [...faces.map(faceRule), ...fallbacks.map(fallbackRule)].join('\n');
}

function faceRule({ family, weight, style, woff2, characters }: StyledFace): string {
	return rule([
		`font-family: '${family}'`,
		`font-weight: ${weight}`,
		`font-style: ${style}`,
		'font-display: swap',
		`src: url('./${woff2}') format('woff2')`,
		...(characters ? [`unicode-range: ${unicodeRange(characters)}`] : [])
	]);
}

function fallbackRule({ family, names, weight, sizeAdjust, ascent, descent, lineGap }: Fallback): string {
	return rule([
		`font-family: '${family}'`,
		...(weight === undefined ? [] : [`font-weight: ${weight}`]),
		`src: ${names.map((name) => `local('${name}')`).join(', ')}`,
		`size-adjust: ${percent(sizeAdjust)}`,
		`ascent-override: ${percent(ascent)}`,
		`descent-override: ${percent(descent)}`,
		`line-gap-override: ${percent(lineGap)}`
	]);
}

function rule(declarations: readonly string[]): string {
	return `@font-face {\n${declarations.map((declaration) => `\t${declaration};\n`).join('')}}\n`;
}

function percent(factor: number): string {
	return `${Number((factor * 100).toFixed(2))}%`;
}

/** Single code points: what is borrowed is a handful of signs, or the few characters of a script that a dataset uses. */
function unicodeRange(characters: readonly string[]): string {
	return characters.map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`).join(', ');
}
