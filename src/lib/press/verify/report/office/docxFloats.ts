/** What floats in a DOCX: drawings that are anchored, shapes of older Word, framed paragraphs, and words that spill over their lines. */
import { attributeOf, elementsOf, findAll, textOf, type XmlElement } from '../../shown/xmlNodes';
import { SOMEWHERE, type Float } from '../floats';

type Stretch = number | undefined;

/** @see ECMA-376, 20.4.2.3 */
export function floatOfAnchor(anchor: XmlElement, stretch: Stretch, paragraph: number): Float {
	const of = (name: string) => attributeOf(anchor, name) ?? '';
	const part = (name: string) => elementsOf(anchor).find(({ local }) => local === name);
	const [across, down] = [part('positionH'), part('positionV')];
	const offsetOf = (position: XmlElement | undefined) =>
		Number((position && findAll(position, 'posOffset').map(textOf).join('')) || Number.NaN);
	const [x, y] = [offsetOf(across), offsetOf(down)];
	const extent = part('extent');
	const [width, height] = ['cx', 'cy'].map((name) => Number((extent && attributeOf(extent, name)) ?? Number.NaN));
	const relative = [across, down].map((position) => (position && attributeOf(position, 'relativeFrom')) ?? '');
	const isKnown = [x, y, width, height].every((number) => Number.isFinite(number));
	return {
		stretch,
		// What stands in lines makes room for all but what has no lines around it.
		givesWay: part('wrapNone') === undefined && elementsOf(anchor).some(({ local }) => local.startsWith('wrap')),
		isBehind: ['1', 'true', 'on'].includes(of('behindDoc')),
		order: Number(of('relativeHeight')),
		from: `${paragraph} ${relative.join(' ')}`,
		box: isKnown ? { x, y, width: width ?? 0, height: height ?? 0 } : undefined
	};
}

/** Of `w:pict` or `w:object`; undefined if it stands in a line. */
export function floatOfVml(holder: XmlElement, stretch: Stretch): Float | undefined {
	const styles = elementsOf(holder).map((shape) => attributeOf(shape, 'style') ?? '');
	if (!styles.some((style) => /position\s*:\s*(?:absolute|relative)/.test(style))) return undefined;
	const wraps = findAll(holder, 'wrap').map((wrap) => attributeOf(wrap, 'type') ?? 'none');
	const depths = styles.map((style) => Number(/z-index\s*:\s*(-?\d+)/.exec(style)?.[1] ?? 0));
	return {
		...SOMEWHERE,
		stretch,
		givesWay: wraps.some((type) => type !== 'none'),
		isBehind: depths.every((depth) => depth < 0)
	};
}

/** Letters without a size of their own, in half points. */
const USUAL_SIZE = 22;

/** Whether words of a paragraph are higher than its lines, whose height is exact: then they reach over what stands above them. */
export function spills(paragraph: XmlElement, exactLine: number | undefined): boolean {
	if (exactLine === undefined || findAll(paragraph, 't').length === 0) return false;
	const valuesOf = (name: string) => findAll(paragraph, name).map((each) => Number(attributeOf(each, 'val') ?? 0));
	const highest = Math.max(USUAL_SIZE, ...valuesOf('sz')) + Math.max(0, ...valuesOf('position'));
	return exactLine < highest * 10 * 0.8;
}
