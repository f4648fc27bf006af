import { describe, expect, it } from 'vitest';
import { claimView } from '../../../../src/lib/site/source/claimView';
import { sourceView } from '../../../../src/lib/site/source/sourceView';
import { check, claim, derivation, figure, SOURCE, stated } from '../../charts/evidence';

const from = claim('from', stated(5, 'count'));
const to = claim('to', stated(9, 'count'), { checks: [check('a', stated(3, 'count'), { verdict: 'differs' })] });
const more = derivation('more', 'difference', { value: to, subtract: from });

describe('a claim on the page of its source', () => {
	it('leads to the figures that draw it, and to those that compute with it', () => {
		const drawn = figure('bar', {}, [from], { slug: 'drawn' });
		const computed = figure('bar', {}, [more], { slug: 'computed' });
		const apart = figure('bar', {}, [to], { slug: 'apart' });
		expect(claimView(from, [drawn, computed, apart]).figures.map(({ slug }) => slug)).toEqual(['drawn', 'computed']);
	});

	it('has its standing beside the number and in full', () => {
		expect(claimView(to, [])).toMatchObject({ tag: 'disputed', standingWords: 'Disputed: Register a: 3' });
		expect(claimView(from, [])).toMatchObject({ tag: '', checks: '' });
	});
});

describe('a source on its page', () => {
	it('says how much of it is quoted, a quote of two claims once', () => {
		const quote = { ...from.quote, start: 0, end: 1200 };
		const source = {
			...SOURCE,
			text: { sha256: '', length: 13047 },
			claims: [from, to].map((of) => ({ ...of, quote }))
		};
		expect(sourceView(source).quoted).toBe('1,200 of 13,047 characters quoted');
	});

	it('names its authors as its citation does', () => {
		const authors = ['Lark', 'Wren', 'Gull'].map((family) => ({ given: 'Ada', family }));
		const { authors: named, citation } = sourceView({ ...SOURCE, authors });
		expect(named).toBe('Ada Lark, Ada Wren and Ada Gull');
		expect(citation.startsWith(named)).toBe(true);
	});
});
