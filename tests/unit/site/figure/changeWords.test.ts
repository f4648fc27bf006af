import { describe, expect, it } from 'vitest';
import { changeWords } from '../../../../src/lib/site/figure/changeWords';
import { realFigure } from '../../figure/realFigures';

describe('changes in words', () => {
	const figures = [realFigure('trade-record')];

	it.each([
		['checks customs-2023, who: absent → “China”', 'Another source “China’s customs”, who is heard: “China”, new'],
		['checks gone-2020: removed', 'Another source (gone-2020): removed'],
		[
			'checks gone, label: “Novak, “approximately”” → “He said “half” and “a …”',
			'Another source (gone), name: “Novak, ‘approximately’” → “He said ‘half’ and ‘a …”'
		],
		['title: “A” → absent', 'Title: “A”, removed'],
		['short: absent → a group of fields', 'In brief: added'],
		['chart spec, label: “A” → “B”', 'In the drawing, name: “A” → “B”'],
		['title: “A: b” → “C”', 'Title: “A: b” → “C”'],
		[
			'checks customs-2023, quantity lowerOpen: true → false',
			'Another source “China’s customs”, whether it reaches its least value: true → false'
		],
		['an unknown sentence', 'an unknown sentence']
	])('says “%s” of the matter', (change, words) => {
		expect(changeWords(change, figures)).toBe(words);
	});
});
