import type { Nature } from '../../../quantity/types';
import type { DraftedClaim } from '../draft/draftedClaim';

/** What the words make of a number, where rules are sure of it; of a change, of where it ends. */
export function draftedNature(claims: readonly DraftedClaim[]): Nature | undefined {
	return claims.at(-1)?.record['nature'] as Nature | undefined;
}
