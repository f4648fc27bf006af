import type { Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { attributionWords } from '../../sentences/sources';
import { standingAside } from '../../sentences/standing';
import { valueWords } from '../../sentences/evidence';
import type { BarSpec } from './spec';

/** "Trade, US$ billion: Prewar, ≈ $150 bn (derived: 240 ÷ 1.6); 2023, $240 bn (stated, disputed: …). Mary Glantz (…)." */
export function describe(figure: Figure<BarSpec>): string {
	const bars = figure.spec.bars.map(({ of, label }) => {
		const evidence = evidenceOf(figure, of);
		const how = evidence.basis === 'derived' ? `derived: ${evidence.formula}` : 'stated';
		const notes = [how, standingAside(evidence, 'long')].filter((part) => part !== '');
		return `${label}, ${valueWords(evidence)} (${notes.join(', ')})`;
	});
	const change = figure.spec.change ? `; a change of ${valueWords(evidenceOf(figure, figure.spec.change.of))}` : '';
	return `${figure.subtitle}: ${bars.join('; ')}${change}. ${attributionWords(figure)}.`;
}
