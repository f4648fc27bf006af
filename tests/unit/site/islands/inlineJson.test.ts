import { describe, expect, it } from 'vitest';
import { inlineJson } from '../../../../src/lib/site/islands/inlineJson';

describe('data in a page', () => {
	it('ends no element that it stands in, and says the same', () => {
		const data = { title: '</script> $& “x” <!--', counts: [1, null, true], left: undefined };
		const json = inlineJson(data);
		expect(json).not.toContain('<');
		expect(JSON.parse(json)).toEqual({ title: data.title, counts: data.counts });
	});

	it.each([
		['Infinity', { a: [Infinity] }, '“a.0”'],
		['a date', { day: new Date(0) }, '“day”'],
		['a map', new Map(), '“”'],
		['a big integer', { a: { b: 1n } }, '“a.b”']
	])('is refused with %s, which JSON cannot tell, and says where', (_what, data, place) => {
		expect(() => inlineJson(data)).toThrow(`at ${place} what JSON cannot tell`);
	});
});
