import type { Phrase } from './expected';
import { MONEY, PERCENT, FRACTIONS } from './phrases/amounts';
import { COUNTS, RANKS, MULTIPLES } from './phrases/counts';
import { RANGES, SIGNS } from './phrases/changes';
import { DATES, MEASURES } from './phrases/calendar';
import { RELATIONS } from './phrases/qualified';
import { TRAPS, NEAR_TRAPS } from './phrases/traps';

/** What each phrase is read as, and nothing more: the specification of `readNumbers`. */
export const PHRASES: readonly Phrase[] = [
	...MONEY,
	...PERCENT,
	...FRACTIONS,
	...COUNTS,
	...RANKS,
	...RANGES,
	...MULTIPLES,
	...SIGNS,
	...DATES,
	...MEASURES,
	...RELATIONS,
	...TRAPS,
	...NEAR_TRAPS
];
