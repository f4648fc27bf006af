/** What follows from a number that a person has read, where other numbers are computed from it. */
import type { PersonalReading, Quantity } from './types';

/** A computed number with the readings of persons that it rests on, as one; as it is if the program has read its inputs. */
export function withReaders(computed: Quantity, inputs: readonly Quantity[]): Quantity {
	const read = readingBehind(inputs);
	return read ? { ...computed, read } : computed;
}

function readingBehind(inputs: readonly Quantity[]): PersonalReading | undefined {
	const readings = inputs.flatMap(({ read }) => read ?? []);
	const [date] = readings.map((reading) => reading.date).sort((a, b) => (a < b ? 1 : -1));
	if (date === undefined) return undefined;
	const each = (parts: readonly string[], between: string): string => [...new Set(parts)].join(between);
	const because = each(
		readings.map((reading) => reading.because),
		' '
	);
	const by = each(
		readings.map((reading) => reading.by),
		' and '
	);
	return { because, by, date };
}
