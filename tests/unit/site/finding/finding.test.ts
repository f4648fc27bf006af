import { describe, expect, it } from 'vitest';
import {
	addressKey,
	eachFacet,
	NOTHING_WANTED,
	readWanted,
	writeWanted,
	type Facet,
	type Wanted
} from '../../../../src/lib/site/finding/address';
import { figureCode } from '../../../../src/lib/figure/brief/figureMark';
import type { FindingDocument } from '../../../../src/lib/site/finding/document';
import { countChoices, fitting, waysBack } from '../../../../src/lib/site/finding/facets';
import { makeLibrary } from '../../../../src/lib/site/finding/search';
import { makePiece } from '../../../../src/lib/site/finding/piece';

function figure(slug: string, title: string, facets: Partial<Record<Facet, string[]>> = {}): FindingDocument {
	return {
		slug,
		aliases: slug === 'ships' ? ['boats'] : [],
		version: 2,
		title,
		subtitle: '',
		quotes: [],
		speakers: [],
		topics: [],
		others: [],
		facets: eachFacet((facet) => facets[facet] ?? [])
	};
}

function wanting(facets: Partial<Wanted['facets']>, q = ''): Wanted {
	return { q, facets: { ...NOTHING_WANTED.facets, ...facets } };
}

const DOCUMENTS = [
	figure('oil', 'Oil exports to Köln in 2023', { topic: ['energy'], basis: ['stated'] }),
	figure('gas', 'Natural gas, and what it costs', { topic: ['energy'], basis: ['stated', 'derived'] }),
	figure('ships', 'Ships in the harbour, 2024', { topic: ['trade'], basis: ['derived'] }),
	figure('rice', '大米出口增长', { topic: ['trade'] })
];
const LIBRARY = makeLibrary([makePiece(DOCUMENTS.slice(0, 2)), makePiece(DOCUMENTS.slice(2))]);
const found = (text: string) => [...(LIBRARY.find(text)?.keys() ?? [])];

describe('the address', () => {
	it('gives back what was written, and keeps what else stood in it', () => {
		const wanted = wanting({ topic: 'energy', basis: 'derived' }, 'oil & gas');
		const address = writeWanted(new URL('https://example.org/figures/?sort=value#table'), wanted);
		expect(readWanted(address.search)).toEqual(wanted);
		expect(address.searchParams.get('sort')).toBe('value');
		expect(address.hash).toBe('#table');
	});

	it('is bare where nothing is wanted', () => {
		expect(writeWanted(new URL('https://example.org/?q=oil&topic=energy'), NOTHING_WANTED).href).toBe(
			'https://example.org/'
		);
	});

	it('writes names with hyphens, in every script', () => {
		expect(addressKey('Introduction, unsigned')).toBe('introduction-unsigned');
		expect(addressKey('Österreich & Öl')).toBe('österreich-öl');
		expect(addressKey('能源')).toBe('能源');
	});
});

describe('the search', () => {
	it('finds words in every piece, without regard to case and accents', () => {
		expect(found('KOLN')).toEqual(['oil']);
		expect(found('harbour')).toEqual(['ships']);
	});

	it('finds a mistyped word and one that is not finished', () => {
		expect(found('harbur')).toEqual(['ships']);
		expect(found('natural ga')).toEqual(['gas']);
	});

	it('takes no number for another, and no short word for another', () => {
		expect(found('2023')).toEqual(['oil']);
		expect(found('2022')).toEqual([]);
		expect(found('ail')).toEqual([]);
	});

	it('wants all words', () => {
		expect(found('oil ships')).toEqual([]);
	});

	it('finds the figure whose mark was typed, with its version, and words where no figure has it', () => {
		const mark = figureCode('ships');
		expect(found(`${mark}-1`)).toEqual(['ships']);
		expect(LIBRARY.findMark(`figures.example · ${mark.toLowerCase()}-1`)).toMatchObject([
			{ document: { slug: 'ships' }, version: 1 }
		]);
		expect(LIBRARY.findMark(mark)).toMatchObject([{ version: 2 }]);
		expect(LIBRARY.findMark(figureCode('boats'))).toMatchObject([{ document: { slug: 'ships' } }]);
		expect(LIBRARY.findMark(figureCode('trains'))).toEqual([]);
		expect(LIBRARY.findMark('ships')).toEqual([]);
	});

	it('finds characters where a script sets no words apart', () => {
		expect(found('出口')).toEqual(['rice']);
	});

	it('finds everything for an empty text, and suggests for one that finds nothing', () => {
		expect(LIBRARY.find('  ')).toBeUndefined();
		expect(LIBRARY.suggest('harbuor')).toBe('harbour');
		const code = figureCode('rice');
		expect(LIBRARY.suggest(`0${code.slice(1)}-2`)).toBe(`${code}-2`);
	});
});

describe('filters', () => {
	it('go together', () => {
		expect(
			fitting(DOCUMENTS, wanting({ topic: 'energy', basis: 'derived' }), undefined).map(({ slug }) => slug)
		).toEqual(['gas']);
	});

	it('count for each choice what it would give with the other ones kept', () => {
		const counts = countChoices(DOCUMENTS, wanting({ topic: 'energy', basis: 'derived' }), undefined);
		expect([...counts.topic]).toEqual([
			['energy', 1],
			['trade', 1]
		]);
		expect(counts.basis.get('stated')).toBe(2);
	});

	it('tell the ways back from nothing, the most helpful first, those that lead nowhere not', () => {
		const hits = new Set(['ships']);
		expect(waysBack(DOCUMENTS, wanting({ topic: 'energy' }, 'ships'), hits)).toEqual([
			{ without: 'q', count: 2 },
			{ without: 'topic', count: 1 }
		]);
		expect(waysBack(DOCUMENTS, wanting({ topic: 'sports', basis: 'none' }), undefined)).toEqual([]);
	});
});
