/** A figure's drawing as a scene: chart, legend and words in one frame. */
import { chartOf } from '../charts/registry';
import { drawLegend } from '../charts/marks/drawLegend';
import { texts } from '../charts/marks/drawForms';
import type { Figure } from '../dataset/types';
import { strokeFrom } from '../scene/path';
import { px } from '../scene/px';
import type { Box, Scene, Shape } from '../scene/shapes';
import { EXPORT_PARTS, frameLayout, PAGE_PARTS, type FrameLayout, type FrameParts } from './frame';
import { briefLayout, fitsBrief } from './brief/frame';
import { hostIn } from './brief/figureMark';
import { boxFor, BOXES, type BoxName, type BriefBox, type BriefForm } from './brief/purposes';
import { nearestThatHolds } from './brief/nearest';
import { sharedLayout } from './sharedFrame';
import { struckIn } from './struck';
import { FILE_FORM, isBrief, WIDTHS, type FileForm, type SiteForm } from './widths';

/** A file of its own: quote and source inside, the title if it is not left to a caption. */
export function fileScene(figure: Figure, address: string, { width, title }: FileForm = FILE_FORM): Scene {
	return sceneOf(figure, address, width, { ...EXPORT_PARTS, title });
}

/** The picture for shared links, laid out for its size. */
export function sharedScene(figure: Figure, address: string): Scene {
	return frameScene(figure, sharedLayout({ figure, idPrefix: `${figure.slug}-og`, address }));
}

/**
 * In brief, for the place where it will stand.
 * @throws {Error} if it does not fit there
 */
export function briefScene(figure: Figure, address: string, form: BoxName | BriefForm): Scene {
	const idPrefix = `${figure.slug}-${typeof form === 'string' ? form : form.purpose}`;
	return frameScene(figure, briefLayout({ figure, box: boxOf(form), idPrefix, ...withHost(address) }));
}

/**
 * How large its picture in a box is, in px.
 * @throws {Error} if it does not fit there
 */
export function briefSize(figure: Figure, address: string, form: BoxName): { width: number; height: number } {
	const frame = briefLayout({ figure, box: boxOf(form), idPrefix: '', ...withHost(address) });
	return { width: Math.round(frame.width * frame.unit), height: Math.round(frame.height * frame.unit) };
}

/** Whether a figure can be drawn so: in brief, the words of some are too long for the box. */
export function canBeDrawn(figure: Figure, address: string, form: SiteForm): boolean {
	return !isBrief(form) || fitsBrief({ figure, box: boxOf(form), ...withHost(address) });
}

/** The nearest form in brief that holds a figure which this one cannot; undefined if there is none. */
export function nearestForm(figure: Figure, address: string, form: BriefForm): BriefForm | undefined {
	return nearestThatHolds(figure, form, hostIn(address));
}

function boxOf(form: BoxName | BriefForm): BriefBox {
	return typeof form === 'string' ? BOXES[form] : boxFor(form);
}

function withHost(address: string): { host?: string } {
	const host = hostIn(address);
	return host === undefined ? {} : { host };
}

/** The same figure for each width that a place can reach, the widest first; the page's container queries show exactly one. */
export function sceneOfEachWidth(
	figure: Figure,
	address: string,
	reach: { readonly from: number; readonly to: number },
	parts: FrameParts = PAGE_PARTS
): Scene[] {
	return widthsWithin(reach).map((width) => sceneOf(figure, address, width, parts));
}

/**
 * The plot alone, in brief, for each width that a place can reach, the widest first: where a page sets all words about it as
 * text.
 * @param name with which their ids begin
 */
export function plotOfEachWidth(
	figure: Figure,
	reach: { readonly from: number; readonly to: number },
	name = `${figure.slug}-brief`
): Scene[] {
	const chart = chartOf(figure);
	const alt = chart.describe(figure);
	return widthsWithin(reach).map((width) => {
		const idPrefix = `${name}-${width}`;
		const layout = chart.compact({ figure, width, idPrefix });
		return {
			width,
			height: Math.ceil(layout.height),
			unit: 1,
			idPrefix,
			title: figure.title,
			alt,
			card: false,
			shapes: struckIn(figure, chart.draw(layout))
		};
	});
}

/** The widest first. */
function widthsWithin({ from, to }: { readonly from: number; readonly to: number }): number[] {
	return WIDTHS.filter((width) => width >= from && width <= to).reverse();
}

function sceneOf(figure: Figure, address: string, width: number, parts: FrameParts): Scene {
	return frameScene(figure, frameLayout({ figure, width, parts, idPrefix: `${figure.slug}-${width}`, address }));
}

/** A frame that is laid out, as a scene. */
export function frameScene(figure: Figure, frame: FrameLayout): Scene {
	const { width, height, unit, idPrefix, card, alt, chart, legend, labels, rules, highlights } = frame;
	return {
		width,
		height,
		unit,
		idPrefix,
		title: figure.title,
		alt,
		card,
		shapes: [
			...rules.map((rule): Shape => ({
				kind: 'path',
				...strokeFrom([rule.x, rule.y], { x: rule.width }),
				stroke: { role: 'line' }
			})),
			...highlights.flatMap(highlight),
			...drawLegend(legend, idPrefix),
			...(chart
				? [
						{
							kind: 'group' as const,
							at: { x: px(chart.x), y: px(chart.y) },
							shapes: struckIn(figure, chartOf(figure).draw(chart.layout))
						}
					]
				: []),
			...texts(labels)
		]
	};
}

/** A marked stretch of words: the highlighter's colour, and a line below for those who do not see it. */
function highlight(box: Box): Shape[] {
	const { x, y, width, height } = box;
	return [
		{ kind: 'rect', x: px(x), y: px(y), width: px(width), height: px(height), fill: 'highlight' },
		{ kind: 'path', ...strokeFrom([x, y + height + 1], { x: width }), stroke: { role: 'other', width: 1.2 } }
	];
}
