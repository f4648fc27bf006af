import type { Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { startLarge } from '../../sentences/firstLetter';
import { attributionWords } from '../../sentences/sources';
import { standingAside } from '../../sentences/standing';
import { valueWords } from '../../sentences/evidence';
import type { ChangeSpec } from './spec';

/** "Russia’s trade with China, 2023: +60% from the prewar period, which is not dated. Mary Glantz (…)." */
export function describe(figure: Figure<ChangeSpec>): string {
	const { spec } = figure;
	const evidence = evidenceOf(figure, spec.of);
	const tag = standingAside(evidence, 'long');
	return `${startLarge(evidence.subject)}, ${spec.after}: ${valueWords(evidence)}${tag ? ` (${tag})` : ''} against ${spec.base}, drawn as 100. ${attributionWords(figure)}.`;
}
