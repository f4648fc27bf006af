/** English, for drafts: what numbers speak of, who says them, and which are worth drawing. */
import type { DraftingRules } from '../types';
import { aboutNumbers } from './about/about';
import { lookalikeOf, lookalikesIn } from './lookalikes';
import { natureOf } from './natures';
import { periodsOf } from './periods';
import { ABBREVIATIONS } from './speakers/speakerWords';
import { speechOf } from './speakers/speakers';
import { notWorth } from './worth';

/** As long as the longest abbreviation with what stands before it. */
const TAIL = 8;

export const english: DraftingRules = {
	endsOpen: (words) => ABBREVIATIONS.test(words.slice(-TAIL)),
	speechOf,
	aboutNumbers,
	periodsOf,
	natureOf,
	notWorth,
	lookalikesIn,
	lookalikeOf
};
