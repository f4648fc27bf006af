import { expect, it } from 'vitest';
import { unbroken, unbrokenPieces } from '../../../../src/lib/site/figure/unbroken';

it.each([
	['Russia $227 bn.', 'Russia $227\u00a0bn.'],
	['6.9–7.0 months, computed', '6.9–7.0\u00a0months, computed'],
	['over 40 times and 60 percent', 'over 40\u00a0times and 60\u00a0percent'],
	['In 2023 China counts 240 boats', 'In 2023 China counts 240 boats'],
	['2 metres', '2 metres']
])('no line ends between the number and the unit of “%s”', (sentence, shown) => {
	expect(unbroken(sentence)).toBe(shown);
});

it.each([
	['“approximately”: 45–50%. Value or', ['“approximately”: ', '45–50%.', ' Value or']],
	['AFP reports −$6.9 bn for 2023', ['AFP reports ', '−$6.9', '\u00a0bn for 2023']],
	['from −$3–−$2 bn', ['from ', '−$3–−$2', '\u00a0bn']],
	['17–18 October and 16–17 May', ['', '17–18', ' October and ', '16–17', ' May']],
	['2024 – supported, a one-China word', ['2024 – supported, a one-China word']]
])('no line ends within a number of “%s”', (sentence, pieces) => {
	expect(unbrokenPieces(sentence)).toEqual(pieces);
});
