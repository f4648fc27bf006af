import { describe, expect, test } from 'vitest';
import { BAD_INPUTS, outcomeOf } from '../unit/dataset/badInputs';
import { answerOf } from './badCommand';

describe('a command takes what it is given, or refuses it in words and leaves everything as it was:', () => {
	test.each(BAD_INPUTS.filter(({ run }) => run))('$name, $input', { timeout: 240_000 }, async (input) => {
		const { broken, ...answer } = await answerOf(input);
		const outcome = broken === undefined ? outcomeOf(input, answer) : 'wrong';
		expect(outcome, `${broken ?? ''}\n${answer.told}`).toBe(input.left ?? 'right');
	});
});
