/** The colours of a brand reach everything that is made of a figure; those of the house, in whose place they are, reach nothing. */
import { join } from 'node:path';
import { decode } from 'fast-png';
import { strFromU8, unzipSync, unzlibSync } from 'fflate';
import { expect, it, test } from 'vitest';
import { ttfFiles } from '../../../src/lib/fonts/faces';
import { FONT_FOLDER } from '../../../src/lib/fonts/folder';
import { fontBytes } from '../../../src/lib/press/fontBytes';
import type { MadeFormat } from '../../../src/lib/press/formats';
import { fromLatin1, latin1 } from '../../../src/lib/press/latin1';
import type { Look } from '../../../src/lib/press/look';
import { makeFile } from '../../../src/lib/press/make';
import { figureOf, readFigureRecord } from '../../../src/lib/press/record/figureRecord';
import { jsonFile } from '../../../src/lib/press/record/json';
import { reportDocxFile } from '../../../src/lib/press/report/briefDocx';
import { taskOf, type FileOrder } from '../../../src/lib/press/task';
import { TEXTS } from '../../../src/lib/press/texts';
import { verifyFile } from '../../../src/lib/press/verify/verifyFile';
import { newsletterFigure } from '../../../src/lib/press/web/pictureFigure';
import { DARK, LIGHT, type Colours, type Palette } from '../../../src/lib/scene/palette';
import { embedStyleSheet } from '../../../src/lib/site/embed/styleSheet';
import { VARIANTS } from '../../../src/lib/site/embed/variants';
import { realFigure } from '../figure/realFigures';
import { listOf } from './verify/originals';

/** Each colour a little other than the house’s. */
const shifted = (colours: Colours): Colours => {
	const entries = Object.entries(colours).map(([role, colour]) => [role, `${colour.slice(0, 5)}1b`] as const);
	return { ...colours, ...Object.fromEntries(entries) };
};
const palette: Palette = { light: shifted(LIGHT), dark: shifted(DARK) };
const figure = { ...realFigure('trade-record'), brand: { name: 'The Harbour Post', palette } };
const address = 'https://example.org/figures/trade-record/';

const order = (look: Look): FileOrder => ({
	figure,
	address,
	drawing: { form: 'brief', look },
	scale: 1,
	fonts: ttfFiles().map((name) => join(FONT_FOLDER, name)),
	signer: undefined,
	readFont: fontBytes
});
const made = async (format: MadeFormat, look: Look = 'light') => makeFile(await taskOf(format, order(look)), undefined);

/** All that is text in it. */
const partsOf = (zip: Uint8Array) =>
	Object.entries(unzipSync(zip))
		.filter(([name]) => /(?:slides\/|slideMasters\/|word\/document).*\.xml$/.test(name))
		.map(([, bytes]) => strFromU8(bytes))
		.join('\n');

/** The colours of the pixels of a picture, of a list or one by one. */
function pixelsOf(png: Uint8Array): string {
	const { palette: listed, data, channels } = decode(png);
	const each = Array.from({ length: data.length / channels }, (_, i) => [
		...data.slice(i * channels, i * channels + 3)
	]);
	const hex = (rgb: readonly number[]) => `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
	return [...new Set((listed ?? each).map(hex))].join(' ');
}

/** What a PDF draws, its colours as `#rrggbb`. */
function drawnIn(pdf: Uint8Array): string {
	const streams = [...latin1(pdf).matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g)];
	const drawn = streams.map(([, bytes = '']) => latin1(unzlibSync(fromLatin1(bytes)))).join('\n');
	return drawn.replace(/([\d.]+) ([\d.]+) ([\d.]+) (?:scn|SCN|rg|RG)\b/g, (_, ...parts: string[]) => {
		const rgb = parts.slice(0, 3).map((part) => Math.round(Number(part) * 255));
		return `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
	});
}

function expectColours(drawn: string, theme: 'light' | 'dark', roles: readonly (keyof Colours)[]) {
	const [house, own] = [theme === 'light' ? LIGHT : DARK, palette[theme]];
	const text = drawn.toLowerCase();
	const used = (colours: Colours, role: keyof Colours) => text.includes(colours[role].slice(1));
	expect(roles.filter((role) => !used(own, role))).toEqual([]);
	expect((['stated', 'ink', 'soft', 'tint', 'other'] as const).filter((role) => used(house, role))).toEqual([]);
}

const DRAWN = ['stated', 'ink', 'soft', 'tint'] as const;

it.each(['light', 'dark'] as const)('pictures that are %s', async (look) => {
	expectColours(String(await TEXTS.svg(order(look))), look, DRAWN);
	expectColours(strFromU8(await made('outlines.svg', look)), look, DRAWN);
	expectColours(pixelsOf(await made('png', look)), look, DRAWN);
	expectColours(drawnIn(await made('pdf', look)), look, DRAWN);
});

test('a figure for web pages, and the picture of a mail', async () => {
	expectColours(String(await TEXTS['figure.html'](order('light'))), 'light', [...DRAWN, 'card', 'highlight']);
	const sizes = { brief: { width: 1, height: 1 }, newsletter: { width: 1, height: 1 } };
	const mail = { address, title: 'T', alt: 'A', citation: 'C', sizes };
	expect(newsletterFigure({ ...mail, ground: palette.light.card })).toContain(`background:${palette.light.card}`);
	expect(newsletterFigure(mail)).toContain(`background:${LIGHT.card}`);
});

test('slides and documents', async () => {
	expectColours(partsOf(await made('pptx')), 'light', [...DRAWN, 'card']);
	const record = readFigureRecord(jsonFile(figure, address));
	const report = await reportDocxFile([{ record, picture: await made('png') }], 'A report');
	expectColours(partsOf(report), 'light', ['ink']);
});

test('embeds of every look', () => {
	for (const variant of VARIANTS) {
		const css = embedStyleSheet(variant, palette, { used: new Set(['.f-stated', '.f-ink', '.s-other']), fontsCss: '' });
		const themes = variant.theme === 'auto' ? (['light', 'dark'] as const) : [variant.theme];
		for (const theme of themes) expect(css).toContain(`--stated:${palette[theme].stated}`);
		for (const house of [LIGHT, DARK]) expect(css).not.toContain(house.stated);
	}
});

test('what is read back from JSON, which is good', async () => {
	const json = jsonFile(figure, address);
	expect(figureOf(readFigureRecord(json)).brand).toEqual(figure.brand);
	expect('brand' in figureOf(readFigureRecord(jsonFile(realFigure('trade-record'), address)))).toBe(false);
	const bytes = new TextEncoder().encode(json);
	expect(verifyFile('trade-record.json', bytes, listOf())).toMatchObject({ verdict: 'intact' });
});
