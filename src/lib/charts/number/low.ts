import { isProjected } from '../../sentences/basis';
import { evidenceName, howWords, valueWords } from '../../sentences/evidence';
import { evidenceOf } from '../figure';
import { STYLES } from '../marks/label';
import { formKey } from '../marks/legend';
import { markOf } from '../marks/markOf';
import { valueInk } from '../marks/valueInk';
import { placeHeadline } from '../marks/headline';
import type { LayoutInput } from '../types';
import type { NumberLayout } from './layout';
import type { NumberSpec } from './spec';

/** Height of what shows the form below the word, in px. */
const FORM = 8;

/** Where lines are dear: what is said of the number stands beside it. */
export function low({ figure, width, idPrefix }: LayoutInput<NumberSpec>, size = 36): NumberLayout {
	const { spec } = figure;
	const evidence = evidenceOf(figure, spec.of);
	const text = valueWords(evidence);
	const { labels, bottom } = placeHeadline(
		{ text, style: { role: 'title', size, ink: valueInk(evidence), of: spec.of } },
		[
			{ text: spec.label, style: { ...STYLES.name, of: spec.of } },
			{ text: howWords(evidence), style: { ...STYLES.under, of: spec.of } }
		],
		width
	);
	const word = labels.filter(({ role }) => role === 'title');
	const isFact = evidence.basis === 'stated' && !isProjected(evidence);
	const wide = Math.max(...word.map((line) => line.width));
	const form = isFact ? undefined : { x: 1, y: bottom + 8, width: wide - 2, height: FORM };
	return {
		width,
		height: (form ? form.y + FORM : bottom + size * 0.2) + 2,
		idPrefix,
		mark: { ...markOf(evidenceName(evidence), evidence), word, ...(form ? { form } : {}) },
		labels: labels.filter((label) => !word.includes(label)),
		legend: form ? [formKey(evidence)] : []
	};
}
