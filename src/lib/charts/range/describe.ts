import type { Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { attributed } from '../../sentences/sources';
import { spokenAside, valueWords, type ToldBeside } from '../../sentences/evidence';
import type { RangeSpec } from './spec';

/** "2023: 0.9 to 1.5 °C (stated). Ann Example (…)." */
export function describe(figure: Figure<RangeSpec>, told?: ToldBeside): string {
	const parts = figure.spec.ranges.map(({ of, label }) => {
		const evidence = evidenceOf(figure, of);
		return `${label}: ${valueWords(evidence)}${spokenAside(evidence, { told, named: true })}`;
	});
	return attributed(`${figure.subtitle}. ${parts.join('; ')}`, figure);
}
