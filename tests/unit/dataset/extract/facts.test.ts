/** What files say of their works, a test for each place that they may say it in. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../src/lib/dataset/extract/types';
import { propertiesOf } from '../../../../src/lib/dataset/extract/pdf/xmp';
import { bytesOf, docx, paragraph, pdf, takenOut } from './files';

const said = (facts: readonly Fact[]) => Object.fromEntries(facts.map(({ from, value }) => [from, value]));

const XMP = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" xmp:CreateDate="2024-05-18T10:00:00Z" prism:publicationName="Journal of Harbours">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Ships &amp; ports</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>Jane Roe</rdf:li><rdf:li>John Doe</rdf:li></rdf:Seq></dc:creator>
<dc:publisher><rdf:Bag><rdf:li>Example Press</rdf:li></rdf:Bag></dc:publisher>
<dc:language><rdf:Bag><rdf:li>de</rdf:li></rdf:Bag></dc:language>
<xmpRights:WebStatement rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>
<prism:coverDate>2024-05-16</prism:coverDate><prism:doi>10.1000/ships</prism:doi>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

describe('what a file says of its work', () => {
	it('of a page that is titled by its site is led by what else it is called', async () => {
		const head =
			'<title>Ships of 2024</title><meta name="DC.title" content="Harbour Press"><meta name="DC.publisher" content="Harbour Press">';
		const file = bytesOf(
			`<!doctype html><html><head>${head}</head><body><p>${'The harbour took 240 ships this year. '.repeat(9)}</p></body></html>`
		);
		const { facts } = await takenOut(file, 'a.html');
		expect(facts.filter(({ field }) => field === 'title').map(({ value }) => value)).toEqual([
			'Ships of 2024',
			'Harbour Press'
		]);
	});

	it('is read of XMP, in elements, lists, attributes and resources', async () => {
		const file = await pdf((document) => {
			document.text('The island has 40 ships.');
			const packet = document.ref({ Type: 'Metadata', Subtype: 'XML', Length: Buffer.byteLength(XMP) });
			packet.compress = false;
			packet.end(Buffer.from(XMP));
			(document as unknown as { _root: { data: Record<string, unknown> } })._root.data['Metadata'] = packet;
		});
		const { facts } = await takenOut(file, 'a.pdf');
		expect(said(facts.filter(({ from }) => from.startsWith('XMP')))).toEqual({
			'XMP dc:title': 'Ships & ports',
			'XMP dc:creator': 'John Doe',
			'XMP prism:publicationname': 'Journal of Harbours',
			'XMP dc:publisher': 'Example Press',
			'XMP prism:coverdate': '2024-05-16',
			'XMP xmp:createdate': '2024-05-18T10:00:00Z',
			'XMP dc:language': 'de',
			'XMP xmprights:webstatement': 'https://creativecommons.org/licenses/by/4.0/',
			'XMP prism:doi': 'https://doi.org/10.1000/ships'
		});
		expect(facts.filter(({ from }) => from === 'XMP dc:creator').map(({ value }) => value)).toEqual([
			'Jane Roe',
			'John Doe'
		]);
	});

	it('is read of XMP that is broken as far as it goes, without entities from outside', () => {
		const broken = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><rdf:RDF><rdf:Description><dc:title>Ships</dc:title><dc:rights>&e;`;
		expect([...propertiesOf(broken)]).toEqual([['dc:title', ['Ships']]]);
	});

	it('is read of Dublin Core', async () => {
		const metas = {
			'DC.title': 'Ships and ports',
			'dcterms.creator': 'Roe, Jane',
			'DC.publisher': 'Example Press',
			'DCTERMS.issued': '2024-05-16',
			'dc.language': 'fr',
			'DC.identifier': 'https://example.org/ships',
			'dcterms.license': 'CC BY 4.0'
		};
		const head = Object.entries(metas).map(([name, content]) => `<meta name="${name}" content="${content}">`);
		const text = '<p>The island has 40 ships, and they bring grain, fish and wood to all of its ports.</p>'.repeat(8);
		const file = `<html><head>${head.join('')}</head><body><article><h1>Ships</h1>${text}</article></body></html>`;
		expect(said((await takenOut(bytesOf(file), 'a.html')).facts)).toMatchObject(metas);
	});

	it('is read of the properties of a Word file', async () => {
		const core =
			'<cp:coreProperties xmlns:cp="x" xmlns:dc="y" xmlns:dcterms="z"><dc:title>Ships</dc:title><dc:creator>Jane Roe</dc:creator><dc:language>fr</dc:language><dc:identifier>https://example.org/ships</dc:identifier><dcterms:created>2024-05-16T10:00:00Z</dcterms:created></cp:coreProperties>';
		const app = '<Properties><Company>Example Press</Company></Properties>';
		const file = docx(paragraph('12 ships'), {
			parts: { 'docProps/core.xml': bytesOf(core), 'docProps/app.xml': bytesOf(app) }
		});
		expect(said((await takenOut(file, 'a.docx')).facts)).toEqual({
			'DOCX title': 'Ships',
			'DOCX creator': 'Jane Roe',
			'DOCX language': 'fr',
			'DOCX identifier': 'https://example.org/ships',
			'DOCX created': '2024-05-16T10:00:00Z',
			'DOCX company': 'Example Press'
		});
	});
});
