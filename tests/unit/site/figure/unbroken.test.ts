import { expect, it } from 'vitest';
import { unbroken } from '../../../../src/lib/site/figure/unbroken';

it.each([
	['Russia $227 bn.', 'Russia $227\u00a0bn.'],
	['6.9–7.0 months, computed', '6.9–7.0\u00a0months, computed'],
	['over 40 times and 60 percent', 'over 40\u00a0times and 60\u00a0percent'],
	['In 2023 China counts 240 boats', 'In 2023 China counts 240 boats'],
	['2 metres', '2 metres']
])('no line ends within the number of “%s”', (sentence, shown) => {
	expect(unbroken(sentence)).toBe(shown);
});
