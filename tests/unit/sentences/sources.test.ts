import { describe, expect, it } from 'vitest';
import {
	attributed,
	authorWords,
	byline,
	citationWords,
	matchWords,
	saidBy,
	saidWhere
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

	it('is named once where the work is of the one who speaks', () => {
		const house = { ...of, quote: { ...of.quote, speaker: { id: 'review', name: SOURCE.publisher } } };
		expect(attributed('5 ships', figure('number', { of: 'a', label: 'ships' }, [house]))).toBe(
			'5 ships. Harbour Review, March 2021.'
		);
	});

	it('stands once at the end of an alt text, with publisher and date', () => {
		const drawn = figure('number', { of: 'a', label: 'ships' }, [of, claim('b', stated(6, 'count'))]);
		expect(attributed('5 ships', drawn)).toBe('5 ships. Ada Lark (Harbour Review, March 2021).');
	});
});

describe('what nobody has named yet, in a draft', () => {
	const nobody = { id: 'lark', name: '' };
	const source = { ...SOURCE, authors: [], publisher: '', issued: '' };
	const drafted = (over: Partial<typeof source>, speaker = nobody) => {
		const own = { ...source, ...over };
		const said = claim('a', stated(5, 'count'));
		const of = { ...said, source: own, quote: { ...said.quote, speaker } };
		return { of, own, drawn: figure('number', { of: 'a', label: 'ships' }, [of], { sources: [own] }) };
	};

	it('leaves no comma, no bracket and no stop behind', () => {
		const { of, own, drawn } = drafted({});
		expect(attributed('5 ships', drawn)).toBe('5 ships.');
		expect(saidWhere(of)).toBe('');
		expect(saidBy('', 'the port')).toBe('the port');
		expect(byline(of.quote, own, [own, own])).toBe('“The harbour in numbers”');
		expect(citationWords({ ...own, title: '' })).toBe('');
		expect(citationWords({ ...own, title: '', issuedInferred: true })).toBe('');
	});

	it('leaves what is named', () => {
		expect(attributed('5 ships', drafted({}, { id: 'lark', name: 'Ada Lark' }).drawn)).toBe('5 ships. Ada Lark.');
		expect(attributed('5 ships', drafted({ issued: '2021' }).drawn)).toBe('5 ships. 2021.');
		expect(attributed('5 ships', drafted({ publisher: 'Harbour Review' }).drawn)).toBe('5 ships. Harbour Review.');
	});
});
