import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../../src/lib/dataset/problems/report';
import { ROOMS, roomOf } from '../../commands/badInputs/roomOf';
import { sample } from '../extent';
import { BAD_INPUTS, datasetWith, outcomeOf } from './badInputs';

describe('what is put into a dataset is taken, or refused so that a person knows what to mend:', () => {
	test.each(
		sample(
			BAD_INPUTS.filter(({ run }) => !run),
			80
		)
	)('$name, $input', (input) => {
		const { small, place } = datasetWith(input);
		const { problems } = small.load();
		const told = formatProblems(problems).replaceAll(`${small.dir}/`, '');
		const outcome = outcomeOf(input, { refused: problems.length > 0, told, ...(place === undefined ? {} : { place }) });
		expect(outcome, `${place ?? ''}\n${told}`).toBe(input.left ?? 'right');
	});
});

describe('what is given to a command', () => {
	const rooms = BAD_INPUTS.flatMap((input) => roomOf(input) ?? []);

	test('is tried in one file, and each file tries some of it', () => {
		const folder = fileURLToPath(new URL('../../commands/badInputs/', import.meta.url));
		const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
		expect(files.sort()).toEqual(ROOMS.map((room) => `${room}.test.ts`).sort());
		expect([...new Set(rooms)].sort()).toEqual([...ROOMS].sort());
	});

	test('is all that names a command line', () => {
		expect(rooms.length).toBe(BAD_INPUTS.filter(({ run }) => run).length);
	});
});
