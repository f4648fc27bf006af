import { expect, it } from 'vitest';
import { canBeDrawn, nearestForm } from '../../../../src/lib/figure/scene';
import { realFigure } from '../realFigures';

const ADDRESS = '/figures/x/';

it('what does not fit is told the nearest size that holds it', () => {
	const form = { purpose: 'post', width: 1080, height: 320, title: true } as const;
	for (const figure of ['meetings', 'oil-half'].map(realFigure)) {
		expect(canBeDrawn(figure, ADDRESS, form)).toBe(false);
		const nearest = nearestForm(figure, ADDRESS, form);
		expect(nearest && canBeDrawn(figure, ADDRESS, nearest)).toBe(true);
		expect(nearest?.height).toBeGreaterThan(320);
	}
});

it('a picture for a caption leaves title, quotes and source to it', () => {
	const trade = realFigure('trade-record');
	const untitled = { purpose: 'report', width: 605, height: 180, title: false } as const;
	expect(canBeDrawn(trade, ADDRESS, untitled)).toBe(true);
	expect(canBeDrawn(trade, ADDRESS, { ...untitled, height: 140, title: true })).toBe(false);
});
