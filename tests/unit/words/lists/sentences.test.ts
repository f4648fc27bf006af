import { describe, expect, it } from 'vitest';
import { readingsOf } from './readings';
import { SENTENCES } from './sentences';

describe.each(Object.entries(SENTENCES))('in “%s”', (tag, sentences) => {
	it.each(sentences)('“%s” is read', (sentence, ...readings) => {
		expect(readingsOf(sentence, tag)).toEqual(readings);
	});
});
