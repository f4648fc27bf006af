import { describe, expect, it } from 'vitest';
import { fileDrawing } from '../../../../src/build/files/fileDrawing';
import { figureAddress } from '../../../../src/build/figureAddress';
import { findFigure, shownFigures } from '../../../../src/lib/dataset/current';
import { drawingOf } from '../../../../src/lib/press/drawing';
import { REPORT_FORM } from '../../../../src/lib/figure/widths';

const figure = shownFigures().find(({ versions }) => versions.length > 0);
const version = figure?.versions[0];
if (!figure || !version) throw new Error('There is no figure with a version to try.');
const { slug } = figure;
const address = figureAddress(figure.slug);

describe('what is drawn in the files of a name', () => {
	it.each([
		[slug, drawingOf(figure, { address })],
		[`${slug}-dark`, drawingOf(figure, { address, look: 'dark' })],
		[`${slug}-og`, drawingOf(figure, { address, form: 'shared' })],
		[`${slug}-report`, drawingOf(figure, { address, form: REPORT_FORM })],
		[`${slug}/v${version.number}`, drawingOf(version.figure, { address })],
		[`${slug}\\v${version.number}`, drawingOf(version.figure, { address })]
	])('is told by it: %s', (name, drawing) => {
		expect(fileDrawing(name, findFigure)).toEqual(drawing);
	});

	it('is plain data, which a thread gets as it is', () => {
		const drawing = fileDrawing(slug, findFigure);
		expect(structuredClone(drawing)).toEqual(drawing);
		expect(JSON.parse(JSON.stringify(drawing))).toEqual(drawing);
	});

	it('is nothing where there is no such figure or version', () => {
		expect(fileDrawing('no-such-figure', findFigure)).toBeUndefined();
		expect(fileDrawing(`${slug}/v99`, findFigure)).toBeUndefined();
	});
});
