/** A table of several figures, as “My report” writes it: the rows of each figure are judged as a table by themselves. */
import { bounded } from './bounded';
import { isVouched, type FileState, type Judgement } from './verdict';
import { judge } from './judge';
import type { Published } from './published';
import type { NoReading, Reading } from './reading';

/** Judges a reading; one of several figures by the tables in it. */
export function judgeReading(reading: Reading | NoReading, published: Published): Judgement {
	if ('problem' in reading || !reading.tables) return judge(reading, published);
	const tables = reading.tables.map((table) => ({
		figure: table.rows?.[0]?.['figure'] ?? '',
		...judge(table, published)
	}));
	const bad = tables.filter(({ state }) => !isVouched(state));
	const differences = bounded([
		...reading.differences,
		...bad.map(({ figure, differences: own, notes }) => `${figure}: ${[...own, ...notes].join(' ')}`)
	]);
	const isUnknown = tables.every(({ state }) => state === 'unknown');
	const state: FileState =
		differences.length > 0 ? (isUnknown ? 'unknown' : 'changed') : reading.isSealed ? 'intact' : 'rewritten';
	const isOld = tables.some(({ shown }) => shown && shown.currency !== 'current');
	const held = tables.flatMap(({ shown }) =>
		shown
			? [`“${shown.figure}”, version ${shown.version}${shown.currency === 'current' ? '' : ` (${shown.currency})`}`]
			: []
	);
	return {
		kind: reading.kind,
		state,
		verdict: isVouched(state) && isOld ? 'superseded' : state,
		differences,
		notes: [`It is a table of ${tables.length} figures${held.length > 0 ? `: ${held.join('; ')}` : ''}.`]
	};
}
