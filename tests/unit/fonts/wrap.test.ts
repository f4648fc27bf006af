import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { measureText } from '../../../src/lib/fonts/measure';
import { FONT_ROLES } from '../../../src/lib/fonts/role';
import { wrapper, wrapText } from '../../../src/lib/fonts/wrap';
import { runs } from '../extent';

const graphemes = (text: string) => [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;

const texts = fc
	.array(
		fc.constantFrom(
			...[
				'a',
				'W',
				'f',
				'i',
				'é',
				'e\u0301',
				'1',
				'0',
				'.',
				',',
				'’',
				'“',
				'(',
				')',
				'-',
				'–',
				'/',
				' ',
				' ',
				'\n',
				'\u00a0'
			],
			...['中', '国', '、', '「', '한', '👩‍🚀', '🇺🇦', 'Donaudampfschiff', 'ffi', '$240']
		),
		{ maxLength: 60 }
	)
	.map((pieces) => pieces.join(''));
const roles = fc.constantFrom(...FONT_ROLES);
const sizes = fc.constantFrom(11, 13, 16, 46);
const widths = fc.double({ min: 0, max: 600, noNaN: true });

describe('wrapText', () => {
	it('sets as many words on a line as fit', () => {
		const text = 'Russia’s trade with China';
		const width = measureText('Russia’s trade', 'quote', 19);
		expect(wrapText(text, 'quote', 19, width)).toEqual(['Russia’s trade', 'with China']);
		expect(wrapText(text, 'quote', 19, width - 0.01)).toEqual(['Russia’s', 'trade with', 'China']);
	});

	it('breaks a word that is longer than the line, and goes on after its rest', () => {
		const width = measureText('Donaudampf', 'text', 12);
		expect(wrapText('Die Donaudampfschiff da', 'text', 12, width)).toEqual(['Die', 'Donaudampf', 'schiff da']);
	});

	it('makes no line of an empty text, and one of a text that fits', () => {
		expect(wrapText('', 'text', 12, 100)).toEqual([]);
		expect(wrapText('  half  ', 'text', 12, 100)).toEqual(['half']);
		expect(wrapText('half of it', 'text', 12, Infinity)).toEqual(['half of it']);
	});

	it('keeps a no-break space within its line', () => {
		const width = measureText('$240\u00a0billion', 'text', 12);
		expect(wrapText('about $240\u00a0billion', 'text', 12, width)).toEqual(['about', '$240\u00a0billion']);
	});

	it('loses nothing but spaces at the ends of lines, and each line stands in the text', () => {
		fc.assert(
			fc.property(texts, roles, sizes, widths, (text, role, size, width) => {
				let cursor = 0;
				for (const line of wrapText(text, role, size, width)) {
					const at = text.indexOf(line, cursor);
					expect(line).not.toBe('');
					expect(text.slice(cursor, at)).toMatch(/^[ \n]*$/);
					cursor = at + line.length;
				}
				expect(text.slice(cursor)).toMatch(/^[ \n]*$/);
			}),
			{ numRuns: runs(1000) }
		);
	});

	it('makes no line wider than it may be, unless a single grapheme is', () => {
		fc.assert(
			fc.property(texts, roles, sizes, widths, (text, role, size, width) => {
				for (const line of wrapText(text, role, size, width)) {
					expect(graphemes(line) === 1 || measureText(line, role, size) <= width).toBe(true);
				}
			}),
			{ numRuns: runs(1000) }
		);
	});

	it('splits no grapheme', () => {
		expect(wrapText('👩‍🚀🇺🇦e\u0301', 'text', 16, 1)).toEqual(['👩‍🚀', '🇺🇦', 'e\u0301']);
	});
});

it('looks for the graphemes of a long word once, in however many widths it is set', () => {
	const cuts = vi.spyOn(Intl.Segmenter.prototype, 'segment');
	try {
		const lines = wrapper('Donaudampfschifffahrtsgesellschaft', 'title', 36);
		for (const width of [60, 120, 200]) expect(lines(width).length).toBeGreaterThan(1);
		expect(cuts).toHaveBeenCalledTimes(1);
	} finally {
		cuts.mockRestore();
	}
});
