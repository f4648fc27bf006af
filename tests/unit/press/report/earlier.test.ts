/** What was said before and no longer holds goes wherever the value goes that holds. */
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { drawingOf } from '../../../../src/lib/press/drawing';
import { renderPng } from '../../../../src/lib/press/png/png';
import { figureOf, readFigureRecord } from '../../../../src/lib/press/record/figureRecord';
import { jsonFile } from '../../../../src/lib/press/record/json';
import { briefDocxFile } from '../../../../src/lib/press/report/briefDocx';
import { captionOf, captionText } from '../../../../src/lib/press/report/caption';
import { docxFile } from '../../../../src/lib/press/report/docx';
import { inlineFigure } from '../../../../src/lib/press/web/inlineFigure';
import { REPORT_FORM } from '../../../../src/lib/figure/widths';
import { ttfFiles } from '../../../../src/lib/fonts/faces';
import { FONT_FOLDER } from '../../../../src/lib/fonts/folder';
import { briefView as embedded } from '../../../../src/lib/site/embed/brief/view';
import { briefView } from '../../../../src/lib/site/figure/briefView';
import { FORMS_FIGURES } from '../../figure/realFigures';

const figure = FORMS_FIGURES.find(({ slug }) => slug === 'number-residents');
if (!figure) throw new Error('no figure with a history');
const address = 'https://example.org/figures/number-residents/';
const record = readFigureRecord(jsonFile(figure, address));

it('in the element for a page, the brief embed and the panel', () => {
	expect(inlineFigure(figure, address)).toContain('<s>3,950</s> until May 2022. ');
	for (const { notes } of [embedded(figure, address), briefView(figure)])
		expect(notes).toContainEqual(expect.objectContaining({ struck: '3,950' }));
});

it('in captions, struck where a text can be', async () => {
	expect(captionText(captionOf(record))).toContain('No longer 3,950: until May 2022.');
	const fonts = ttfFiles().map((name) => join(FONT_FOLDER, name));
	const picture = renderPng(drawingOf(figure, { address, form: REPORT_FORM }), { scale: 1, fonts });
	for (const file of [await docxFile(record, picture), await briefDocxFile({ record, picture })]) {
		const text = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
		expect(text).toMatch(/<w:strike\/>.{0,80}<w:t[^>]*>3,950</);
		expect(text).toContain(' until May 2022. ');
	}
});

it('in the figure’s record; one of before, which has none, is read as it was', () => {
	expect(record.earlier).toEqual([{ value: '3,950', text: expect.stringContaining('until May 2022.') }]);
	const { earlier: _, ...before } = JSON.parse(jsonFile(figure, address));
	expect(readFigureRecord(JSON.stringify(before)).earlier).toEqual([]);
	expect(figureOf(record).slug).toBe('number-residents');
});
