import type { Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { startLarge } from '../../sentences/firstLetter';
import { attributed } from '../../sentences/sources';
import { dateWords, spokenAside, type ToldBeside } from '../../sentences/evidence';
import type { TimelineSpec } from './spec';

/** "Some day in 2005: border demarcation agreement; … Carla Freeman (…)." */
export function describe(figure: Figure<TimelineSpec>, told?: ToldBeside): string {
	const events = figure.spec.events.map(({ of, label }) => {
		const evidence = evidenceOf(figure, of);
		return `${dateWords(evidence)}: ${label}${spokenAside(evidence, { told })}`;
	});
	return attributed(startLarge(events.join('; ')), figure);
}
