import { describe, expect, it } from 'vitest';
import { shownFigures } from '../../../../src/lib/dataset/current';
import { contentFingerprint } from '../../../../src/lib/press/seal/content';
import { figureOf, readFigureRecord } from '../../../../src/lib/press/record/figureRecord';
import { jsonFile } from '../../../../src/lib/press/record/json';
import { fileScene } from '../../../../src/lib/figure/scene';

describe.each(shownFigures().map((figure) => ({ slug: figure.slug, figure })))(
	'the JSON of $slug, read back',
	({ figure }) => {
		const record = readFigureRecord(jsonFile(figure, 'https://example.org/figures/x/'));

		it('is the same figure: the same drawing at any width, the same fingerprint', () => {
			const again = figureOf(record);
			for (const width of [240, 740, 1280])
				expect(fileScene(again, record.address, { width, title: true })).toEqual(
					fileScene(figure, record.address, { width, title: true })
				);
			expect(contentFingerprint(again)).toBe(record.fingerprints.content);
		});
	}
);

describe('a text that is no figure', () => {
	it('is refused', () => {
		expect(() => readFigureRecord('{"figure": "x"}')).toThrow();
		expect(() => readFigureRecord('a,b\n')).toThrow();
	});
});
