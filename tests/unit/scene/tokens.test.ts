import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	filterGrayscale,
	parse,
	wcagContrast as contrast,
	type Color
} from 'culori';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brandCss, pageTokensCss, tokensCss } from '../../../src/lib/scene/tokens';
import { DARK, HOUSE, LIGHT } from '../../../src/lib/scene/palette';

/** CIEDE2000: about 2 is the least that an eye sees side by side. */
const distance = differenceCiede2000();

/** Whole loss of one kind of cone. */
const READERS: [string, (colour: Color) => Color][] = [
	['protanopia', (colour) => filterDeficiencyProt(1)(colour)],
	['deuteranopia', (colour) => filterDeficiencyDeuter(1)(colour)],
	['tritanopia', (colour) => filterDeficiencyTrit(1)(colour)],
	['greyscale', (colour) => filterGrayscale(1)(colour)]
];

function parsed(colour: string): Color {
	const read = parse(colour);
	if (!read) throw new Error(`No colour: ${colour}`);
	return read;
}

describe('contrast', () => {
	it('is measured as WCAG does', () => {
		expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 6);
		expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
	});
});

describe.each([
	['light', LIGHT],
	['dark', DARK]
])('in the %s theme', (_, tokens) => {
	it.each(['ink', 'soft', 'stated', 'loss', 'other'] as const)('words in %s can be read on card and paper', (ink) => {
		expect(contrast(tokens[ink], tokens.card)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(tokens[ink], tokens.paper)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(['stated', 'loss', 'other', 'soft'] as const)(
		'marks and outlines in %s stand out from card and paper',
		(ink) => {
			expect(contrast(tokens[ink], tokens.card)).toBeGreaterThanOrEqual(3);
			expect(contrast(tokens[ink], tokens.paper)).toBeGreaterThanOrEqual(3);
		}
	);

	it.each(['stated', 'loss'] as const)('words inside a bar of %s can be read', (ink) => {
		expect(contrast(tokens.card, tokens[ink])).toBeGreaterThanOrEqual(4.5);
	});

	it('a quote’s words can be read on the highlighter', () => {
		expect(contrast(tokens.ink, tokens.highlight)).toBeGreaterThanOrEqual(4.5);
	});

	it('the lines of a hatch stand out from its ground', () => {
		expect(contrast(tokens.stated, tokens.tint)).toBeGreaterThanOrEqual(3);
	});

	it.each(READERS)('under %s a hatch stays apart from its ground', (_reader, seen) => {
		expect(distance(seen(parsed(tokens.stated)), seen(parsed(tokens.tint)))).toBeGreaterThanOrEqual(40);
	});

	// In greyscale these differ by form and words alone.
	it.each(READERS.slice(0, 3))('under %s what is stated stays apart from loss and other sources', (_reader, seen) => {
		for (const role of ['loss', 'other'] as const)
			expect(distance(seen(parsed(tokens.stated)), seen(parsed(tokens[role])))).toBeGreaterThanOrEqual(30);
	});
});

describe('the style sheet of the tokens', () => {
	it('gives every colour in both themes, and every class that drawings use', () => {
		const css = tokensCss();
		for (const [name, colour] of Object.entries(LIGHT)) expect(css).toContain(`--${name}:${colour};`);
		for (const [name, colour] of Object.entries(DARK)) expect(css.split(`--${name}:${colour};`)).toHaveLength(3);
		for (const name of Object.keys(LIGHT))
			expect(css).toContain(`.f-${name}{fill:var(--${name})}.s-${name}{stroke:var(--${name})}`);
	});

	it('leaves every colour to the reader’s contrast theme, with more weight than either theme', () => {
		for (const css of [tokensCss(), tokensCss('light'), tokensCss('dark')]) {
			const forced = /@media \(forced-colors:active\)\{:root:root:root\{([^}]*)\}\}/.exec(css)?.[1] ?? '';
			const names = [...forced.matchAll(/--([a-z]+):(?:Canvas|CanvasText|GrayText);/g)].map(([, name]) => name);
			expect(names).toEqual(Object.keys(LIGHT));
		}
	});
});

describe('the style sheet of pages', () => {
	const css = pageTokensCss();

	it('is printed in black on white, whatever the theme, with all colours that drawings have', () => {
		const printed = /@media print\{:root:root:root\{([^}]*)\}\}$/.exec(css)?.[1] ?? '';
		const names = [...printed.matchAll(/--([a-z]+):#[0-9a-f]{6};/g)].map(([, name]) => name);
		expect(names).toEqual(Object.keys(LIGHT));
		expect(printed).toContain('--paper:#ffffff;--card:#ffffff;--ink:#000000;');
		expect(printed).toContain(`--stated:${LIGHT.stated};`);
	});

	it('keeps the ground of each theme for what is shown in both', () => {
		expect(css).toContain(`:root{--light-card:${LIGHT.card};--dark-card:${DARK.card};`);
	});
});

describe('the style sheet of a brand', () => {
	const palette = { light: { ...LIGHT, stated: '#0a3f8c' }, dark: { ...DARK, card: '#182033' } };

	it('is empty without one', () => {
		expect(brandCss(HOUSE)).toBe('');
	});

	it('says again all that the sheet of pages says of colours, with the same weight, and nothing of how drawings use them', () => {
		const rules = (css: string) => css.replaceAll('\n', '').replaceAll(/\.[fsg]-[^}]*\}/g, '');
		const expected = rules(pageTokensCss())
			.replaceAll(`--stated:${LIGHT.stated}`, '--stated:#0a3f8c')
			.replaceAll(`card:${DARK.card}`, 'card:#182033');
		expect(rules(brandCss(palette))).toBe(expected);
		expect(brandCss(palette)).not.toContain('.f-');
	});
});

describe('colours', () => {
	const hexOf = (text: string) => text.match(/#[0-9a-f]{3,8}(?![\w-])/gi) ?? [];

	it('of the site’s icon are those of its drawings', () => {
		const colours = new Set(hexOf(readFileSync('static/favicon.svg', 'utf8')));
		const long = [...colours].map((hex) => (hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, '$&$&') : hex));
		expect(long.sort()).toEqual([LIGHT.stated, LIGHT.highlight, LIGHT.card].sort());
	});

	it('are written in no component and no style sheet of pages', () => {
		const files = readdirSync('src', { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && /\.(svelte|css)$/.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name));
		expect(files.length).toBeGreaterThan(20);
		const styled = files.map((file) => [file, file.endsWith('.css') ? read(file) : styleOf(read(file))] as const);
		expect(styled.filter(([, css]) => hexOf(css).length > 0 || /\brgba?\(/.test(css)).map(([file]) => file)).toEqual(
			[]
		);
	});

	it('are written in no other module', () => {
		const files = readdirSync('src', { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && /\.[tj]s$/.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name));
		const written = files.filter((file) => /#[0-9a-f]{6}\b/i.test(read(file).replaceAll(/\/\*[\s\S]*?\*\//g, '')));
		expect(written).toEqual(['src/lib/scene/palette.ts']);
	});
});

function read(file: string): string {
	return readFileSync(file, 'utf8');
}

function styleOf(component: string): string {
	return /<style>([\s\S]*)<\/style>/.exec(component)?.[1] ?? '';
}
