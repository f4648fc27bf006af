/** Russian: its lists of words, which the shared rules read by. */
import { packFrom } from '../lists/pack';
import { setOf } from '../lists/words';
import type { LanguageWords } from '../lists/words';
import { CONTEXT, STANCE } from './context';
import { DATE_TIES } from './dateTies';
import { CALENDAR, DIGITS, FRACTIONS, NUMBERS } from './numbers';
import { MONEY, UNITS } from './units';

export const WORDS: LanguageWords = {
	name: 'Russian',
	digits: DIGITS,
	numbers: NUMBERS,
	fractions: FRACTIONS,
	units: UNITS,
	money: MONEY,
	calendar: CALENDAR,
	dateTies: DATE_TIES,
	context: CONTEXT,
	stance: STANCE,
	commonWords: setOf('и в на не что по это как из за для его от до было был при также более года году который которые'),
	endsNone: setOf('и или а в во на с со по из от до для за к ко о об при что чтобы как не его её их'),
	abbreviations: setOf('млн млрд трлн тыс руб долл проц г гг в см рис табл стр т д п др ам кв куб ст им ул обл р н э')
};

export const russian = packFrom(WORDS);
