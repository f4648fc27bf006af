import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedText } from '../../../src/lib/words/foldedText';
import { differencesBetween, fold } from '../../../src/lib/words/typography';

describe('differences of typesetting', () => {
	it.each([
		['Russia’s', "Russia's", 'quotation marks'],
		['“limits”', '"limits"', 'quotation marks'],
		['5–7', '5-7', 'dashes'],
		['well… then', 'well... then', 'ellipses'],
		['one\r\ntwo', 'one\ntwo', 'line ends'],
		['one\u00a0two', 'one two', 'spaces'],
		['one  two', 'one two', 'spaces'],
		['co\u00adoperation', 'cooperation', 'invisible characters'],
		['Hürriyet', 'Hu\u0308rriyet', 'composed letters'],
		['Record', 'record', 'capitals']
	])('between “%s” and “%s” are named: %s', (one, other, difference) => {
		expect(differencesBetween(one, other)).toEqual([difference]);
	});

	it('are all named where several meet', () => {
		expect(differencesBetween('“5–7”', '"5-7"')).toEqual(['quotation marks', 'dashes']);
	});

	it('are none between equal texts, and no answer between other words', () => {
		expect(differencesBetween('half', 'half')).toEqual([]);
		expect(differencesBetween('half', 'a third')).toBeUndefined();
	});

	it('fold a text piece by piece as they do as a whole', () => {
		const text = 'Hu\u0308rriyet\u00a0 “5–7…”\r\n\u{1F600} co\u00adop';
		expect(foldedText(text).text).toBe(fold(text));
	});

	it('let every place of a folded text be traced back to what it stands for', () => {
		const piece = fc.constantFrom('Ab1', 'u\u0308', '…', ' \u00a0', '\r\n', '\u00ad', '\u{1F600}', '’', 'word');
		fc.assert(
			fc.property(fc.array(piece), fc.nat(), fc.nat(), (pieces, one, other) => {
				const text = pieces.join('');
				const folded = foldedText(text);
				const [start = 0, end = 0] = [one, other].map((each) => each % (folded.text.length + 1)).sort((a, b) => a - b);
				fc.pre(start < end);
				const original = folded.original(start, end);
				expect(fold(text.slice(original.start, original.end))).toContain(folded.text.slice(start, end));
			})
		);
	});
});
