/** The names of standings alone, for what runs in a browser: what other sources say is told in `standing.ts`. */
import type { Standing, Verdict } from '../dataset/types';

/** Whether other sources differ, be it some of them or all. */
export function isDisputed(standing: Standing): boolean {
	return standing === 'mixed' || standing === 'contradicted';
}

/** The word of weight. */
export const HEADS: Readonly<Record<Standing, string>> = {
	supported: 'Supported',
	mixed: 'Disputed',
	contradicted: 'Disputed',
	unchecked: 'Not checked'
};

/** What figures are filtered by: whether some or all other sources differ, it is disputed. */
export const STANDING_FILTER: Readonly<Record<Standing, string>> = { ...HEADS, unchecked: 'Unchecked' };

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

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(CELLS).map(([name, words]) => [words, name]));

/** The name that the data have for such a cell; of words that are none of them, and of a name itself, one that no data have. */
export function nameOfCell(words: string): string {
	return NAMES.get(words) ?? (words === '' ? '' : `no cell: ${words}`);
}
