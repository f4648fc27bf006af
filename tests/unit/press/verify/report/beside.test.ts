/** Which words are the caption of which picture, by where they lie. */
import { expect, it } from 'vitest';
import { captionsBeside } from '../../../../../src/lib/press/verify/report/beside';

const GAP = 60;
const picture = { x: 100, y: 100, width: 300, height: 200 };
const text = (words: string, y: number, isFree = true) => ({
	text: words,
	box: { x: 100, y, width: 300, height: 20 },
	isFree
});

it('takes the nearest, one for each picture', () => {
	const other = { ...picture, y: 400 };
	expect(captionsBeside([picture, other], [text('of the other', 610), text('of the first', 305)], GAP)).toEqual([
		'of the first',
		'of the other'
	]);
});

it('takes one that stands further below, where picture and text are alone with each other', () => {
	expect(captionsBeside([picture], [text('at the end of its room', 390)], GAP)).toEqual(['at the end of its room']);
	expect(captionsBeside([picture], [text('of another matter', 390), text('more', 600)], GAP)).toEqual(['']);
	expect(captionsBeside([picture], [text('far away', 700)], GAP)).toEqual(['']);
});
