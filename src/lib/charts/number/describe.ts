import type { Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { startLarge } from '../../sentences/firstLetter';
import { attributed } from '../../sentences/sources';
import { besideTags } from '../../sentences/beside';
import { spokenAside, valueWords, type ToldBeside } from '../../sentences/evidence';
import type { NumberSpec } from './spec';

/** "second visit to China in just over six months. Introduction, unsigned (…)." */
export function describe(figure: Figure<NumberSpec>, told?: ToldBeside): string {
	const evidence = evidenceOf(figure, figure.spec.of);
	const aside = spokenAside(evidence, { told, more: besideTags(figure, figure.spec.label, 'long') });
	return attributed(`${startLarge(evidence.subject)}: ${valueWords(evidence)} ${figure.spec.label}${aside}`, figure);
}
