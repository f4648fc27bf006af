import { expect, it } from 'vitest';
import { sentence } from '../../../src/lib/sentences/fullStop';

it('ends a sentence once, whatever quotation marks follow its full stop', () => {
	const ended = ['It fell.', '“It fell.”', '“except for the phrase “… the country.””', 'Fell (it says “so.”)'];
	expect(ended.map(sentence)).toEqual(ended);
	expect(sentence('It fell')).toBe('It fell.');
	expect(sentence('the “country”')).toBe('the “country”.');
});
