/** A claim of each standing, for tests of what is said of it. */
import type { Claim, Standing, Verdict } from '../../../src/lib/dataset/types';
import { check, claim, stated } from '../charts/evidence';

const VERDICTS: Readonly<Record<Standing, readonly Verdict[]>> = {
	unchecked: [],
	supported: ['agrees', 'agrees'],
	mixed: ['agrees', 'differs'],
	contradicted: ['differs']
};

/** From the least to the most disputed. */
export const STANDINGS: readonly Standing[] = ['unchecked', 'supported', 'mixed', 'contradicted'];

/** With checks that come to this standing. */
export function claimStanding(standing: Standing): Claim {
	const checks = VERDICTS[standing].map((verdict, i) => check(`check-${i}`, stated(5, 'count'), { verdict }));
	return claim(`claim-${standing}`, stated(5, 'count'), { checks });
}
