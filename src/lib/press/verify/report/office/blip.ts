/** A picture of DrawingML or VML: which files stand for it, and what the document does to it. */
import { attributeOf, elementsOf, findAll, type XmlElement } from '../../shown/xmlNodes';
import { treatmentWords, type Face, type PlacedPicture } from '../placed';
import { absentFace, fileFace, stretchWords } from './faces';
import type { Entries } from '../../../zip/archive';
import type { Relation } from './parts';

export interface Surroundings {
	readonly entries: Entries;
	readonly relations: ReadonlyMap<string, Relation>;
}

export type Pictured = Pick<PlacedPicture, 'faces' | 'treatment' | 'doubts'>;

/** What changes colours or lets the ground through; `extLst` and compression do not. */
const RECOLOURING = /^(?:alpha|biLevel|blur|clrChange|clrRepl|duotone|fillOverlay|grayscl|hsl|lum|tint)/;

/**
 * @param fill `pic:blipFill`, `p:blipFill` or `a:blipFill`
 * @param holder what it stands in, with the shape's own properties
 */
export function pictureOfFill(fill: XmlElement, holder: XmlElement, around: Surroundings): Pictured | undefined {
	const blip = elementsOf(fill).find(({ local }) => local === 'blip');
	if (!blip) return undefined;
	// Word writes a drawing beside the picture that programs without SVG show; it stands in a list of extensions.
	const drawings = findAll(blip, 'svgBlip').flatMap((each) => faceOf(each, around) ?? []);
	const own = faceOf(blip, around);
	const [first, ...others] = [...drawings, ...(own ? [own] : [])];
	if (!first) return undefined;
	const crop = elementsOf(fill).find(({ local }) => local === 'srcRect');
	const filled = findAll(fill, 'fillRect')[0];
	const cut = [crop, filled].flatMap((of) =>
		['l', 't', 'r', 'b'].map((side) => Math.abs(partOf((of && attributeOf(of, side)) ?? '0')))
	);
	const properties = elementsOf(holder)
		.filter(({ local }) => local === 'spPr')
		.flatMap((each) => elementsOf(each));
	const frame = properties.find(({ local }) => local === 'xfrm');
	const is = (name: string) => ['1', 'true'].includes((frame && attributeOf(frame, name)) ?? '');
	const size = frame && elementsOf(frame).find(({ local }) => local === 'ext');
	const box = size && { width: Number(attributeOf(size, 'cx')), height: Number(attributeOf(size, 'cy')) };
	return {
		faces: [first, ...others],
		treatment: [
			...treatmentWords({
				cut,
				turned: Number((frame && attributeOf(frame, 'rot')) ?? 0) / 60_000,
				isMirrored: is('flipH') || is('flipV'),
				isRecoloured: elementsOf(blip).some(({ local }) => RECOLOURING.test(local))
			}),
			...(cut.some((part) => part !== 0) ? [] : stretchWords(box, first))
		],
		doubts: properties.some(isShaping) || elementsOf(fill).some(({ local }) => local === 'tile') ? [SHAPED] : []
	};
}

const SHAPED = 'The report gives it another outline, an effect or a pattern: look at it there.';
/** Effects that leave what is within the picture's edges as it is. */
const OUTSIDE = ['outerShdw', 'prstShdw', 'glow', 'reflection'];

/** Whether a property of a shape changes what is seen of the picture in it. @see ECMA-376, 20.1.8, 20.1.9 */
function isShaping(property: XmlElement): boolean {
	const { local } = property;
	if (local === 'prstGeom') return attributeOf(property, 'prst') !== 'rect';
	if (local === 'effectLst') return elementsOf(property).some((effect) => !OUTSIDE.includes(effect.local));
	if (local === 'ln') return Number(attributeOf(property, 'w') ?? 0) > WIDE_LINE;
	return ['custGeom', 'effectDag', 'scene3d', 'sp3d'].includes(local);
}

/** Half of a line lies within the picture: more than six points are no frame. */
const WIDE_LINE = 6 * 12_700;

/** Whether two ways of saying the same, for programs of several ages, show the same files. */
export function showSame(first: XmlElement, others: readonly XmlElement[]): boolean {
	const filesIn = (element: XmlElement) =>
		new Set(
			[...findAll(element, 'blip'), ...findAll(element, 'imagedata')].flatMap(({ attributes }) =>
				attributes.flatMap(({ local, value }) => (['embed', 'link', 'id', 'relid'].includes(local) ? [value] : []))
			)
		);
	const own = filesIn(first);
	return others.every((other) => {
		const theirs = filesIn(other);
		return theirs.size === own.size && [...theirs].every((file) => own.has(file));
	});
}

/** Thousandths of a percent, or a percentage. */
function partOf(text: string): number {
	return text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text) / 100_000;
}

function faceOf(element: XmlElement, { entries, relations }: Surroundings): Face | undefined {
	const embedded = relations.get(attributeOf(element, 'embed') ?? '');
	const linked = relations.get(attributeOf(element, 'link') ?? '');
	const relation = embedded ?? linked;
	if (!relation) return undefined;
	return relation.isElsewhere ? absentFace(relation.target) : fileFace(entries, relation.target);
}

/** @param data `v:imagedata` of older documents */
export function pictureOfVml(data: XmlElement, { entries, relations }: Surroundings): Pictured | undefined {
	const relation = relations.get(data.attributes.find(({ local }) => local === 'id' || local === 'relid')?.value ?? '');
	if (!relation) return undefined;
	const face = relation.isElsewhere ? absentFace(relation.target) : fileFace(entries, relation.target);
	const cut = ['croptop', 'cropbottom', 'cropleft', 'cropright'].map((side) => {
		const text = attributeOf(data, side) ?? '0';
		return text.endsWith('f') ? Number.parseFloat(text) / 65_536 : Number.parseFloat(text);
	});
	const isRecoloured = ['grayscale', 'bilevel', 'gain', 'blacklevel', 'chromakey', 'recolortarget'].some(
		(name) => attributeOf(data, name) !== undefined
	);
	return { faces: [face], treatment: treatmentWords({ cut, isRecoloured }), doubts: [] };
}
