import { describe, expect, it } from 'vitest';
import { RESERVED_ENDINGS } from '../../../src/lib/dataset/figures';
import { DRAWINGS_BESIDE, drawingNamed, OWN_DRAWING } from '../../../src/lib/export/drawings';
import {
	contentType,
	endingOf,
	FORMAT_NAMES,
	formatOf,
	FORMATS,
	isMadeFormat,
	isPackedFormat,
	isTextFormat
} from '../../../src/lib/export/formats';

describe('the list of formats', () => {
	it.each(FORMAT_NAMES)('says of %s who makes it, in one way', (format) => {
		expect([isTextFormat(format), isMadeFormat(format), isPackedFormat(format)].filter(Boolean)).toHaveLength(1);
		expect(FORMATS[format].isText ?? false).toBe(isTextFormat(format) || FORMATS[format].mime === 'image/svg+xml');
	});

	it('knows a file by the longest ending of its name', () => {
		for (const format of FORMAT_NAMES) expect(formatOf(`figures/trade${endingOf(format)}`)).toBe(format);
		expect(formatOf('a.b/trade/v1.svg')).toBe('svg');
		expect(formatOf('trade (1).v2.csl.json')).toBe('csl.json');
		expect(['trade', 'trade.exe', 'svg', 'trade.svg/', 'trade.toString'].map(formatOf)).toEqual(
			Array.from({ length: 5 }, () => undefined)
		);
	});

	it('gives the encoding of text, and none of what is none', () => {
		expect(contentType(FORMATS.csv)).toBe('text/csv; charset=utf-8');
		expect(contentType(FORMATS.png)).toBe('image/png');
	});
});

describe('the drawings of a figure', () => {
	it('are told by their names, which no slug may have', () => {
		expect(drawingNamed('oil-half')).toEqual({ slug: 'oil-half', drawing: OWN_DRAWING });
		expect(drawingNamed('oil-half-dark')).toMatchObject({ slug: 'oil-half', drawing: { look: 'dark' } });
		expect(DRAWINGS_BESIDE.map(({ ending }) => ending).sort()).toEqual([...RESERVED_ENDINGS].sort());
	});

	it('are SVGs, of which nothing is made but what the exporter makes of drawings', () => {
		for (const { formats } of [OWN_DRAWING, ...DRAWINGS_BESIDE])
			expect(formats.filter((format) => !isMadeFormat(format) || FORMATS[format].from !== 'scene')).toEqual([]);
	});
});
