import { isProjected } from '../../sentences/basis';
import { evidenceOf } from '../figure';
import { fitStyle, placeLines, STYLES, widthOf, type LabelStyle } from '../marks/label';
import { placeWordedLane, type PlacedLane } from '../marks/lane';
import { formKey } from '../marks/legend';
import { valueInk } from '../marks/valueInk';
import { markOf } from '../marks/markOf';
import { besideTags } from '../../sentences/beside';
import { evidenceName, howWords, valueWords } from '../../sentences/evidence';
import type { Box } from '../../scene/shapes';
import type { ChartLayout, LayoutInput, MarkOf, PlacedLabel } from '../types';
import type { NumberSpec } from './spec';

export interface NumberLayout extends ChartLayout {
	readonly idPrefix: string;
	readonly mark: MarkOf & {
		readonly word: readonly PlacedLabel[];
		/** Below the word, in the form of what is no stated fact: hatched or pale. */
		readonly form?: Box;
	};
	readonly lane?: PlacedLane;
}

/** px from which on a number outshines its words. */
const LARGE = 28;
/** Height of what shows the form below the word, in px. */
const FORM = 10;

/** The number as it was said, large, with its subject: it has no honest picture. */
export function layout(
	{ figure, width, idPrefix }: LayoutInput<NumberSpec>,
	size = width < 420 ? 52 : 72
): NumberLayout {
	const { spec } = figure;
	const evidence = evidenceOf(figure, spec.of);
	const whole = { role: 'title', size, ink: valueInk(evidence), of: spec.of } as const;
	const style = fitStyle(valueWords(evidence), oneLine(valueWords(evidence), whole, width), width);
	const leading = style.size;
	const word = placeLines(0, leading * 0.9, valueWords(evidence), style, width, leading);
	const last = leading * 0.9 + (word.length - 1) * leading;
	const isFact = evidence.basis === 'stated' && !isProjected(evidence);
	const form = isFact
		? undefined
		: { x: 1, y: last + leading * 0.26, width: Math.max(...word.map((line) => line.width)) - 2, height: FORM };
	let y = last + Math.max(32, leading * 0.22 + 16) + (form ? FORM + 6 : 0);
	const name = placeLines(0, y, spec.label, { ...STYLES.name, size: 15, of: spec.of }, width, 20);
	y += name.length * 20;
	const how = [howWords(evidence), ...besideTags(figure, spec.label)].join(' · ');
	const under = placeLines(0, y, how, { ...STYLES.under, of: spec.of }, width);
	y += under.length * 16;
	const lane = placeWordedLane([{ label: evidence.measure, evidence }], width, y);
	return {
		width,
		height: lane ? lane.bottom : y,
		idPrefix,
		mark: { ...markOf(evidenceName(evidence), evidence), word, ...(form ? { form } : {}) },
		...(lane ? { lane } : {}),
		labels: [...name, ...under],
		legend: form ? [formKey(evidence)] : []
	};
}

/** Smaller where the number then stands on one line, and is still large. */
function oneLine<Style extends LabelStyle>(text: string, style: Style, width: number): Style {
	const size = Math.floor((style.size * width) / widthOf(text, style));
	return size < style.size && size >= LARGE ? { ...style, size } : style;
}
