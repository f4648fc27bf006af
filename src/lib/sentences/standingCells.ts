/** What standings and verdicts are called in the cells of tables for people, and which of them such a cell names. */
import type { Standing, Verdict } from '../dataset/types';
import type { HouseStyle } from '../quantity/types';
import { OTHER_WORDS } from '../quantity/statusWords';
import { houseWord } from './houseWords';
import { OWN_WORD } from './houseStandings';
import { isStanding } from './standingNames';

/** In a cell of a table for people, by the name that the data have. No two are called alike. */
export const CELLS: Readonly<Record<Standing | Verdict, string>> = {
	// True of what nobody looked up, and where no other source measures the same thing.
	unchecked: 'no other source compared',
	supported: 'supported',
	mixed: 'disputed, some agree',
	contradicted: 'disputed',
	agrees: 'agrees',
	differs: 'differs',
	superseded: 'a later record',
	'not-comparable': 'not compared'
};

/** In a cell of a table for people, as the house says it. */
export function cellName(name: Standing | Verdict, style: HouseStyle | undefined): string {
	const word = isStanding(name) ? OWN_WORD[name] : undefined;
	return word === undefined ? CELLS[name] : CELLS[name].replace(word, () => houseWord(word, style));
}

/** By whatever house. */
const NAMES: ReadonlyMap<string, string> = new Map(
	Object.entries(CELLS).flatMap(([name, words]): [string, string][] => {
		const word = isStanding(name) ? OWN_WORD[name] : undefined;
		const others = word === undefined ? [] : OTHER_WORDS[word].map((other) => words.replace(word, other));
		return [words, ...others].map((each) => [each, name]);
	})
);

/** The name that the data have for such a cell; of words that are none of them, and of a name itself, one that no data have. */
export function nameOfCell(words: string): string {
	return NAMES.get(words) ?? (words === '' ? '' : `no cell: ${words}`);
}
