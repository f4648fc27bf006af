import type { Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { startLarge } from '../../sentences/firstLetter';
import { attributionWords } from '../../sentences/sources';
import { standingAside } from '../../sentences/standing';
import { dateWords } from '../../sentences/evidence';
import type { TimelineSpec } from './spec';

/** "Some day in 2005: border demarcation agreement; … Carla Freeman (…)." */
export function describe(figure: Figure<TimelineSpec>): string {
	const events = figure.spec.events.map(({ of, label }) => {
		const evidence = evidenceOf(figure, of);
		const tag = standingAside(evidence, 'long');
		return `${dateWords(evidence)}: ${label}${tag ? ` (${tag})` : ''}`;
	});
	return `${startLarge(events.join('; '))}. ${attributionWords(figure)}.`;
}
