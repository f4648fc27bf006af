/** German: its lists of words, which the shared rules read by. */
import { packFrom } from '../lists/pack';
import { setOf } from '../lists/words';
import type { LanguageWords } from '../lists/words';
import { CONTEXT, STANCE } from './context';
import { DATE_TIES } from './dateTies';
import { CALENDAR, DIGITS, FRACTIONS, NUMBERS } from './numbers';
import { MONEY, UNITS } from './units';

export const WORDS: LanguageWords = {
	name: 'German',
	digits: DIGITS,
	numbers: NUMBERS,
	fractions: FRACTIONS,
	units: UNITS,
	money: MONEY,
	calendar: CALENDAR,
	dateTies: DATE_TIES,
	context: CONTEXT,
	stance: STANCE,
	commonWords: setOf(
		'der die das und den dem des ein eine einen einem einer ist sind war wurde wurden nicht auch sich mit von für auf im zu bei nach wie als dass'
	),
	endsNone: setOf(
		'der die das den dem des ein eine einen einem einer eines und oder von vom zu zum zur in im an am auf aus bei für mit nach seit über unter um als dass sein seine ihr ihre'
	),
	abbreviations: setOf(
		'mrd mio mill tsd bzw ca usw etc dr prof nr st str vgl ggf inkl exkl max min zzgl abs art evtl sog bspw jan feb apr aug sept okt nov dez jh chr hrsg abb tab kap tel fr jg tel z u d o a s'
	)
};

export const german = packFrom(WORDS);
