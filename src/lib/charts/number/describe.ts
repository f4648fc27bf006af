import type { Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { attributionWords } from '../../sentences/sources';
import { standingAside } from '../../sentences/standing';
import { valueWords } from '../../sentences/evidence';
import type { NumberSpec } from './spec';

/** "second visit to China in just over six months. Introduction, unsigned (…)." */
export function describe(figure: Figure<NumberSpec>): string {
	const evidence = evidenceOf(figure, figure.spec.of);
	const tag = standingAside(evidence, 'long');
	return `${evidence.subject}: ${valueWords(evidence)} ${figure.spec.label}${tag ? ` (${tag})` : ''}. ${attributionWords(figure)}.`;
}
