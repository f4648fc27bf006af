/** English: its lists of words, and the rules that know their order. */
import type { LanguagePack } from '../language/pack';
import { DIGITS } from './digits';
import { groupOf } from './groups';
import { SCALES } from './numberWords';
import { quantityAt } from './quantity';
import { vagueAt } from './vague';

export const english: LanguagePack = {
	name: 'English',
	digits: DIGITS,
	scales: SCALES,
	quantityAt,
	vagueAt,
	groupOf
};
