/** Which of the bad inputs that are given to commands are tried in which file; files run side by side. */
import { describe, expect, inject, test } from 'vitest';
import { BAD_INPUTS, outcomeOf, type BadInput } from '../../unit/dataset/badInputs';
import { answerOf } from './badCommand';
import { roomOf, type Room } from './roomOf';

/** Tries all of a room, one after the other. */
export function tryRoom(room: Room): void {
	const inputs: readonly BadInput[] = BAD_INPUTS.filter((input) => roomOf(input) === room);
	describe('a command takes what it is given, or refuses it in words and leaves everything as it was:', () => {
		test.each(inputs)('$name, $input', { timeout: 240_000 }, async (input) => {
			const { broken, ...answer } = await answerOf(input, inject('commands'));
			const outcome = broken === undefined ? outcomeOf(input, answer) : 'wrong';
			expect(outcome, `${broken ?? ''}\n${answer.told}`).toBe(input.left ?? 'right');
		});
	});
}
