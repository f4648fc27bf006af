import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { ttfFiles } from '../../../../src/lib/fonts/faces';
import { FONT_FOLDER } from '../../../../src/lib/fonts/folder';
import {
	collectionFile,
	COLLECTION_FORMATS,
	type CollectedFigure
} from '../../../../src/lib/press/collection/collection';
import { drawingOf } from '../../../../src/lib/press/drawing';
import { renderPng } from '../../../../src/lib/press/png/png';
import { jsonFile } from '../../../../src/lib/press/record/json';
import { figureCsv } from '../../../../src/lib/press/table/csv';
import { verifyFile } from '../../../../src/lib/press/verify/verifyFile';
import { realFigure } from '../../figure/realFigures';
import { listOf } from '../verify/originals';

const SLUGS = ['meetings', 'oil-half'];
const addressOf = (slug: string) => `https://example.org/figures/${slug}/`;
const fonts = ttfFiles().map((name) => join(FONT_FOLDER, name));

let figures: CollectedFigure[];
beforeAll(() => {
	figures = SLUGS.map((slug) => {
		const drawing = drawingOf(realFigure(slug), { address: addressOf(slug), form: 'captioned' });
		return { json: jsonFile(realFigure(slug), addressOf(slug)), picture: renderPng(drawing, { scale: 1, fonts }) };
	});
});

describe('figures that were collected', () => {
	it('have their rows in one table, as each has them in its own', async () => {
		const table = strFromU8(await collectionFile('csv', figures));
		const [[head = '', ...one] = [], [, ...other] = []] = SLUGS.map((slug) =>
			figureCsv(realFigure(slug), addressOf(slug)).trimEnd().split('\r\n')
		);
		expect(table.trimEnd().split('\r\n')).toEqual([head, ...one, ...other]);
	});

	it('lie in one zip as report, slides and table, with what they were made of', async () => {
		const entries = unzipSync(await collectionFile('zip', figures));
		expect(Object.keys(entries).sort()).toEqual([
			'fingerprints.json',
			...SLUGS.flatMap((slug) => [`${slug}-captioned.png`, `${slug}.json`]),
			'report.docx',
			'slides.pptx',
			'table.csv'
		]);
		const report = await collectionFile('docx', figures);
		expect(Buffer.from(entries['report.docx'] ?? []).equals(Buffer.from(report))).toBe(true);
	});

	it.each(COLLECTION_FORMATS)(
		'are the same bytes as %s whenever they are collected, and vouched for where each figure in them can be',
		async (format) => {
			const file = await collectionFile(format, figures);
			expect(Buffer.from(await collectionFile(format, figures)).equals(Buffer.from(file))).toBe(true);
			// Report and slides say nothing of themselves: the pictures in them do.
			const verdicts = { csv: 'intact', zip: 'intact', docx: 'metadata-lost', pptx: 'unknown' };
			expect(verifyFile(`x.${format}`, file, listOf()).verdict).toBe(verdicts[format]);
		}
	);

	it('make no file where there is none', async () => {
		await expect(collectionFile('docx', [])).rejects.toThrow('There is no figure in it.');
	});
});
