import type { Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { startLarge } from '../../sentences/firstLetter';
import { attributionWords } from '../../sentences/sources';
import { spokenAside, valueWords } from '../../sentences/evidence';
import type { ChangeSpec } from './spec';

/** "Russia’s trade with China, 2023: +60% from the prewar period, which is not dated. Mary Glantz (…)." */
export function describe(figure: Figure<ChangeSpec>): string {
	const { spec } = figure;
	const evidence = evidenceOf(figure, spec.of);
	return `${startLarge(evidence.subject)}, ${spec.after}: ${valueWords(evidence)}${spokenAside(evidence)} against ${spec.base}, drawn as 100. ${attributionWords(figure)}.`;
}
