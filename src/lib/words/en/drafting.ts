/** English, for drafts: what numbers speak of, who says them, and which are worth drawing. */
import type { DraftingRules } from '../types';
import { aboutNumbers } from './about/about';
import { otherDollarOf } from './dollars';
import { lookalikeOf, lookalikesIn } from './lookalikes';
import { bareDoubt } from './measuredNear';
import { phrasesIn } from './about/phrasesIn';
import { naturesOf } from './natures';
import { periodsOf } from './periods';
import { speechOf } from './speakers/speakers';
import { notWorth } from './worth';

export const english: DraftingRules = {
	speechOf,
	aboutNumbers,
	periodsOf,
	naturesOf,
	notWorth,
	bareDoubt,
	saysAgain: /^,?\s+or\s+$/u,
	phrasesIn,
	otherDollarOf,
	lookalikesIn,
	lookalikeOf
};
