import type { Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { startLarge } from '../../sentences/firstLetter';
import { attributed } from '../../sentences/sources';
import { spokenAside, valueWords, type ToldBeside } from '../../sentences/evidence';
import type { RankSpec } from './spec';

/** "2023: third warmest year. Ann Example (…)." */
export function describe(figure: Figure<RankSpec>, told?: ToldBeside): string {
	const evidence = evidenceOf(figure, figure.spec.of);
	return attributed(
		`${startLarge(figure.spec.label)}: ${valueWords(evidence)} ${figure.spec.first}${spokenAside(evidence, { told })}`,
		figure
	);
}
