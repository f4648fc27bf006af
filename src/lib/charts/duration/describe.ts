import type { Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { startLarge } from '../../sentences/firstLetter';
import { attributed } from '../../sentences/sources';
import { spokenAside, valueWords, type ToldBeside } from '../../sentences/evidence';
import type { DurationSpec } from './spec';

/** "Just over 6 months between the two visits (disputed); … Introduction, unsigned (…)." */
export function describe(figure: Figure<DurationSpec>, told?: ToldBeside): string {
	const { spec } = figure;
	const evidence = evidenceOf(figure, spec.of);
	const derived = spec.derived === undefined ? undefined : evidenceOf(figure, spec.derived);
	const back = derived ? `; ${derived.measure}: ${valueWords(derived)}${spokenAside(derived, { told })}` : '';
	return attributed(
		`${startLarge(valueWords(evidence))} ${spec.label}${spokenAside(evidence, { told })}${back}`,
		figure
	);
}
