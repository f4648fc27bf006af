import { describe, expect, it } from 'vitest';
import {
	attributionWords,
	authorWords,
	byline,
	citationWords,
	matchWords,
	saidBy
} from '../../../src/lib/sentences/sources';
import { claim, figure, SOURCE, stated } from '../charts/evidence';

const people = (...families: string[]) => families.map((family) => ({ given: 'Ada', family }));
const written = (...families: string[]) => ({ ...SOURCE, authors: people(...families) });

describe('a source', () => {
	it('names all its authors in full', () => {
		expect(authorWords(written('Lark', 'Wren'))).toBe('Ada Lark and Ada Wren');
		expect(authorWords(written('Lark', 'Wren', 'Gull'))).toBe('Ada Lark, Ada Wren and Ada Gull');
	});

	it('is cited by what is known of it', () => {
		expect(citationWords(SOURCE)).toBe('Ada Lark, “The harbour in numbers”, Harbour Review, March 2021');
		expect(citationWords(written())).toBe('“The harbour in numbers”, Harbour Review, March 2021');
	});

	it('marks a date that the work does not name', () => {
		const inferred = { ...SOURCE, issuedInferred: true } as const;
		expect(citationWords(inferred)).toBe('Ada Lark, “The harbour in numbers”, Harbour Review, ca.\u00a0March 2021');
	});

	it('says of its words when they were last matched, and nothing of its facts', () => {
		expect(matchWords(SOURCE)).toBe('The words match our copy of the text');
		expect(matchWords({ match: { by: 'record', date: '2021-04-01' } })).toBe(
			'The words matched our copy of the text on 1 April 2021'
		);
	});
});

describe('a speaker', () => {
	const of = claim('a', stated(5, 'count'));

	it('is told apart from those whose words are reported', () => {
		expect(saidBy('Ada Lark', undefined)).toBe('Ada Lark');
		expect(saidBy('Ada Lark', 'the port')).toBe('the port, per Ada Lark');
	});

	it('is named with the work where a figure draws on several', () => {
		expect(byline(of.quote, SOURCE, [SOURCE])).toBe('Ada Lark');
		expect(byline(of.quote, SOURCE, [SOURCE, SOURCE])).toBe(citationWords(SOURCE));
		expect(byline(of.quote, written('Wren'), [SOURCE, SOURCE])).toBe(`Ada Lark, in ${citationWords(written('Wren'))}`);
	});

	it('stands once at the end of an alt text, with publisher and date', () => {
		const drawn = figure('number', { of: 'a', label: 'ships' }, [of, claim('b', stated(6, 'count'))]);
		expect(attributionWords(drawn)).toBe('Ada Lark (Harbour Review, March 2021)');
	});
});
