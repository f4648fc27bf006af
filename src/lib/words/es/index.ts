/** Spanish: its lists of words, which the shared rules read by. */
import { packFrom } from '../lists/pack';
import { setOf } from '../lists/words';
import type { LanguageWords } from '../lists/words';
import { CONTEXT, STANCE } from './context';
import { DATE_TIES } from './dateTies';
import { CALENDAR, DIGITS, FRACTIONS, NUMBERS } from './numbers';
import { MONEY, UNITS } from './units';

export const WORDS: LanguageWords = {
	name: 'Spanish',
	digits: DIGITS,
	numbers: NUMBERS,
	fractions: FRACTIONS,
	units: UNITS,
	money: MONEY,
	calendar: CALENDAR,
	dateTies: DATE_TIES,
	context: CONTEXT,
	stance: STANCE,
	commonWords: setOf('el los las una del que con por para según más entre fue es son como este esta pero también años'),
	endsNone: setOf('el la los las un una unos unas de del y e o u a al en con por para sin sobre que su sus cuyo cuya'),
	abbreviations: setOf(
		'mill aprox sr sra dr dra ee uu art núm pág cap fig etc ej vol ed ene feb abr jun jul ago sep sept oct nov dic d c a n p'
	)
};

export const spanish = packFrom(WORDS);
