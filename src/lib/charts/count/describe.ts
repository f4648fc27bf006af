import { formatQuantity } from '../../quantity/format';
import type { Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { startLarge } from '../../sentences/firstLetter';
import { MORE_NOT_GIVEN } from '../../sentences/bounds';
import { attributed } from '../../sentences/sources';
import { spokenAside, valueWords, type ToldBeside } from '../../sentences/evidence';
import type { CountSpec } from './spec';

/** "Putin and Xi: over 40 meetings, up to May 2024; how many more is not given. Introduction, unsigned (…)." */
export function describe(figure: Figure<CountSpec>, told?: ToldBeside): string {
	const evidence = evidenceOf(figure, figure.spec.of);
	const open = evidence.quantity.interval.upper === Infinity ? `; ${MORE_NOT_GIVEN}` : '';
	// What is derived is about so many: its words say how many are counted, and not the sign.
	const count = evidence.basis === 'derived' ? valueWords(evidence) : formatQuantity(evidence.quantity, 'sentence');
	const what = [`${evidence.subject}: ${count}`, evidence.period?.label].filter(Boolean).join(', ');
	return attributed(`${startLarge(what)}${spokenAside(evidence, { told })}${open}`, figure);
}
