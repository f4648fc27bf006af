import type { Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { attributionWords, standingTag, valueWords } from '../marks/words';
import type { NumberSpec } from './spec';

/** "second visit to China in just over six months. Introduction, unsigned (…)." */
export function describe(figure: Figure<NumberSpec>): string {
	const evidence = evidenceOf(figure, figure.spec.of);
	const tag = standingTag(evidence.standing);
	return `${evidence.subject}: ${valueWords(evidence)} ${figure.spec.label}${tag ? ` (${tag})` : ''}. ${attributionWords(figure)}.`;
}
