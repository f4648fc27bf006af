import type { Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { startLarge } from '../../sentences/firstLetter';
import { attributed } from '../../sentences/sources';
import { spokenAside, valueWords, type ToldBeside } from '../../sentences/evidence';
import { restNotGiven } from '../../sentences/bounds';
import { NOT_IN_WORDS } from '../../sentences/pasted';
import type { ShareSpec } from './spec';

/** "Half of Russia’s oil and petroleum exports, 2023: to China; the rest is not given. Mary Glantz (…)." */
export function describe(figure: Figure<ShareSpec>, told?: ToldBeside): string {
	const { spec } = figure;
	const evidence = evidenceOf(figure, spec.of);
	const share = `${valueWords(evidence)} of ${spec.whole}: ${spec.label}`;
	const rest = figure.pasted ? `${spec.rest} is ${NOT_IN_WORDS}` : restNotGiven(spec.rest);
	return attributed(`${startLarge(share)}${spokenAside(evidence, { told })}; ${rest}`, figure);
}
