/**
 * Pieces of DrawingML, of which slides are made.
 * @see ECMA-376-1, 20.1 (main) and 19.3 (presentation)
 */
import type { Box, GradientShape } from '../../scene/shapes';
import { escapeXml } from '../xml';

/** Lengths are in English Metric Units: whole numbers, 914,400 to the inch. */
const whole = (emu: number) => String(Math.round(emu));

export function frameOf({ x, y, width, height }: Box, attributes = ''): string {
	return `<a:xfrm${attributes}><a:off x="${whole(x)}" y="${whole(y)}"/><a:ext cx="${whole(width)}" cy="${whole(height)}"/></a:xfrm>`;
}

/** Of a group whose shapes are placed as on the slide itself. */
function groupFrameOf({ x, y, width, height }: Box): string {
	const [at, size] = [`x="${whole(x)}" y="${whole(y)}"`, `cx="${whole(width)}" cy="${whole(height)}"`];
	return `<p:grpSpPr><a:xfrm><a:off ${at}/><a:ext ${size}/><a:chOff ${at}/><a:chExt ${size}/></a:xfrm></p:grpSpPr>`;
}

/** @param colour as `#0f5e7d` */
function rgb(colour: string, more = ''): string {
	const val = `val="${colour.slice(1).toUpperCase()}"`;
	return more === '' ? `<a:srgbClr ${val}/>` : `<a:srgbClr ${val}>${more}</a:srgbClr>`;
}

export const NO_FILL = '<a:noFill/>';

export function solid(colour: string): string {
	return `<a:solidFill>${rgb(colour)}</a:solidFill>`;
}

/** Which way a gradient runs, in sixtieth thousandths of a degree. */
const ANGLES: Readonly<Record<GradientShape['towards'], number>> = {
	right: 0,
	down: 90 * 60_000,
	left: 180 * 60_000,
	up: 270 * 60_000
};

/** A colour that thins out to nothing. */
export function fade(colour: string, towards: GradientShape['towards']): string {
	const stop = (pos: number, more?: string) => `<a:gs pos="${pos}">${rgb(colour, more)}</a:gs>`;
	return `<a:gradFill rotWithShape="1"><a:gsLst>${stop(0)}${stop(100_000, '<a:alpha val="0"/>')}</a:gsLst><a:lin ang="${ANGLES[towards]}" scaled="0"/></a:gradFill>`;
}

/** Slanted lines on a ground, as office programs have them. */
export function hatch(line: string, ground: string): string {
	return `<a:pattFill prst="wdUpDiag"><a:fgClr>${rgb(line)}</a:fgClr><a:bgClr>${rgb(ground)}</a:bgClr></a:pattFill>`;
}

/** @param dashes lengths of dash and gap, as parts of the width */
export function outline(colour: string, width: number, dashes: readonly number[] = []): string {
	const part = (times: number) => Math.round(times * 100_000);
	const [dash, gap = dash] = dashes;
	const dashed =
		dash === undefined || gap === undefined
			? ''
			: `<a:custDash><a:ds d="${part(dash)}" sp="${part(gap)}"/></a:custDash>`;
	return `<a:ln w="${whole(width)}">${solid(colour)}${dashed}<a:miter lim="800000"/></a:ln>`;
}

/** What a shape is called, and what a screen reader hears of it; an empty text marks what it may pass over. */
export interface Name {
	readonly id: number;
	readonly name: string;
	readonly alt?: string;
}

export function named({ id, name, alt = '' }: Name): string {
	const descr = alt === '' ? '' : ` descr="${escapeXml(alt)}"`;
	return `<p:cNvPr id="${id}" name="${escapeXml(name)}"${descr}/>`;
}

export function shapeOf(name: Name, properties: string): string {
	return `<p:sp><p:nvSpPr>${named(name)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${properties}</p:spPr></p:sp>`;
}

export function lineOf(name: Name, properties: string): string {
	return `<p:cxnSp><p:nvCxnSpPr>${named(name)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${properties}</p:spPr></p:cxnSp>`;
}

export function groupOf(name: Name, box: Box, shapes: string): string {
	return `<p:grpSp><p:nvGrpSpPr>${named(name)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>${groupFrameOf(box)}${shapes}</p:grpSp>`;
}

/** One of the forms that office programs know by name. @param adjusted value of its handle */
export function preset(form: 'rect' | 'roundRect' | 'ellipse' | 'line', adjusted?: number): string {
	const handles = adjusted === undefined ? '' : `<a:gd name="adj" fmla="val ${Math.round(adjusted)}"/>`;
	return `<a:prstGeom prst="${form}"><a:avLst>${handles}</a:avLst></a:prstGeom>`;
}

export interface Letters {
	readonly face: string;
	/** Points. */
	readonly size: number;
	readonly colour: string;
	readonly bold: boolean;
	readonly italic: boolean;
}

/** Words of one line that are set alike. */
export interface Run {
	readonly text: string;
	/** Of marked words: the colour of their ground; a line below them is for those who do not see it. */
	readonly marked?: string | undefined;
}

/** One line of text that begins, ends or has its middle where its box does, however wide its letters come out. */
export function textOf(
	name: Name,
	box: Box,
	{
		runs,
		align,
		letters,
		direction
	}: {
		readonly runs: readonly Run[];
		readonly align: 'l' | 'ctr' | 'r';
		readonly letters: Letters;
		readonly direction?: 'rtl' | undefined;
	}
): string {
	const body = '<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr>';
	return (
		`<p:sp><p:nvSpPr>${named(name)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
		`<p:spPr>${frameOf(box)}${preset('rect')}${NO_FILL}</p:spPr>` +
		`<p:txBody>${body}<a:lstStyle/><a:p><a:pPr algn="${align}"${direction ? ' rtl="1"' : ''}/>${runs.map((run) => runOf(run, letters)).join('')}</a:p></p:txBody></p:sp>`
	);
}

function runOf({ text, marked }: Run, { face, size, colour, bold, italic }: Letters): string {
	const line = marked ? ' u="sng"' : '';
	const style = `sz="${Math.round(size * 100)}"${bold ? ' b="1"' : ''}${italic ? ' i="1"' : ''}${line} dirty="0"`;
	const ground = marked ? `<a:highlight>${rgb(marked)}</a:highlight>` : '';
	const faces = ['latin', 'cs'].map((of) => `<a:${of} typeface="${face}"/>`).join('');
	return `<a:r><a:rPr ${style}>${solid(colour)}${ground}${faces}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
}
