import type { Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { attributed } from '../../sentences/sources';
import { spokenAside, valueWords, type ToldBeside } from '../../sentences/evidence';
import { endsOf, type DumbbellSpec } from './spec';

/** "Budget: £48 million in 2022, £51 million in 2023. Ann Example (…)." */
export function describe(figure: Figure<DumbbellSpec>, told?: ToldBeside): string {
	const parts = endsOf(figure.spec).map(({ of, label }) => {
		const evidence = evidenceOf(figure, of);
		return `${label}: ${valueWords(evidence)}${spokenAside(evidence, { told, named: true })}`;
	});
	return attributed(`${figure.subtitle}. ${parts.join('; ')}`, figure);
}
