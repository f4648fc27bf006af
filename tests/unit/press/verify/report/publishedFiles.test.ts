import { expect, it } from 'vitest';
import { SHARED_SIZE } from '../../../../../src/lib/figure/sharedFrame';
import { isBoxName } from '../../../../../src/lib/figure/brief/purposes';
import { DRAWINGS_BESIDE, OWN_DRAWING } from '../../../../../src/lib/press/drawings';
import {
	picturesOfWidth,
	PUBLISHED_PDFS,
	PUBLISHED_PICTURES
} from '../../../../../src/lib/press/verify/report/publishedFiles';

/** Those that every figure has. */
const drawings = [OWN_DRAWING, ...DRAWINGS_BESIDE.filter(({ form }) => !isBoxName(form))];
const endings = (format: 'png' | 'pdf') =>
	drawings.flatMap(({ ending, formats }) => (formats.includes(format) ? [`${ending}.${format}`] : []));

it('pictures are recognised by all that a site has of every figure, each with its width', () => {
	expect(PUBLISHED_PICTURES.map(({ ending }) => ending)).toEqual(endings('png'));
	expect(PUBLISHED_PDFS).toEqual(endings('pdf'));
	for (const { ending, form, scale } of drawings) {
		if (isBoxName(form)) continue;
		const width = form === 'shared' ? SHARED_SIZE.width : Math.round(form.width * scale);
		const found = PUBLISHED_PICTURES.find((each) => each.ending === `${ending}.png`);
		expect(found?.width).toBe(width);
	}
});

it('those of a width are asked for, earlier versions among them, and no others', () => {
	expect(picturesOfWidth(1480, 2).map(({ ending }) => ending)).toEqual(['.png', '-dark.png', '/v1.png', '/v2.png']);
	expect(picturesOfWidth(1890, 1).map(({ ending }) => ending)).toEqual(['-report.png']);
	expect(picturesOfWidth(1000, 9)).toEqual([]);
});
