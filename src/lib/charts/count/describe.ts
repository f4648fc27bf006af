import { formatQuantity } from '../../quantity/format';
import type { Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { startLarge } from '../../sentences/firstLetter';
import { MORE_NOT_GIVEN } from '../../sentences/bounds';
import { attributionWords } from '../../sentences/sources';
import { standingAside } from '../../sentences/standing';
import type { CountSpec } from './spec';

/** "Putin and Xi: over 40 meetings, up to May 2024; how many more is not given. Introduction, unsigned (…)." */
export function describe(figure: Figure<CountSpec>): string {
	const evidence = evidenceOf(figure, figure.spec.of);
	const open = evidence.quantity.interval.upper === Infinity ? `; ${MORE_NOT_GIVEN}` : '';
	const tag = standingAside(evidence, 'long');
	const count = formatQuantity(evidence.quantity, 'sentence');
	const what = [`${evidence.subject}: ${count}`, evidence.period?.label].filter(Boolean).join(', ');
	return `${startLarge(what)}${tag ? ` (${tag})` : ''}${open}. ${attributionWords(figure)}.`;
}
