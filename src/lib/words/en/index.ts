/** English: its lists of words, and the rules that know their order. */
import type { LanguagePack } from '../language/pack';
import { COMMON_WORDS } from './commonWords';
import { DATE_TIES } from './dateTies';
import { DIGITS } from './digits';
import { groupOf } from './groups';
import { SCALES } from './numberWords';
import { endsSentence } from './shortForms';
import { cuesAround } from './stance';
import { ABBREVIATIONS } from './stanceWords';
import { quantityAt } from './quantity';
import { unnumberedAt } from './unnumbered';
import { vagueAt } from './vague';
import { comesWhole } from './whole';

const ENDS_NONE: ReadonlySet<string> = new Set(
	'a an and as at because by for from her his in into its my of on or our than that the their these those to was were which with your'.split(
		' '
	)
);

export const english: LanguagePack = {
	name: 'English',
	digits: DIGITS,
	scales: SCALES,
	quantityAt,
	vagueAt,
	groupOf,
	unnumberedAt,
	comesWhole,
	commonWords: COMMON_WORDS,
	abbreviations: ABBREVIATIONS,
	endsSentence,
	endsNone: ENDS_NONE,
	cuesAround,
	dateTies: DATE_TIES
};
