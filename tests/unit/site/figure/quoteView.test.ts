import { describe, expect, it } from 'vitest';
import { quoteView } from '../../../../src/lib/site/figure/quoteView';
import { claim, SOURCE, stated } from '../../charts/evidence';

const counted = claim('ships', stated(5, 'count'));
const beside = (prefix: string, suffix: string) => {
	const { before, after } = quoteView({ ...counted.quote, prefix, suffix }, SOURCE, [counted]);
	return [before, after];
};

describe('a quote on a page', () => {
	it('stands between whole words, the cut ones left out', () => {
		expect(beside('alf of what came in: ', ' That was mor')).toEqual(['of what came in: ', ' That was']);
	});

	it('has nothing of another paragraph beside it', () => {
		expect(beside('before.\n  In short, ', ' said Lark.  \nafter')).toEqual(['In short, ', ' said Lark.']);
	});

	it('marks the words of its claims', () => {
		const { runs, claims } = quoteView(counted.quote, SOURCE, [counted]);
		expect(runs.map(({ text }) => text).join('')).toBe(counted.quote.exact);
		expect(runs.filter((run) => run.claims.includes('ships')).map(({ text }) => text)).toEqual(['5']);
		expect(claims).toEqual(['ships']);
	});

	it('begins at the right where its first letter does', () => {
		expect(quoteView({ ...counted.quote, exact: '“240 אוניות” של נמל' }, SOURCE, []).direction).toBe('rtl');
		expect(quoteView(counted.quote, SOURCE, [])).not.toHaveProperty('direction');
	});
});
