import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../../../src/lib/dataset/versions/differences';
import { changeWords } from '../../../../src/lib/site/figure/changeWords';
import { realFigure } from '../../figure/realFigures';

describe('changes in words', () => {
	const figures = [realFigure('trade-record')];
	const customs = (fields: object) => ({ checks: [{ id: 'customs-2023', ...fields }] });

	it.each([
		[customs({}), customs({ who: 'China' }), 'Another source “China’s customs”, who is heard: “China”, new'],
		[{ checks: [{ id: 'gone-2020' }] }, { checks: [] }, 'Another source (gone-2020): removed'],
		[
			{ checks: [{ id: 'gone', label: 'Novak, “approximately”' }] },
			{ checks: [{ id: 'gone', label: 'He said “half” and “a …' }] },
			'Another source (gone), name: “Novak, ‘approximately’” → “He said ‘half’ and ‘a …”'
		],
		[{}, { short: { title: 'A' } }, 'In brief: added'],
		[{ short: { quotes: { end: 'A' } } }, { short: { quotes: {} } }, 'The quote in brief, end: “A”, removed'],
		[{ chart: { spec: { label: 'A' } } }, { chart: { spec: { label: 'B' } } }, 'In the drawing, name: “A” → “B”'],
		[{ title: 'A: b → c' }, { title: 'C' }, 'Title: “A: b → c” → “C”'],
		[{ quotes: [{ id: 'a' }, { id: 'b' }] }, { quotes: [{ id: 'b' }, { id: 'a' }] }, 'Quotes, in order: a, b → b, a'],
		[
			customs({ quantity: { interval: { lowerOpen: true } } }),
			customs({ quantity: { interval: { lowerOpen: false } } }),
			'Another source “China’s customs”, whether it reaches its least value: yes → no'
		]
	])('from %j to %j says what it is of the matter', (before, after, words) => {
		expect(differencesOf(before, after).map((change) => changeWords(change, figures))).toEqual([words]);
	});
});
