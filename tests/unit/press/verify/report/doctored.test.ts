/** Reports in which somebody has done something to a picture, each with what must be said of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, encode } from 'fast-png';
import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readChunks, writeChunks } from '../../../../../src/lib/press/png/chunks';
import type { Published } from '../../../../../src/lib/press/verify/published';
import { isReportGood, reportVerdict } from '../../../../../src/lib/press/verify/report/reportWords';
import { isReport, type VerifiedReport } from '../../../../../src/lib/press/verify/report/verified';
import { verify } from '../../../../../src/lib/press/verify/report/verifyReport';
import { itAtLength, sample } from '../../../extent';
import { DOWNLOADS, edit, listThen, reportFile, withParts, type Parts } from './reports';

const list = listThen();
const PAGE = 'word/document.xml';
const SLIDE = 'ppt/slides/slide2.xml';

async function told(name: string, bytes: Uint8Array, published: Published = list): Promise<VerifiedReport> {
	const verified = await verify(name, bytes, published);
	if (!isReport(verified)) throw new Error(`${name} was told as a file: ${verified.verdict}`);
	return verified;
}

const docx = (change: (parts: Parts) => void) => told('x.docx', withParts('pandoc.docx', change));
const pptx = (change: (parts: Parts) => void) => told('x.pptx', withParts('pandoc.pptx', change));
const png = (parts: Parts) => Object.keys(parts).filter((name) => /^word\/media\/.*png$/.test(name));

/** The first picture of the figure “meetings”. */
const first = ({ pictures }: VerifiedReport) => pictures[0];

describe('a picture that readers do not see as it was published', () => {
	it.each(
		sample<[string, string | RegExp, string, RegExp]>([
			['cropped', '<a:stretch>', '<a:srcRect b="20000"/><a:stretch>', /cropped/],
			['mirrored', '<a:xfrm>', '<a:xfrm flipH="1">', /mirrored/],
			['turned', '<a:xfrm>', '<a:xfrm rot="5400000">', /turned/],
			['stretched', /<a:ext cx="(\d+)" cy="\d+"/, '<a:ext cx="2880000" cy="2880000"', /stretched/],
			['hidden', '<wp:docPr ', '<wp:docPr hidden="1" ', /hidden/],
			['greyed', /(<a:blip r:embed="\w+")\s*\/>/, '<a:blip r:embed="rId20"><a:grayscl/></a:blip>', /colours/]
		])
	)('is changed: %s', async (_, from, to, says) => {
		const report = await docx((parts) => edit(parts, PAGE, from, to));
		expect(first(report)).toMatchObject({ verdict: 'changed', differences: [expect.stringMatching(says)] });
		expect(report.pictures[2]?.verdict).toBe('published');
		expect(isReportGood(report)).toBe(false);
	});

	it('has a caption in what stands beside it, where nothing says so, if that speaks of what it shows', async () => {
		const own = 'Putin and Xi have met over 50 times, as of May 2024.';
		const paragraph = `<w:p><w:r><w:t>${own}</w:t></w:r></w:p>`;
		const report = await docx((parts) =>
			edit(parts, PAGE, /<w:p>(?:(?!<w:p>)[^])*?<w:pStyle w:val="ImageCaption"[^]*?<\/w:p>/, paragraph)
		);
		expect(first(report)).toMatchObject({ caption: own, captionDiffers: [expect.stringContaining('50')] });
	});

	it('is as published where the crop is a rounding', async () => {
		const report = await docx((parts) => edit(parts, PAGE, '<a:stretch>', '<a:srcRect b="12"/><a:stretch>'));
		expect(first(report)?.verdict).toBe('published');
	});

	it('is changed where its pixels are', async () => {
		const report = await docx((parts) => {
			const name =
				png(parts).find((each) => strFromU8(parts[each] ?? new Uint8Array(), true).includes('meetings')) ?? '';
			const before = parts[name] ?? new Uint8Array();
			const picture = decode(before);
			picture.data.fill(0, 100, 900);
			const data = readChunks(encode(picture)).filter(({ type }) => ['IHDR', 'PLTE', 'IDAT'].includes(type));
			const notes = readChunks(before).filter(({ type }) => !['IHDR', 'PLTE', 'IDAT'].includes(type));
			parts[name] = writeChunks([...data.slice(0, 1), ...notes.slice(0, -1), ...data.slice(1), ...notes.slice(-1)]);
		});
		expect(first(report)).toMatchObject({ verdict: 'changed', shown: { figure: 'meetings' } });
	});
});

describe('a picture that is no longer the one that was put in', () => {
	it('is told as unknown, and by the words beside it where they name the figure', async () => {
		const compress = (parts: Parts) => {
			for (const name of png(parts)) parts[name] = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
		};
		expect((await docx(compress)).pictures.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown', 'unknown']);
		const named = await docx((parts) => {
			compress(parts);
			edit(
				parts,
				PAGE,
				'>Figure 1. Xi and Putin have met over 250 times.<',
				'>Figure 1. Putin and Xi have met over 40 times, as of May 2024.<'
			);
		});
		expect(first(named)).toMatchObject({ verdict: 'metadata-lost', shown: { figure: 'meetings' } });
	});

	it('is not looked for where the report only points at it', async () => {
		const report = await docx((parts) => {
			edit(parts, PAGE, 'r:embed="rId20"', 'r:link="rId20"');
			const part = 'word/_rels/document.xml.rels';
			edit(parts, part, /(Target="media\/rId20.png")/, 'Target="https://example.org/x.png" TargetMode="External"');
		});
		expect(first(report)).toMatchObject({
			verdict: 'unknown',
			notes: [expect.stringContaining('https://example.org/x.png')]
		});
	});
});

it('a drawing with a picture in its place, as Word writes both, is compared in part', async () => {
	const svg = new Uint8Array(readFileSync(join(DOWNLOADS, 'gazprom-loss/v1.svg')));
	const own =
		'<a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="svg1"/></a:ext>';
	const put = (parts: Parts, shown: string) => {
		parts['word/media/x.svg'] = svg;
		edit(
			parts,
			PAGE,
			`<a:blip r:embed="${shown}" />`,
			`<a:blip r:embed="${shown}"><a:extLst>${own}</a:extLst></a:blip>`
		);
		edit(
			parts,
			'word/_rels/document.xml.rels',
			'</Relationships>',
			'<Relationship Id="svg1" Type="x/image" Target="media/x.svg"/></Relationships>'
		);
	};
	const other = await docx((parts) => put(parts, 'rId23'));
	expect(other.pictures[1]).toMatchObject({ verdict: 'in-part', shown: { figure: 'gazprom-loss' } });
	const unlike = await docx((parts) => put(parts, 'rId20'));
	expect(unlike.pictures[0]?.verdict).toBe('in-part');
});

it('a picture that only older programs show is told as one that lies elsewhere in the file', async () => {
	const twice = await docx((parts) =>
		edit(
			parts,
			PAGE,
			/<w:drawing>([^]*?)<\/w:drawing>/,
			'<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:t>nothing</w:t></mc:Choice><mc:Fallback/></mc:AlternateContent>'
		)
	);
	expect(twice.pictures.at(-1)).toMatchObject({ where: 'Picture 3 (elsewhere in the file)', verdict: 'in-part' });
});

describe('on slides', () => {
	it('a picture in a group keeps its caption, which lies in the group', async () => {
		const report = await pptx((parts) => {
			edit(
				parts,
				SLIDE,
				'<p:pic>',
				'<p:grpSp><p:nvGrpSpPr/><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="4572000" cy="2571750"/><a:chOff x="0" y="0"/><a:chExt cx="9144000" cy="5143500"/></a:xfrm></p:grpSpPr><p:pic>'
			);
			edit(parts, SLIDE, '</p:spTree>', '</p:grpSp></p:spTree>');
		});
		expect(first(report)).toMatchObject({ where: 'Figure 1 (Slide 2)', verdict: 'published' });
	});

	it('a picture that fills a shape is told', async () => {
		const report = await pptx((parts) => {
			edit(
				parts,
				SLIDE,
				/<p:pic>[^]*<p:blipFill>([^]*?)<\/p:blipFill>[^]*<\/p:pic>/,
				'<p:sp><p:nvSpPr><p:cNvPr id="9" name="x"/></p:nvSpPr><p:spPr><a:xfrm><a:off x="4165600" y="1193800"/><a:ext cx="825500" cy="2882900"/></a:xfrm><a:blipFill><a:blip r:embed="rId2"/></a:blipFill></p:spPr></p:sp>'
			);
		});
		expect(first(report)?.verdict).toBe('published');
	});
});

describe('what became of a version', () => {
	it('is said of the picture that shows it, and of no other', async () => {
		const figures = list.figures.map((each) => {
			const [version] = each.versions;
			if (each.figure !== 'meetings' || !version) return each;
			const next = { ...version, version: 2, content: '6'.repeat(64), what: 'More.', why: 'Counted again.' };
			return { ...each, versions: [version, next] };
		});
		const report = await told('x.docx', reportFile('pandoc.docx'), { ...list, figures });
		expect(report.pictures.map(({ where, verdict }) => `${where}: ${verdict}`)).toEqual([
			'Figure 1: superseded',
			'Picture 2: unknown',
			'Figure 3: published'
		]);
		expect(reportVerdict(report)).toBe('1 superseded, 1 as published');
		expect(isReportGood(report)).toBe(false);
	});
});

describe('bad input', () => {
	it.each([
		['a DOCX whose page is no XML', (parts: Parts) => void (parts[PAGE] = strToU8('<w:document><w:p>')), /XML/],
		['a DOCX that is nested without end', (parts: Parts) => void (parts[PAGE] = strToU8('<a>'.repeat(5000))), /nested/]
	])('%s is unknown', async (_, change, says) => {
		const verified = await verify('x.docx', withParts('pandoc.docx', change), list);
		expect(verified).toMatchObject({ verdict: 'unknown', notes: [expect.stringMatching(says)] });
	});

	it('a document that is locked with a password is told so', async () => {
		const locked = withParts('libreoffice.odt', (parts) => {
			edit(parts, 'META-INF/manifest.xml', '</manifest:manifest>', '<manifest:encryption-data/></manifest:manifest>');
			parts['content.xml'] = Uint8Array.from({ length: 500 }, (_, i) => (i * 7919) % 256);
		});
		expect(await verify('x.odt', locked, list)).toMatchObject({
			verdict: 'unknown',
			notes: [expect.stringContaining('password')]
		});
		const ole = new Uint8Array(5000);
		ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
		ole.set(new Uint8Array(new Uint16Array([...'EncryptedPackage'].map((sign) => sign.charCodeAt(0))).buffer), 1024);
		expect(await verify('x.docx', ole, list)).toMatchObject({ notes: [expect.stringContaining('password')] });
		ole.fill(0, 1024);
		expect(await verify('x.doc', ole, list)).toMatchObject({ notes: [expect.stringContaining('DOCX')] });
	});

	it('one that is cut short is unknown', async () => {
		const half = (name: string) => verify(name, reportFile(name).slice(0, 20_000), list);
		expect(await half('pandoc.docx')).toMatchObject({ verdict: 'unknown' });
		expect(await half('latex.pdf')).toMatchObject({ verdict: 'unknown' });
	});

	itAtLength('a report of many hundred pages has its pictures told, and one that is longer is not read', async () => {
		const longer = (by: string) => withParts('pandoc.docx', (parts) => edit(parts, PAGE, '<w:body>', `<w:body>${by}`));
		expect(first(await told('x.docx', longer('<w:p><w:r><w:t/></w:r></w:p>'.repeat(67_000))))?.verdict).toBe(
			'published'
		);
		expect(await verify('x.docx', longer(' '.repeat(25_000_000)), list)).toMatchObject({
			verdict: 'unknown',
			notes: [expect.stringContaining('longer than is read here')]
		});
	});

	itAtLength('thousands of pictures are judged once each, and counted', async () => {
		const report = await docx((parts) => {
			const page = strFromU8(parts[PAGE] ?? new Uint8Array());
			const paragraph = /<w:p>(?:(?!<\/w:p>)[^])*<w:drawing>[^]*?<\/w:p>/.exec(page)?.[0] ?? '';
			edit(parts, PAGE, paragraph, paragraph.repeat(3000));
		});
		expect(report.pictures.length).toBe(2000);
		expect(report.notes.join()).toContain('1002 more pictures');
		expect(isReportGood(report)).toBe(false);
	});
});
