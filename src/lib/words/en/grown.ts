/** What farmers grow, which is no growth: “to grow 95,000 hectares of rice”, “raised 3 tonnes of shrimp”. */
import type { Core } from '../language/core';
import { lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

const GROWS = /^(?:gr[eo]w[ns]?|growing|raise[sd]?|raising)$/u;
const CROP = /^(?:ha|acre|m2|km2|mi2|k?g|t|lb|bushel)$/u;

/** Whether the verb before an amount takes it as what is grown, since what it is of stands behind it. */
export function isGrown(tokens: readonly Token[], { to, unit }: Pick<Core, 'to' | 'unit'>, verb = ''): boolean {
	return GROWS.test(verb) && CROP.test(unit ?? '') && lowerAt(tokens, to) === 'of';
}

/** "to grow 95,000 hectares but": fields are grown, and grow. */
export function mayBeGrown({ unit }: Core, verb = ''): boolean {
	return GROWS.test(verb) && /^(?:ha|acre)$/u.test(unit ?? '');
}
