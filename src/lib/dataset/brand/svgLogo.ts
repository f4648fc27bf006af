/**
 * An SVG that is nothing but a still picture. Pages show it in `<img>`, where nothing in it is run or fetched; but it has an
 * address of its own, at which a browser would run what it holds.
 */
import sax from 'sax';
import { LogoFault } from './logoFault';

const SVG = 'http://www.w3.org/2000/svg';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Elements that run, move, lead elsewhere or hold another document. */
const REFUSED = new Set([
	'script',
	'foreignObject',
	'handler',
	'listener',
	'a',
	'iframe',
	'audio',
	'video',
	'animate',
	'animateColor',
	'animateMotion',
	'animateTransform',
	'set',
	'discard'
]);

/** Letters would be set in whatever face the reader has. */
const LETTERS = new Set(['text', 'tspan', 'textPath', 'tref']);

const PICTURES_INSIDE = /^data:image\/(?:png|jpeg|gif|webp);base64,/i;
/** Nothing of a style leads outside: `url(#id)` is a part of the picture. A backslash could spell any of them. */
const STYLE_OUTSIDE = /url\(\s*(?!\s|["']?\s*#)|@import|image-set\(|\bsrc\(|\\/i;
const STYLE_MOVES = /@keyframes|\banimation/i;

const STILL = 'a still picture of SVG, with nothing in it that runs, moves or is fetched from elsewhere';

/** @throws {LogoFault} if it is no SVG, or more than a picture */
export function svgSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
	const reader = sax.parser(true, { xmlns: true });
	let root: sax.QualifiedTag | undefined;
	const inside: string[] = [];
	const fail = (message: string, expected = STILL): never => {
		throw new LogoFault(message, expected);
	};
	const judgeStyle = (css: string) => {
		if (STYLE_OUTSIDE.test(css)) fail('has a style that leads out of it');
		if (STYLE_MOVES.test(css)) fail('has a style that moves it');
	};
	reader.onerror = () => fail('is no well-formed SVG');
	reader.ondoctype = (doctype) => {
		if (doctype.includes('[')) fail('declares entities');
	};
	reader.onprocessinginstruction = ({ name }) => {
		if (name !== 'xml') fail(`holds an instruction, <?${name}`);
	};
	reader.onopentag = (tag) => {
		if (!('local' in tag)) return;
		if (!root && (tag.local !== 'svg' || tag.uri !== SVG))
			fail('is no SVG', `one that begins with <svg xmlns="${SVG}">`);
		root ??= tag;
		inside.push(tag.local);
		if (tag.uri === XHTML || REFUSED.has(tag.local)) fail(`holds <${tag.name}>`);
		if (LETTERS.has(tag.local) && tag.uri === SVG)
			fail(`holds <${tag.name}>, whose face a reader may not have`, 'letters as outlines');
		for (const { local, uri, name, value } of Object.values(tag.attributes)) {
			if (/^on/i.test(local)) fail(`holds an event handler, ${name}`);
			const address = ['href', 'src', 'base'].includes(local) ? value.trim() : '#';
			if (!address.startsWith('#') && !PICTURES_INSIDE.test(address)) fail(`leads out of it by ${name}`);
			if (uri === '') judgeStyle(value);
		}
	};
	const judgeText = (text: string) => {
		if (inside.at(-1) === 'style') judgeStyle(text);
	};
	reader.ontext = judgeText;
	reader.oncdata = judgeText;
	reader.onclosetag = () => void inside.pop();
	reader.write(utf8(bytes)).close();
	return (root && sizeOf(root)) ?? fail('does not say its size', 'width= and height= in px, or a viewBox=');
}

function utf8(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new LogoFault('is no SVG in UTF-8', 'a text in UTF-8');
	}
}

function sizeOf({ attributes }: sax.QualifiedTag): { readonly width: number; readonly height: number } | undefined {
	const said = (name: string) => attributes[name]?.value.trim() ?? '';
	const [width, height] = [said('width'), said('height')].map((length) => /^([\d.]+)(?:px|pt|mm)?$/.exec(length)?.[1]);
	const [, , boxWidth, boxHeight] = said('viewBox').split(/[\s,]+/);
	const size = width && height ? [width, height] : [boxWidth, boxHeight];
	const [wide = NaN, high = NaN] = size.map(Number);
	return wide > 0 && high > 0 ? { width: wide, height: high } : undefined;
}
