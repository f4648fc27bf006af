/** The logo of a brand is a still picture and nothing else; what is more, less, or too large is refused where it is named. */
import { encode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { LogoFault, LOGO_BYTES } from '../../../src/lib/dataset/brand/logoFault';
import { readLogo } from '../../../src/lib/dataset/brand/logo';
import { SmallFolder } from './smallDataset';

const SVG = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 32"';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const svg = (inside: string, attributes = SVG) => bytesOf(`<svg ${attributes}>${inside}</svg>`);
const png = (width: number, height: number) =>
	encode({ width, height, channels: 1, depth: 8, data: new Uint8Array(width * height) });

function faultOf(bytes: Uint8Array, kind: 'svg' | 'png'): string | undefined {
	try {
		readLogo(bytes, kind);
		return undefined;
	} catch (error) {
		if (!(error instanceof LogoFault)) throw error;
		return error.message;
	}
}

describe('a logo in SVG', () => {
	it.each<[string, Uint8Array]>([
		['paths', svg('<path d="M0 0H9"/>')],
		['what refers to a part of it', svg('<defs><path id="a" d="M0 0H9"/></defs><use href="#a" fill="url(#b)"/>')],
		[
			'a style',
			svg('<style>.a{fill:#c00;clip-path:url("#b")}</style><path class="a" style="fill:url( #b )" d="M0 0"/>')
		],
		['a picture inside', svg('<image href="data:image/png;base64,iVBO"/>')],
		[
			'what editors write',
			bytesOf(
				`<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg ${SVG} xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:export-filename="C:\\a.png"><title>A</title></svg>`
			)
		]
	])('may hold %s', (_, bytes) => {
		expect(faultOf(bytes, 'svg')).toBeUndefined();
		expect(readLogo(bytes, 'svg')).toEqual({ width: 120, height: 32 });
	});

	it.each<[string, Uint8Array]>([
		['holds <script>', svg('<script>x</script>')],
		['holds <s:script>', svg('<s:script xmlns:s="http://www.w3.org/2000/svg">x</s:script>')],
		['holds <foreignObject>', svg('<foreignObject/>')],
		['holds <p>', svg('<p xmlns="http://www.w3.org/1999/xhtml"/>')],
		['holds an event handler, onload', svg('', `${SVG} onload="x()"`)],
		['holds <animate>', svg('<animate attributeName="href"/>')],
		['leads out of it by href', svg('<use href="https://example.org/a.svg#b"/>')],
		['leads out of it by x:href', svg('<image xmlns:x="http://www.w3.org/1999/xlink" x:href="a.png"/>')],
		['leads out of it by href', svg('<image href="data:image/svg+xml;base64,PHN2"/>')],
		['leads out of it by xml:base', svg('<g xml:base="https://example.org/"/>')],
		['has a style that leads out of it', svg('<path fill="url(https://example.org/#a)"/>')],
		['has a style that leads out of it', svg('<style>@import "a.css";</style>')],
		['has a style that leads out of it', svg('<style><![CDATA[a{fill:u\\72l(b)}]]></style>')],
		['has a style that moves it', svg('<style>@keyframes a{}</style>')],
		['holds an instruction, <?xml-stylesheet', bytesOf(`<?xml-stylesheet href="a.css"?><svg ${SVG}/>`)],
		['declares entities', bytesOf(`<!DOCTYPE svg [<!ENTITY a "b">]><svg ${SVG}/>`)],
		['holds <text>, whose face a reader may not have', svg('<text>Post</text>')],
		['is no SVG', svg('', 'viewBox="0 0 120 32"')],
		['is no well-formed SVG', bytesOf('<svg')],
		['is no SVG in UTF-8', new Uint8Array([60, 255, 254])],
		['does not say its size', svg('', 'xmlns="http://www.w3.org/2000/svg" width="100%"')],
		['is 900 wide and 32 high', svg('', 'xmlns="http://www.w3.org/2000/svg" width="900" height="32"')]
	])('is refused: it %s', (fault, bytes) => {
		expect(faultOf(bytes, 'svg')).toBe(fault);
	});
});

describe('a logo in PNG', () => {
	it('has the size of its pixels', () => {
		expect(readLogo(png(240, 64), 'png')).toEqual({ width: 240, height: 64 });
	});

	it.each<[string, Uint8Array]>([
		['is no PNG', bytesOf('GIF89a')],
		['has 60 × 20 pixels', png(60, 20)],
		['has 2000 × 400 pixels', png(2000, 400)],
		['is 40 wide and 100 high', png(40, 100)],
		['is a broken PNG', png(240, 64).map((byte, i) => (i === 48 ? byte ^ 255 : byte))]
	])('is refused: it %s', (fault, bytes) => {
		expect(faultOf(bytes, 'png')).toBe(fault);
	});
});

describe('logo: of a brand', () => {
	function load(said: string, files: Readonly<Record<string, Uint8Array>> = {}) {
		const small = new SmallFolder();
		small.write('dataset.yaml', `${small.read('dataset.yaml')}brand:\n  name: The Post\n  logo: ${said}\n`);
		for (const [name, bytes] of Object.entries(files)) small.write(name, bytes);
		return { ...small.load(), small };
	}

	it('is a file of the dataset’s folder for each theme', () => {
		const files = { 'a.svg': svg('<path d="M0 0"/>'), 'b.png': png(240, 64) };
		const { dataset, problems } = load('{ light: a.svg, dark: b.png }', files);
		expect(problems).toEqual([]);
		expect(dataset?.brand?.logo).toEqual({
			light: { file: 'a.svg', kind: 'svg', width: 120, height: 32 },
			dark: { file: 'b.png', kind: 'png', width: 240, height: 64 }
		});
		expect(dataset?.figures[0]?.brand).not.toHaveProperty('logo');
	});

	it.each<[string, string, Uint8Array | undefined, string]>([
		['missing-file', '“a.svg” cannot be read: there is no such file', undefined, 'a file of the dataset’s folder'],
		['brand-logo', '“a.svg” is too large: the file has', new Uint8Array(LOGO_BYTES + 1), 'at most 40000 bytes'],
		['brand-logo', '“a.svg” holds <script>', svg('<script/>'), 'a still picture of SVG']
	])('is refused where it is named: %s %s', (code, message, bytes, expected) => {
		const { problems, small } = load('{ light: a.svg }', bytes && { 'a.svg': bytes });
		expect(small.places(problems)).toEqual([`${small.placeOf('dataset.yaml', 'a.svg')} ${code}`]);
		expect(problems[0]?.message).toContain(message);
		expect(problems[0]?.expected).toContain(expected);
	});

	it.each(['{ light: ../a.svg }', '{ light: /a.svg }', '{ light: a.gif }', '{ light: https://example.org/a.svg }'])(
		'is no address, and none outside of the folder: %s',
		(said) => {
			expect(load(said).problems.map(({ code, message }) => [code, message.split(' is ')[0]])).toEqual([
				['bad-format', 'brand.logo.light']
			]);
		}
	);
});
