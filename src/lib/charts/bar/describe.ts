import type { Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { attributed } from '../../sentences/sources';
import { spokenAside, valueWords, type ToldBeside } from '../../sentences/evidence';
import type { BarSpec } from './spec';

/** "Trade, US$ billion: Prewar, ≈ $150 bn (derived: 240 ÷ 1.6, 142 to 159); 2023, $240 bn (stated; disputed: …). Mary Glantz (…)." */
export function describe(figure: Figure<BarSpec>, told?: ToldBeside): string {
	const bars = figure.spec.bars.map(({ of, label }) => {
		const evidence = evidenceOf(figure, of);
		return `${label}, ${valueWords(evidence)}${spokenAside(evidence, { told, named: true })}`;
	});
	const changing = figure.spec.change && evidenceOf(figure, figure.spec.change.of);
	const change = changing ? `; a change of ${valueWords(changing)}${spokenAside(changing, { told, named: true })}` : '';
	return attributed(`${figure.subtitle}: ${bars.join('; ')}${change}`, figure);
}
