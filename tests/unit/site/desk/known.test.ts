import { describe, expect, it } from 'vitest';
import { citedIn } from '../../../../src/lib/dataset/author/desk/cited';
import { knownArticles, type KnownList } from '../../../../src/lib/site/desk/known';
import { claimsOf } from '../../../../src/lib/site/desk/knownClaims';
import { knownList } from '../../../../src/lib/site/desk/knownList';
import { ownDataset } from '../../given';

const claim = (quote: string, words: string, figures: readonly string[], source = 'trade') => ({
	source,
	quote,
	words,
	value: words,
	standing: 'Not checked',
	figures: [...figures]
});
const LIST: KnownList = {
	sources: [
		{ id: 'trade', title: 'Trade', cited: 'Ann, Press, 2024', sha256: 'aa' },
		{ id: 'other', title: 'Other', cited: '', sha256: 'bb' }
	],
	claims: [
		claim('Trade reached “a record” $240 billion, up 60 percent.', '$240 billion', ['trade-record']),
		claim('Trade reached “a record” $240 billion, up 60 percent.', '60 percent', []),
		claim('The island has 40 ships.', '40 ships', ['ships'])
	],
	figures: [
		{ slug: 'trade-record', title: 'A record', isDisputed: true, sources: ['trade'] },
		{ slug: 'ships', title: 'Ships', isDisputed: false, sources: ['trade'] },
		{ slug: 'far', title: 'Far', isDisputed: false, sources: ['other'] }
	]
};

describe('what the site has of a pasted text', () => {
	const text = 'Trade  reached "a record"\n$240 billion, up 60 percent. It grew.';
	const sentence = { text: 'Trade  reached "a record"\n$240 billion, up 60 percent.' };

	it('is found by quotes, however they are set, with all figures of the article', () => {
		const [article, ...more] = knownArticles(text, '', LIST);
		expect([article?.id, article?.isSame, article?.claims.length, more.length]).toEqual(['trade', false, 2, 0]);
		expect(article?.figures.map(({ slug }) => slug)).toEqual(['trade-record', 'ships']);
	});

	it('is found by the text’s fingerprint even if no claim stands there', () => {
		expect(knownArticles('Nothing.', 'bb', LIST).map(({ id, isSame }) => [id, isSame])).toEqual([['other', true]]);
		expect(knownArticles('Nothing.', 'cc', LIST)).toEqual([]);
	});

	it('tells of a number what its own words are known for, and nothing of its neighbour in the sentence', () => {
		const known = knownArticles(text, '', LIST);
		const words = (number: string) => claimsOf({ text: number, sentence }, known).map((each) => each.words);
		expect(words('$240 billion')).toEqual(['$240 billion']);
		expect(words('up 60 percent')).toEqual(['60 percent']);
		expect(claimsOf({ text: '$240 billion', sentence: { text: 'Sales were $240 billion.' } }, known)).toEqual([]);
	});
});

describe('the list', () => {
	const dataset = ownDataset();
	const { sources, claims, figures } = knownList(dataset.sources, dataset.figures);

	it('has every claim with its standing, and each figure that draws it or what is computed from it', () => {
		expect(claims).toHaveLength(dataset.claims.length);
		const record = claims.find(({ words }) => words === 'record $240 billion');
		expect(record?.standing).toMatch(/^Disputed: China counts/);
		expect(record?.figures).toContain('trade-record');
		expect(figures.filter(({ isDisputed }) => isDisputed)).toHaveLength(3);
	});

	it('says who wrote an article, where and when, as the desk reads it', () => {
		const [{ cited = '' } = {}] = sources;
		expect(cited).toBe('Mary Glantz and Carla Freeman, USIP, ca.\u00a0May 2024');
		expect(citedIn(cited)).toMatchObject({ where: 'USIP', when: '2024-05', circa: true });
	});
});
