import { describe, expect, it } from 'vitest';
import { translationNotes } from '../../../src/lib/sentences/translation';

const exact = '2023年约有240艘船舶进入港口';
const translation = { text: 'About 240 ships entered the harbour.', by: 'Ann Example', language: 'en' };

describe('a translation', () => {
	it('is marked as one, with who made it', () => {
		expect(translationNotes({ exact, translation }, undefined)).toEqual([
			'In English, translated by Ann Example: “About 240 ships entered the harbour.”'
		]);
	});

	it('names its quote where there are several', () => {
		expect(translationNotes({ exact, translation }, undefined, true)[0]).toMatch(
			/^“2023年约有240艘船…” in English, translated by/u
		);
	});

	it('is none where nobody has made one', () => {
		expect(translationNotes({ exact }, undefined)).toEqual([]);
	});
});
