/** What a PDF says of the work it holds: XMP first, then its older properties. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Fact, Field } from '../types';
import { propertiesOf } from './xmp';

const DOI = 'prism:doi';

/** Publishers fill in PRISM; Dublin Core is what programs write there. */
const XMP: readonly (readonly [name: string, field: Field])[] = [
	['dc:title', 'title'],
	['dc:creator', 'author'],
	['prism:publicationname', 'publisher'],
	['dc:publisher', 'publisher'],
	['prism:publicationdate', 'issued'],
	['prism:coverdate', 'issued'],
	['dc:date', 'issued'],
	['xmp:createdate', 'issued'],
	['dc:language', 'language'],
	['dc:rights', 'licence'],
	['xmprights:webstatement', 'licence'],
	['cc:license', 'licence'],
	['dc:description', 'description'],
	['prism:url', 'url'],
	[DOI, 'url'],
	['dc:identifier', 'url']
];
const INFO: readonly (readonly [name: string, field: Field])[] = [
	['Title', 'title'],
	['Author', 'author'],
	['CreationDate', 'issued'],
	['Language', 'language']
];

export async function pdfFacts(document: PDFDocumentProxy): Promise<Fact[]> {
	const { info, metadata } = await document.getMetadata();
	const packet: unknown = metadata?.getRaw();
	const properties = new Map<string, unknown>(Object.entries(info));
	const values = propertiesOf(typeof packet === 'string' ? packet : '');
	return [
		...XMP.flatMap(([name, field]) =>
			(values.get(name) ?? []).map((value) => ({
				field,
				value: name === DOI ? doiAddress(value) : value,
				from: `XMP ${name}`
			}))
		).filter(({ field, value }) => field !== 'url' || /^https?:/u.test(value)),
		...INFO.flatMap(([name, field]) => factsFrom(properties.get(name), field, `PDF ${name}`))
	];
}

function factsFrom(value: unknown, field: Field, from: string): Fact[] {
	return [value].flat().flatMap((each) => {
		const said = typeof each === 'string' ? each.replace(/\s+/gu, ' ').trim() : '';
		return said === '' ? [] : [{ field, value: field === 'issued' ? dayOf(said) : said, from }];
	});
}

function doiAddress(doi: string): string {
	return /^https?:/u.test(doi) ? doi : `https://doi.org/${doi.replace(/^doi:/iu, '')}`;
}

/** "D:20240516093000+02'00'" → 2024-05-16, as some write it without “D:”; other writings stay. */
function dayOf(value: string): string {
	const [, year, month, day] = /^(?:D:|(?=\d{14}))(\d{4})(\d{2})?(\d{2})?/u.exec(value) ?? [];
	return year === undefined ? value : [year, month, day].filter((part) => part !== undefined).join('-');
}
