/** Where things of DrawingML lie, and how far they reach: on slides, in groups and canvases. Lengths in English Metric Units. */
import { attributeOf, elementsOf, findAll, textOf, type XmlElement } from '../../shown/xmlNodes';
import { widened, type Box } from '../box';
import { spilled, type Drawn } from '../over';

/** What groups do to the things in them. */
export interface Move {
	readonly place: (box: Box) => Box;
	/** Degrees, of all groups together. */
	readonly turned: number;
	readonly isMirrored: boolean;
}

export const UNMOVED: Move = { place: (box) => box, turned: 0, isMirrored: false };

/** The frame of a thing's own properties, or of the thing itself. */
function frameOf(holder: XmlElement): XmlElement | undefined {
	const properties = elementsOf(holder).find(({ local }) => local === 'spPr' || local === 'grpSpPr');
	const within = properties ? elementsOf(properties) : elementsOf(holder);
	return within.find(({ local }) => local === 'xfrm');
}

function rectangle(frame: XmlElement, place: string, size: string): Box | undefined {
	const [at, extent] = [place, size].map((name) => elementsOf(frame).find(({ local }) => local === name));
	if (!at || !extent) return undefined;
	const number = (element: XmlElement, name: string) => Number(attributeOf(element, name) ?? 0);
	return { x: number(at, 'x'), y: number(at, 'y'), width: number(extent, 'cx'), height: number(extent, 'cy') };
}

/** As it is before it is turned; undefined where it says nothing. */
export function boxOf(holder: XmlElement): Box | undefined {
	const frame = frameOf(holder);
	return frame && rectangle(frame, 'off', 'ext');
}

function turnOf(holder: XmlElement): { readonly turned: number; readonly isMirrored: boolean } {
	const frame = frameOf(holder);
	const is = (name: string) => ['1', 'true'].includes((frame && attributeOf(frame, name)) ?? '');
	return {
		turned: Number((frame && attributeOf(frame, 'rot')) ?? 0) / 60_000,
		isMirrored: is('flipH') || is('flipV')
	};
}

/** Things in a group have places within it. @see ECMA-376, 20.1.7.6 */
export function moveOf(group: XmlElement, outer: Move): Move {
	const frame = frameOf(group);
	const to = frame && rectangle(frame, 'off', 'ext');
	const from = frame && rectangle(frame, 'chOff', 'chExt');
	const own = turnOf(group);
	const around = { turned: outer.turned + own.turned, isMirrored: outer.isMirrored !== own.isMirrored };
	if (!to || !from || from.width === 0 || from.height === 0) return { ...around, place: outer.place };
	const [wide, high] = [to.width / from.width, to.height / from.height];
	const place = ({ x, y, width, height }: Box) =>
		outer.place({
			x: to.x + (x - from.x) * wide,
			y: to.y + (y - from.y) * high,
			width: width * wide,
			height: height * high
		});
	return { ...around, place };
}

/** Shapes, pictures, tables, lines, ink. */
const DRAWN = ['sp', 'wsp', 'pic', 'graphicFrame', 'cxnSp', 'contentPart'];

export const isDrawn = ({ local }: XmlElement): boolean => DRAWN.includes(local);

/** What a thing covers, and how far it may reach; undefined if nothing of it is seen. @param box where that is known */
export function drawnOf(thing: XmlElement, box: Box | undefined, move: Move): Drawn | undefined {
	const words = findAll(thing, 't').map(textOf);
	const isWordless = words.join('').trim() === '' && findAll(thing, 'fld').length === 0;
	if (['sp', 'wsp'].includes(thing.local) && isWordless && !hasFace(thing)) return undefined;
	if (!box) return { box: undefined, reach: undefined };
	const turned = (((turnOf(thing).turned + move.turned) % 180) + 180) % 180;
	const reach = reachOf(thing, box);
	if (turned === 0) return { box: move.place(box), reach: reach && move.place(reach) };
	// Turned by whatever angle, it lies within the circle around it.
	const { width, height } = reach ?? box;
	const room = Math.hypot(width, height) / 2;
	return { box: undefined, reach: reach && move.place(widened(reach, room - width / 2, room - height / 2)) };
}

const FILLS = ['solidFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill'];

/** Whether it has a fill, a line or an effect. A place for words without any is not shown. */
function hasFace(shape: XmlElement): boolean {
	if (findAll(shape, 'ph').length > 0) return false;
	const own = elementsOf(shape).find(({ local }) => local === 'spPr');
	const within = own ? elementsOf(own) : [];
	const line = within.find(({ local }) => local === 'ln');
	const isDrawnAs = (parts: readonly XmlElement[]) => parts.some(({ local }) => FILLS.includes(local));
	if (isDrawnAs(within) || (line && isDrawnAs(elementsOf(line)))) return true;
	if (within.some(({ local }) => /^(?:effect|scene3d|sp3d)/.test(local))) return true;
	const isStyled = elementsOf(shape).some(({ local }) => local === 'style');
	const isPlain = within.some(({ local }) => local === 'noFill') && line !== undefined;
	return isStyled && !isPlain;
}

/** Of a point, in English Metric Units. */
const POINT = 12_700;
/** Words of no size of their own; lists are made smaller until they fit. */
const USUAL_SIZE = 18;
const TITLE_SIZE = 44;
/** Words may be too many for their box, and points of callouts and drawn lines may lie outside of theirs. */
function reachOf(thing: XmlElement, box: Box): Box | undefined {
	const properties = elementsOf(thing).find(({ local }) => local === 'spPr');
	const forms = properties ? elementsOf(properties) : [];
	if (forms.some((form) => form.local === 'custGeom' || /callout/i.test(attributeOf(form, 'prst') ?? '')))
		return undefined;
	const sizes = ['rPr', 'defRPr', 'endParaRPr']
		.flatMap((name) => findAll(thing, name))
		.flatMap((run) => Number(attributeOf(run, 'sz') ?? 0) / 100);
	const isTitle = findAll(thing, 'ph').some((place) => /title/i.test(attributeOf(place, 'type') ?? ''));
	const size = Math.max(isTitle ? TITLE_SIZE : USUAL_SIZE, ...sizes) * POINT;
	const [body] = findAll(thing, 'bodyPr');
	const paragraphs = findAll(thing, 'p').map((paragraph) => findAll(paragraph, 't').map(textOf).join(''));
	return spilled(box, { paragraphs, size, isUnbroken: body !== undefined && attributeOf(body, 'wrap') === 'none' });
}
