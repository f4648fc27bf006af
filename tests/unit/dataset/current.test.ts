import { afterEach, expect, it } from 'vitest';
import { currentDataset, findFigure, giveDataset, listedFigures, shownFigures } from '../../../src/lib/dataset/current';
import type { Dataset, Figure } from '../../../src/lib/dataset/types';

let times = 0;
const before = currentDataset();
afterEach(() => giveDataset({ read: () => before, showsDrafts: false }));

function withStatuses(): Dataset {
	times += 1;
	const [one, other, ...more] = before.figures;
	if (!one || !other) throw new Error('There are no figures.');
	return { ...before, figures: [{ ...one, status: 'draft' }, { ...other, status: 'withdrawn' }, ...more] };
}

it('is read once, when it is first asked for; drafts are shown only where somebody works on them', () => {
	giveDataset({ read: withStatuses, showsDrafts: false });
	expect(times).toBe(0);
	const slugs = (of: readonly Figure[]) => of.map(({ slug }) => slug);
	const all = slugs(before.figures);
	expect(slugs(shownFigures())).toEqual(all.slice(1));
	expect(slugs(listedFigures())).toEqual(all.slice(2));
	expect(findFigure(String(all[0]))).toBeUndefined();
	expect(times).toBe(1);

	giveDataset({ read: withStatuses, showsDrafts: true });
	expect(slugs(shownFigures())).toEqual(all);
	expect(findFigure(String(all[0]))?.status).toBe('draft');
	expect(times).toBe(2);
});

it('that has a mistake is told each time, and nothing is shown from it', () => {
	giveDataset({
		read: () => {
			throw new Error('two mistakes');
		},
		showsDrafts: true
	});
	for (const ask of [currentDataset, shownFigures, () => findFigure('trade-record')])
		expect(ask).toThrow('two mistakes');
});
