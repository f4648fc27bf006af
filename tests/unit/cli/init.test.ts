/** What `init` says at its end: what to type next, in an order in which all of it works. */
import { describe, expect, it } from 'vitest';
import { nextSteps } from '../../../src/cli/packed/init';

const commandsIn = (steps: string) => steps.split('\n').flatMap((line) => /^ {2}(\S.*?) {2,}/.exec(line)?.[1] ?? []);

describe('the next steps', () => {
	it('are two without a text, and where nothing is left to be said', () => {
		expect(nextSteps(undefined, 0)).toBe('Next: npm install, then: npm start');
		expect(nextSteps('article.pdf', 0)).toBe('Next: npm install, then: npm start');
	});

	it('go by what only a person knows, before anything is built', () => {
		const steps = nextSteps('/elsewhere/article.pdf', 26);
		expect(commandsIn(steps)).toEqual([
			'npm install',
			'npx cited-figures validate',
			'npx cited-figures match texts/article.pdf',
			'npx cited-figures dev'
		]);
		expect(steps).toContain('the 26 TODOs');
		expect(nextSteps('a.txt', 1)).toContain('lists the TODO with file and line');
	});

	it('name a text as it is typed', () => {
		expect(commandsIn(nextSteps('mein Text.txt', 3))[2]).toBe('npx cited-figures match "texts/mein Text.txt"');
	});
});
