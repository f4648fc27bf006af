import type { Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { startLarge } from '../../sentences/firstLetter';
import { attributionWords } from '../../sentences/sources';
import { standingAside } from '../../sentences/standing';
import { valueWords } from '../../sentences/evidence';
import type { DurationSpec } from './spec';

/** "Just over 6 months between the two visits (disputed); … Introduction, unsigned (…)." */
export function describe(figure: Figure<DurationSpec>): string {
	const { spec } = figure;
	const evidence = evidenceOf(figure, spec.of);
	const tag = standingAside(evidence, 'long');
	const derived = spec.derived === undefined ? undefined : evidenceOf(figure, spec.derived);
	const back =
		derived?.basis === 'derived' ? `; ${derived.measure}: ${valueWords(derived)}, derived: ${derived.formula}` : '';
	return `${startLarge(valueWords(evidence))} ${spec.label}${tag ? ` (${tag})` : ''}${back}. ${attributionWords(figure)}.`;
}
