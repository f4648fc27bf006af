import { describe, expect, it } from 'vitest';
import { RESERVED_ENDINGS } from '../../../src/lib/dataset/stages/figures';
import { DRAWINGS_BESIDE, drawingNamed, OWN_DRAWING } from '../../../src/lib/press/drawings';
import {
	contentType,
	endingOf,
	FORMAT_NAMES,
	formatOf,
	FORMATS,
	isDocumentFormat,
	isMadeFormat,
	isPackedFormat,
	isRecordFormat,
	isSceneFormat,
	isTextFormat
} from '../../../src/lib/press/formats';

describe('the list of formats', () => {
	it.each(FORMAT_NAMES)('says of %s who makes it, in one way', (format) => {
		expect([isTextFormat(format), isMadeFormat(format), isPackedFormat(format)].filter(Boolean)).toHaveLength(1);
		expect(FORMATS[format].isText ?? false).toBe(isTextFormat(format) || FORMATS[format].mime === 'image/svg+xml');
	});

	it.each(FORMAT_NAMES.filter(isMadeFormat))('says of %s what it is made of, in one way', (format) => {
		expect([isSceneFormat(format), isRecordFormat(format), isDocumentFormat(format)].filter(Boolean)).toHaveLength(1);
	});

	it('leaves no drawing that kit writes and nothing that is packed to what is made of drawings and records', () => {
		for (const isOne of [isSceneFormat, isRecordFormat, isDocumentFormat])
			expect(FORMAT_NAMES.filter(isOne).filter((format) => !isMadeFormat(format))).toEqual([]);
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
	const isSlug = (name: string) => ['oil-half', 'magic-slide'].includes(name);

	it('are told by their names, which no figure beside them may have', () => {
		expect(drawingNamed('oil-half', isSlug)).toEqual({ slug: 'oil-half', drawing: OWN_DRAWING });
		expect(drawingNamed('oil-half-dark', isSlug)).toMatchObject({ slug: 'oil-half', drawing: { look: 'dark' } });
		expect(DRAWINGS_BESIDE.map(({ ending }) => ending).sort()).toEqual([...RESERVED_ENDINGS].sort());
	});

	it('are none of them where a figure has that very name', () => {
		expect(drawingNamed('magic-slide', isSlug)).toEqual({ slug: 'magic-slide', drawing: OWN_DRAWING });
		expect(drawingNamed('magic-slide-slide', isSlug)).toMatchObject({
			slug: 'magic-slide',
			drawing: { form: 'slide' }
		});
	});

	it('are the own one in a version, however the system parts its folders', () => {
		const named = { slug: 'oil-half', version: '2', drawing: OWN_DRAWING };
		expect(['oil-half/v2', 'oil-half\\v2'].map((name) => drawingNamed(name, isSlug))).toEqual([named, named]);
		expect(drawingNamed('oil-half/v2-dark', isSlug)).toEqual({ ...named, version: '2-dark' });
	});

	it('are SVGs, of which nothing is made but what the exporter makes of drawings', () => {
		for (const { formats } of [OWN_DRAWING, ...DRAWINGS_BESIDE])
			expect(formats.filter((format) => !isMadeFormat(format) || FORMATS[format].from !== 'scene')).toEqual([]);
	});
});
