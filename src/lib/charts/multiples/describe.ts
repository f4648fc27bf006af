import type { Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { attributed } from '../../sentences/sources';
import { spokenAside, valueWords, type ToldBeside } from '../../sentences/evidence';
import type { MultiplesSpec } from './spec';

/** "2022: £48 million (stated); 2023: £51 million (stated). Ann Example (…)." */
export function describe(figure: Figure<MultiplesSpec>, told?: ToldBeside): string {
	const parts = figure.spec.panels.map(({ of, label }) => {
		const evidence = evidenceOf(figure, of);
		return `${label}: ${valueWords(evidence)}${spokenAside(evidence, { told, named: true })}`;
	});
	return attributed(`${figure.subtitle}. ${parts.join('; ')}`, figure);
}
