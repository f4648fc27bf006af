import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../../src/lib/dataset/problems/report';
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
