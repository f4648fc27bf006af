/** Colours by meaning. This file feeds the style sheet (`site/styles/tokens.css`) and the attributes of every drawing alike. */
import { HOUSE, LIGHT, PRINT, type Colours, type Palette } from './palette.ts';

/** What floats above a page casts it, in either theme. */
const SHADOW = 'rgb(0 0 0 / 0.14)';

/** The reader’s own colours in a contrast theme: forms keep what differs (solid, hatched, outlined, faded), colours give way. */
const FORCED: Colours = {
	paper: 'Canvas',
	card: 'Canvas',
	ink: 'CanvasText',
	soft: 'CanvasText',
	line: 'GrayText',
	stated: 'CanvasText',
	tint: 'Canvas',
	loss: 'CanvasText',
	other: 'CanvasText',
	highlight: 'Canvas'
};

/** One weight more than any theme has. */
function forcedCss(): string {
	return `@media (forced-colors:active){:root:root:root{${properties(FORCED)}}}`;
}

function properties(tokens: Colours): string {
	return Object.entries(tokens)
		.map(([name, value]) => `--${name}:${value};`)
		.join('');
}

/** One class for each way a drawing uses a colour; on a page they override the attributes' light colours. */
function drawingClasses(): string {
	const names = Object.keys(LIGHT);
	return names
		.map((n) => `.f-${n}{fill:var(--${n})}.s-${n}{stroke:var(--${n})}.g-${n}{stop-color:var(--${n})}`)
		.join('\n');
}

/**
 * The style sheet of the tokens: light by default, dark by the reader's system or by `data-theme` on the root.
 * `data-theme="light"` keeps light whatever the system says; a contrast theme wins over both. With `only`, a sheet for a
 * document of that one theme.
 */
export function tokensCss(only?: 'light' | 'dark', palette: Palette = HOUSE): string {
	return [themesCss(palette, only), drawingClasses()].join('\n');
}

function themesCss({ light, dark }: Palette, only?: 'light' | 'dark'): string {
	if (only) {
		const own = `:root{color-scheme:${only};${properties(only === 'dark' ? dark : light)}}`;
		return [own, forcedCss()].join('\n');
	}
	return [
		`:root{color-scheme:light;${properties(light)}}`,
		`@media (prefers-color-scheme:dark){:root:not([data-theme='light']){color-scheme:dark;${properties(dark)}}}`,
		`:root[data-theme='dark']{color-scheme:dark;${properties(dark)}}`,
		forcedCss()
	].join('\n');
}

/** The style sheet of the site's pages: the tokens, paper, and the ground of drawings that keep one theme on a page of another. */
export function pageTokensCss(): string {
	return [tokensCss(), groundsCss(HOUSE)].join('\n');
}

/** What comes after that sheet and puts the colours of a brand in the place of the house’s; nothing, if there is no brand. */
export function brandCss(palette: Palette): string {
	return palette === HOUSE ? '' : themesCss(palette) + groundsCss(palette);
}

function groundsCss({ light, dark }: Palette): string {
	return [
		`:root{--light-card:${light.card};--dark-card:${dark.card};--shadow:${SHADOW};}`,
		// After the contrast theme, and with as much weight: what is printed has its own.
		`@media print{:root:root:root{color-scheme:light;${properties({ ...light, ...PRINT })}}}`
	].join('\n');
}
