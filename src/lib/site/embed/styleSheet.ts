/** The one style sheet of an embed: no rule in it that its document has no use for. */
import type { SvgNode } from '../../scene/svgNode';
import { tokensCss } from '../../scene/tokens';
import type { Palette } from '../../scene/palette';
import embedCss from '../styles/embed.css?inline';
import forcedCss from '../styles/forcedColours.css?inline';
import quoteCss from '../styles/quote.css?inline';
import { drawingWidthsCss, SIDE_CSS } from './drawingWidths';
import type { Variant } from './variants';

/**
 * @param palette of the figure
 * @param used the elements and classes of what the sheet is for (`namesInHtml`, `namesDrawn`)
 * @param fontsCss `@font-face` rules
 * @param looks those of other looks, which stay as they are
 * @param marks of quotation, where the house has its own
 */
export function embedStyleSheet(
	variant: Variant,
	palette: Palette,
	{
		used,
		fontsCss,
		looks = '',
		marks = ''
	}: { readonly used: ReadonlySet<string>; readonly fontsCss: string; readonly looks?: string; readonly marks?: string }
): string {
	const tokens = tokensCss(variant.theme === 'auto' ? undefined : variant.theme, palette);
	const rooms = [drawingWidthsCss(variant), groundCss(variant), printCss(variant, palette)];
	const css = [tokens, quoteCss + marks, embedCss, forcedCss, ...rooms, fontsCss];
	return withoutUnusedTokens(withoutUnused(minified(css.join('\n')), used) + looks);
}

/** A ground of its own, and room around; without one the host’s ground shows through. */
function groundCss({ ground }: Variant): string {
	return ground ? `html{background:var(--card)}main{padding:16px ${SIDE_CSS}}` : '';
}

/** Paper is light, whatever the screen was. */
function printCss({ theme }: Variant, palette: Palette): string {
	if (theme === 'light') return '';
	const light = Object.entries(palette.light).map(([name, value]) => `--${name}:${value}`);
	return `@media print{:root:root{color-scheme:light;${light.join(';')}}}`;
}

/** Without comments and needless space. Our own style sheets have no strings that would suffer. */
function minified(css: string): string {
	return (
		css
			.replaceAll(/\/\*[\s\S]*?\*\//g, '')
			.replaceAll(/\s+/g, ' ')
			.replaceAll(/ ?([{};,]) ?/g, '$1')
			.replaceAll(': ', ':')
			// What a face has that says nothing else.
			.replaceAll(/font-weight:400;|font-style:normal;/g, '')
			.replaceAll(/;}/g, '}')
			.trim()
	);
}

/** There is no document without them. */
const ALWAYS = ['html', 'body'];

/** The elements of a piece of HTML that Svelte has written, and its classes, with their dot. */
export function namesInHtml(html: string): Set<string> {
	const elements = [...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name = '']) => name);
	const classes = [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
	return new Set([...elements, ...classes.map(asClass)]);
}

/** The same of drawings. */
export function namesDrawn(drawings: readonly SvgNode[]): Set<string> {
	const names = new Set<string>();
	const visit = ({ name, attributes, children = [] }: SvgNode) => {
		names.add(name);
		if (typeof attributes.class === 'string') for (const each of attributes.class.split(' ')) names.add(asClass(each));
		for (const child of children) if (typeof child === 'object' && 'name' in child) visit(child);
	};
	drawings.forEach(visit);
	return names;
}

const asClass = (name: string) => `.${name}`;

/** Without the rules whose every selector names an element or a class that is not used. */
export function withoutUnused(css: string, used: ReadonlySet<string>): string {
	const isUsed = (selector: string) => namesOf(selector).every((name) => ALWAYS.includes(name) || used.has(name));
	return css
		.replaceAll(/([^{}]+)\{[^{}]*\}/g, (rule, selectors: string) =>
			selectors.startsWith('@') || splitSelectors(selectors).some(isUsed) ? rule : ''
		)
		.replaceAll(/@[^{};]+\{\}/g, '');
}

/** Commas inside of brackets part no selectors. */
function splitSelectors(selectors: string): string[] {
	return selectors.split(/,(?![^(]*\))/);
}

/** Elements and classes (with their dot); those that it asks to be absent (`:not`) do not count. */
function namesOf(selector: string): string[] {
	const positive = selector.replaceAll(/:not\([^)]*\)|\[[^\]]*\]/g, '').replaceAll(/::?[a-z-]+/g, '');
	return positive.match(/\.?[a-z][\w-]*/gi) ?? [];
}

/** Without the colours that nothing is painted in. */
function withoutUnusedTokens(css: string): string {
	return css.replaceAll(/--([a-z]+):[^;}]+;?/g, (declaration, name: string) =>
		css.includes(`var(--${name})`) ? declaration : ''
	);
}
