import { describe, expect, it } from 'vitest';
import { formOf, inForms, letterOf } from '../../../src/lib/fonts/joined';

describe('Arabic letters', () => {
	it('have the forms in which they join', () => {
		expect(inForms([...'بيت'])).toEqual([formOf('ب', 1), formOf('ي', 3), formOf('ت', 2)]);
		// Alef joins none after it, and hamza nobody.
		expect(inForms([...'ماء'])).toEqual([formOf('م', 1), formOf('ا', 2), 'ء']);
	});

	it('join over marks, and not over spaces', () => {
		expect(inForms([...'بُب ب'])).toEqual([formOf('ب', 1), 'ُ', formOf('ب', 2), ' ', 'ب']);
	});

	it('are known by their forms', () => {
		expect(letterOf(formOf('ب', 3))).toBe('ب');
		expect(letterOf('ب')).toBeUndefined();
	});

	it('leave other scripts as they are', () => {
		const text = [...'שלום abc 中'];
		expect(inForms(text)).toBe(text);
	});
});
