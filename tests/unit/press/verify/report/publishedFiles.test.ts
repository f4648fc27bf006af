import { expect, it } from 'vitest';
import { SHARED_SIZE } from '../../../../../src/lib/figure/sharedFrame';
import { BOXES, isBoxName } from '../../../../../src/lib/figure/brief/purposes';
import { DRAWINGS_BESIDE, OWN_DRAWING, type SiteDrawing } from '../../../../../src/lib/press/drawings';
import {
	picturesOfShape,
	picturesOfWidth,
	PUBLISHED_PDFS,
	PUBLISHED_PICTURES
} from '../../../../../src/lib/press/verify/report/publishedFiles';

const drawings = [OWN_DRAWING, ...DRAWINGS_BESIDE];
const full = drawings.filter(({ form }) => !isBoxName(form));
const endings = (of: readonly SiteDrawing[], format: 'png' | 'pdf') =>
	of.flatMap(({ ending, formats }) => (formats.includes(format) ? [`${ending}.${format}`] : []));

function widthOf(form: SiteDrawing['form']): number {
	if (form === 'shared') return SHARED_SIZE.width;
	return isBoxName(form) ? BOXES[form].width : form.width;
}

it('pictures are recognised by all that a site has of a figure, in brief as well, each with its width', () => {
	expect(PUBLISHED_PICTURES.map(({ ending }) => ending)).toEqual(endings(drawings, 'png'));
	expect(PUBLISHED_PDFS).toEqual(endings(full, 'pdf'));
	for (const { ending, form, scale } of drawings)
		expect(PUBLISHED_PICTURES.find((each) => each.ending === `${ending}.png`)?.width).toBe(
			Math.round(widthOf(form) * scale)
		);
});

it('those of a width are asked for, earlier versions among them, and no others', () => {
	expect(picturesOfWidth(1480, 2).map(({ ending }) => ending)).toEqual([
		'.png',
		'-dark.png',
		'-brief.png',
		'/v1.png',
		'/v2.png'
	]);
	expect(picturesOfWidth(1890, 1).map(({ ending }) => ending)).toEqual(['-cm.png', '-captioned.png', '-report.png']);
	expect(picturesOfWidth(1000, 9)).toEqual([]);
});

it('those of a shape are all whose height is another for each figure, and those that have it', () => {
	const endingsOf = (width: number, height: number) =>
		picturesOfShape({ width, height }, 1).map(({ ending }) => ending);
	expect(endingsOf(1500, 1500)).toEqual([
		'.png',
		'-dark.png',
		'-brief.png',
		'-newsletter.png',
		'-captioned.png',
		'-square.png',
		'-report.png',
		'/v1.png'
	]);
	expect(endingsOf(800, 420)).toContain('-og.png');
	expect(endingsOf(800, 420)).not.toContain('-square.png');
});
