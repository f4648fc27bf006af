/** What a title must not say: numbers that its words do not. */
import { readNumbers } from '../../../words/read';
import type { Reading } from '../../../words/types';
import { near } from '../../../quantity/decimal';

/** Numbers of a title, or of what else a person has typed under a name of its own, that its words do not state, or state less firmly; each a sentence. */
export function titleProblems(
	title: string,
	quote: string,
	known: readonly Reading[],
	language: string,
	name = 'title'
): string[] {
	const said = [...readNumbers(quote, language), ...known];
	return readNumbers(title, language).flatMap((reading) => {
		const same = said.filter((one) => isSame(one, reading));
		const [nearest] = said.filter(({ unit }) => unit === reading.unit && unit !== 'date');
		if (same.length === 0)
			return [
				nearest
					? `The words say “${nearest.text}”; the ${name} says “${reading.text}”.`
					: `“${reading.text}” in the ${name} is not in the words.`
			];
		if (reading.unit === 'date' || same.some(({ relation }) => relation === reading.relation)) return [];
		return [`The words say “${same[0]?.text ?? ''}”; the ${name} says “${reading.text}”, which is not the same.`];
	});
}

/** The same number; a share may be said in another way. A year may be part of a date. */
function isSame(one: Reading, other: Reading): boolean {
	if (one.unit === 'date' || other.unit === 'date') return one.unit === other.unit && yearOf(one) === yearOf(other);
	const ends = ({ value, stated, change }: Reading) => [
		value,
		...(stated ?? []),
		...(change ? [change.from, change.to] : [])
	];
	return ends(one).some((value) => ends(other).some((end) => near(Math.abs(value), Math.abs(end))));
}

function yearOf({ value }: Reading): number {
	return new Date(value * 86_400_000).getUTCFullYear();
}
