import type { Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { startLarge } from '../../sentences/firstLetter';
import { attributed } from '../../sentences/sources';
import { spokenAside, valueWords, type ToldBeside } from '../../sentences/evidence';
import type { ChangeSpec } from './spec';

/** "Russia’s trade with China: Prewar period, drawn as 100; 2023, +60% (…). Mary Glantz (…)." */
export function describe(figure: Figure<ChangeSpec>, told?: ToldBeside): string {
	const { spec } = figure;
	const evidence = evidenceOf(figure, spec.of);
	const after = `${spec.after}, ${valueWords(evidence)}${spokenAside(evidence, { told })}`;
	return attributed(`${startLarge(evidence.subject)}: ${spec.base}, drawn as 100; ${after}`, figure);
}
