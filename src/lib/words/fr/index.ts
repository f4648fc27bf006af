/** French: its lists of words, which the shared rules read by. */
import { packFrom } from '../lists/pack';
import { setOf } from '../lists/words';
import type { LanguageWords } from '../lists/words';
import { CONTEXT, STANCE } from './context';
import { DATE_TIES } from './dateTies';
import { CALENDAR, DIGITS, FRACTIONS, NUMBERS } from './numbers';
import { MONEY, UNITS } from './units';

export const WORDS: LanguageWords = {
	name: 'French',
	digits: DIGITS,
	numbers: NUMBERS,
	fractions: FRACTIONS,
	units: UNITS,
	money: MONEY,
	calendar: CALENDAR,
	dateTies: DATE_TIES,
	context: CONTEXT,
	stance: STANCE,
	commonWords: setOf('le les des une et est dans pour que qui sur par avec au aux du plus pas ce cette ont sont été'),
	endsNone: setOf(
		'le la les l un une des du de d et ou à au aux en dans par pour sur avec sans sous que qui dont son sa ses leur leurs'
	),
	abbreviations: setOf(
		'env m mme mm dr st ste art fig tab p pp etc cf ex éd vol janv févr avr juil sept oct nov déc av hab j c n'
	)
};

export const french = packFrom(WORDS);
