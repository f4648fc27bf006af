/** A count that breaks what it counts: 3.5 people, or the 4.12 of a program’s name. */
import { plainNumber } from '../../quantity/decimal';
import { packOf } from '../../words/packs';
import type { Reading } from '../../words/types';
import type { QuantityRecord } from '../schema/quantity';
import type { Problem } from '../types';

/** What is wrong with a count that is not whole; undefined where its words name something that can be divided, or a mean. */
export function brokenCount(
	{ unit, of }: QuantityRecord,
	{ value, stated, fraction, noun, scale, text }: Reading,
	sentence: string,
	language: string
): Omit<Problem, 'at'> | undefined {
	const part = (stated ?? [value]).find((number) => !Number.isInteger(number));
	if (unit !== 'count' || part === undefined || scale > 1 || fraction !== undefined) return undefined;
	const pack = packOf(language);
	const counted = noun ?? of ?? '';
	if (noun === undefined && !sentence.toLowerCase().includes((of ?? '').toLowerCase()))
		return {
			code: 'counts-nothing',
			message: `the words “${text}” name nothing that ${plainNumber(part)} could count`,
			expected:
				'a number beside what it counts; of a name, a version or a chapter, words under “undrawn” with the reason'
		};
	if (!pack?.comesWhole(counted, sentence)) return undefined;
	return {
		code: 'not-whole',
		message: `${plainNumber(part)} ${counted} cannot be counted: they come in whole numbers`,
		expected: 'a whole number; of a mean, words that say so: “on average”, “per household”'
	};
}
