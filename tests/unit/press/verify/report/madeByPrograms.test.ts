/** Reports that real programs have made: each picture in them is told by itself, with its caption. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ReadPublished } from '../../../../../src/lib/press/verify/report/readPublished';
import { isReport, type VerifiedReport } from '../../../../../src/lib/press/verify/report/verified';
import { verify } from '../../../../../src/lib/press/verify/report/verifyReport';
import { isReportGood, verifiedLines } from '../../../../../src/lib/press/verify/report/reportWords';
import { DOWNLOADS, listThen, reportFile } from './reports';

const list = listThen();
const [meetings, loss] = ['meetings.zip', 'gazprom-loss.zip'].map((name) =>
	unzipSync(readFileSync(join(DOWNLOADS, name)))
);

/** The files of the site whose pictures stand in the reports. */
const read: ReadPublished = (name) => {
	const inKit = meetings?.[name] ?? loss?.[name];
	if (inKit) return Promise.resolve(inKit);
	if (name !== 'gazprom-loss-og.png') return Promise.resolve(undefined);
	return Promise.resolve(new Uint8Array(readFileSync(join(DOWNLOADS, name))));
};

async function told(name: string, reading: ReadPublished | undefined = read): Promise<VerifiedReport> {
	const verified = await verify(name, reportFile(name), list, reading);
	if (!isReport(verified)) throw new Error(`${name} was told as a file: ${verified.verdict}`);
	return verified;
}

const brief = ({ pictures }: VerifiedReport) =>
	pictures.map(({ where, verdict, shown }) => `${where}: ${verdict}${shown ? ` ${shown.figure}` : ''}`);

describe('a report by pandoc', () => {
	it('as DOCX has each picture told by the number of its caption', async () => {
		const report = await told('pandoc.docx');
		expect(brief(report)).toEqual([
			'Figure 1: published meetings',
			'Picture 2: unknown',
			'Figure 3: published gazprom-loss'
		]);
		expect(report.pictures.map(({ captionDiffers }) => captionDiffers)).toEqual([
			['The caption says 250; the figure says over 40.'],
			[],
			[]
		]);
	});

	it('as PPTX has them told by slide', async () => {
		expect(brief(await told('pandoc.pptx'))).toEqual([
			'Figure 1 (Slide 2): published meetings',
			'Picture 2 (Slide 3): unknown'
		]);
	});
});

describe('a report that LibreOffice has saved', () => {
	it('as ODT has the picture in its header told, and that another is cropped', async () => {
		const report = await told('libreoffice.odt');
		expect(brief(report)).toEqual([
			'Figure 1: published gazprom-loss',
			'Figure 2: changed gazprom-loss',
			'Picture 3 (Header or footer): published meetings'
		]);
		expect(report.pictures[1]?.differences).toEqual(['It is cropped in the report: a part of it is not seen.']);
		expect(isReportGood(report)).toBe(false);
	});

	it('as ODP has them told by slide, with their captions', async () => {
		const report = await told('libreoffice.odp');
		expect(brief(report)).toEqual(['Figure 1 (Slide 2): published meetings', 'Picture 2 (Slide 3): unknown']);
		expect(report.pictures[0]?.captionDiffers).toEqual(['The caption says 250; the figure says over 40.']);
	});
});

describe('a PDF by LaTeX', () => {
	it('has a picture recognised by its pixels and a page of ours by what draws it, each said so', async () => {
		const report = await told('latex.pdf');
		expect(brief(report)).toEqual(['Figure 1 (Page 1): published gazprom-loss', 'Figure 2 (Page 2): in-part meetings']);
		const [pixels, drawing] = report.pictures;
		expect(pixels?.notes.join()).toContain('recognised by its pixels alone: they are those of gazprom-loss-og.png');
		expect(pixels?.captionDiffers).toEqual(['The caption says 9 billion; the figure says −$8 bn.']);
		expect(drawing?.notes.join()).toContain('Fonts, colours and what lies around it were not compared.');
	});

	it('recognises no page that is drawn otherwise than the published one', async () => {
		const other = loss?.['gazprom-loss-report.pdf'];
		const report = await told('latex.pdf', (name) => (/pdf$/.test(name) ? Promise.resolve(other) : read(name)));
		expect(report.pictures[1]).toMatchObject({ verdict: 'metadata-lost', shown: { figure: 'meetings' } });
	});

	it('vouches for neither where the site’s own files cannot be had', async () => {
		const report = await told('latex.pdf', () => Promise.reject(new Error('offline')));
		expect(brief(report)).toEqual(['Figure 1 (Page 1): unknown', 'Figure 2 (Page 2): metadata-lost meetings']);
		expect(isReportGood(report)).toBe(false);
	});
});

it('a drawing that Chromium has printed is known by its source line, and not vouched for', async () => {
	const report = await told('chromium.pdf');
	expect(brief(report)).toEqual(['Figure 1 (Page 1): metadata-lost meetings']);
	expect(report.pictures[0]?.differences).toEqual([]);
	expect(report.pictures[0]?.notes.join()).toContain('“meetings, version 1” in its source line');
});

it('a report is told in lines that name each picture, and never as metadata lost itself', async () => {
	const lines = verifiedLines(await told('pandoc.docx'));
	expect(lines[0]).toBe('pandoc.docx: 2 as published · report (DOCX)');
	expect(lines[1]).toContain('3 pictures, 2 of them known here.');
	expect(lines).toContain('  Figure 1: as published');
	expect(lines).toContain('    ≠ The caption says 250; the figure says over 40.');
	expect(lines.at(-1)).toBe('  Picture 2: not known here. Not one of this site’s, or no longer recognisable.');
});
