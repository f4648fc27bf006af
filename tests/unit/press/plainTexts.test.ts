/** What a page makes of a figure’s JSON says the same as what a build makes of the figure. */
import { describe, expect, test } from 'vitest';
import { shownFigures } from '../../../src/lib/dataset/current';
import { formatsWhere } from '../../../src/lib/press/formats';
import { PLAIN_TEXTS, type PlainFormat } from '../../../src/lib/press/plainTexts';
import { figureOf, readFigureRecord } from '../../../src/lib/press/record/figureRecord';

const address = 'https://charts.example.org/figures/one/';
const FORMATS = formatsWhere(({ inLean, isText, from }) => !inLean && isText === true && from !== 'scene');

describe.each(FORMATS.map((format) => ({ format: format as PlainFormat })))('$format', ({ format }) => {
	test.each(shownFigures().map((figure) => ({ slug: figure.slug, figure })))('of $slug', ({ figure }) => {
		const read = figureOf(readFigureRecord(PLAIN_TEXTS.json({ figure, address, signer: undefined })));
		const made = PLAIN_TEXTS[format]({ figure: read, address, signer: undefined });
		expect(made).toBe(PLAIN_TEXTS[format]({ figure, address, signer: undefined }));
	});
});
