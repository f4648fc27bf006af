/** What pages tell search engines, link previews and reference managers. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FORMATS, formatsWhere } from '../../../../src/lib/press/formats';
import { giveSiteUrl } from '../../../../src/lib/site/address';
import { recordOfFigurePage, pageRecord } from '../../../../src/lib/site/shell/pageRecord';
import { REAL_FIGURES, realFigure } from '../../figure/realFigures';

const SITE = 'https://figures.example';

interface Node {
	readonly '@type': string;
	readonly [key: string]: unknown;
}
const graphOf = (slug: string): readonly Node[] =>
	JSON.parse(JSON.stringify(recordOfFigurePage(realFigure(slug)).jsonLd))['@graph'];

describe('with an address of the site', () => {
	beforeEach(() => giveSiteUrl(SITE));
	afterEach(() => giveSiteUrl(undefined));

	it('names the picture for shared links with its size and alt text, and the canonical address', () => {
		for (const figure of REAL_FIGURES) {
			const { canonical, image, description } = recordOfFigurePage(figure);
			expect(canonical).toBe(`${SITE}/figures/${figure.slug}/`);
			expect(image).toEqual({
				address: `${SITE}/figures/${figure.slug}-og.png`,
				alt: description,
				width: 1200,
				height: 630
			});
		}
	});

	it('says in a tab what the figure is, with its standing', () => {
		expect(recordOfFigurePage(realFigure('trade-record')).title).toBe(
			'Russia’s trade with China reached $240 billion in 2023, a record at the time (disputed)'
		);
		const titles = REAL_FIGURES.map((figure) => recordOfFigurePage(figure).title);
		expect(new Set(titles).size).toBe(titles.length);
	});

	it('describes rows, picture and each claim, all based on the source', () => {
		const figure = realFigure('trade-record');
		const graph = graphOf('trade-record');
		const tables = formatsWhere(({ offered }) => offered === 'data');
		const works = [expect.objectContaining({ '@id': figure.sources[0]?.url, name: figure.sources[0]?.title })];
		expect(graph.find((node) => node['@type'] === 'Dataset')).toMatchObject({
			url: `${SITE}/figures/trade-record/`,
			isBasedOn: works,
			distribution: tables.map((format) => ({
				contentUrl: `${SITE}/figures/trade-record.${format}`,
				encodingFormat: FORMATS[format].mime
			}))
		});
		expect(tables).toEqual(expect.arrayContaining(['csv', 'xlsx', 'json', 'md']));
		expect(graph.find((node) => node['@type'] === 'ImageObject')).toMatchObject({
			contentUrl: `${SITE}/figures/trade-record.png`,
			thumbnail: { contentUrl: `${SITE}/figures/trade-record-og.png`, width: 1200, height: 630 },
			isBasedOn: works
		});
		const claims = graph.filter((node) => node['@type'] === 'Claim');
		expect(claims.map(({ text }) => text)).toEqual(
			figure.quotes.flatMap(({ quote, claims: drawn }) => drawn.map(() => quote.exact))
		);
		expect(claims[0]).toMatchObject({ author: { '@type': 'Person', name: 'Mary Glantz' } });
	});

	it('calls nobody a person who is none', () => {
		for (const node of graphOf('meetings').filter((each) => each['@type'] === 'Claim'))
			expect(node).not.toHaveProperty('author');
	});

	it('makes no claim the reporter’s that is reported for others', () => {
		const [years] = graphOf('seventy-five-years').filter((node) => String(node['@id']).endsWith('#bilateral-years'));
		expect(years).toMatchObject({ '@type': 'Claim', inLanguage: 'en' });
		expect(years).not.toHaveProperty('author');
	});

	it('tells a licence where the dataset has one, and none where it has none', () => {
		const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
		const made = (record: unknown) =>
			[...JSON.stringify(record).matchAll(/"license":"([^"]*)"/g)].map(([, address]) => address);
		const figure = realFigure('trade-record');
		const told = recordOfFigurePage(figure, licence);
		// Of rows and picture; the works and the claims are not ours.
		expect(made(told.jsonLd)).toEqual([licence.url, licence.url]);
		expect(told.licence).toBe(licence.url);
		expect(told.citation).toContainEqual({ name: 'DCTERMS.license', content: licence.url });
		const untold = recordOfFigurePage(figure);
		expect(JSON.stringify(untold)).not.toMatch(/licen[sc]e/i);
		for (const record of [told, untold])
			expect(JSON.stringify(record.jsonLd)).toContain(
				`"usageInfo":{"@type":"CreativeWork","text":${JSON.stringify(figure.sources[0]?.rights)}}`
			);
	});

	it('credits who made the drawing and whose numbers it draws', () => {
		const node = (type: string) => graphOf('trade-record').find((each) => each['@type'] === type);
		for (const type of ['Dataset', 'ImageObject'])
			expect(node(type)).toMatchObject({ creator: { '@type': 'Organization', name: 'Cited Figures' } });
		expect(node('ImageObject')).toMatchObject({ creditText: 'Cited Figures' });
	});

	it('has the tags that reference managers read, with an author that they do not cut in two', () => {
		const { citation, descriptions } = recordOfFigurePage(realFigure('trade-record'));
		const tags = new Map(citation.map(({ name, content }) => [name, content]));
		expect(tags.get('citation_title')).toContain('$240 billion');
		expect(tags.get('citation_publication_date')).toMatch(/^\d{4}\/\d\d\/\d\d$/);
		expect(tags.get('citation_public_url')).toBe(`${SITE}/figures/trade-record/`);
		expect(tags.get('DC.source')).toContain('https://');
		expect(tags.get('citation_author')).toBe('Cited Figures,');
		expect(tags.get('z:itemType')).toBe('webpage');
		expect(tags.get('DC.rights')).toContain('Short quotations');
		expect(descriptions.map(({ address }) => address)).toEqual(
			['bib', 'ris', 'csl.json'].map((ending) => `${SITE}/figures/trade-record.${ending}`)
		);
	});
});

describe('without an address of the site', () => {
	it('leaves out what needs one, and names no local host', () => {
		const records = [
			...REAL_FIGURES.map((figure) => recordOfFigurePage(figure)),
			pageRecord('/', 'Title', 'Summary', REAL_FIGURES[0])
		];
		for (const record of records) {
			expect(record.canonical).toBeUndefined();
			expect(record.image).toBeUndefined();
			expect(JSON.stringify(record)).not.toMatch(/localhost|127\.0\.0\.1|undefined/);
		}
	});
});
