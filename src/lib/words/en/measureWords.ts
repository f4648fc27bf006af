/** Words of units that measure, for rules that must know a unit from a thing. */
import { UNIT_ROWS } from '../../quantity/units';
import { spellings } from '../language/spellings';

/** Dimensions of which no words beside a bare number would make it one of them. */
const NOT_SHARED = /^(?:percent|share|date|duration|rank|count|multiple)/u;

/** Words of units that measure, as tokens have them; symbols are looked for behind digits. */
export const MEASURES: ReadonlySet<string> = new Set(
	[...UNIT_ROWS]
		.filter(([id, { measured }]) => !NOT_SHARED.test(id) && !/percent|duration|date/u.test(measured.dimension))
		.flatMap(([, { read }]) => (typeof read === 'string' ? [] : [read.words, read.shared]))
		.flatMap((cell) => spellings(cell))
		.map((words) => words.toLowerCase())
		.filter((words) => /^\p{L}{4,}$/u.test(words))
);
