import { describe, expect, it } from 'vitest';
import { giveDataset } from '../../../../src/lib/dataset/current';
import { FORMAT_NAMES, FORMATS, isPageFormat } from '../../../../src/lib/press/formats';
import { settings } from '../../../../src/lib/settings.js';
import { fileEntries, fileOr404 } from '../../../../src/lib/site/making/figureFiles';
import { readDataset } from '../../../../src/lib/site/making/readDataset';

describe('the files of figures that are made with the pages', () => {
	it('are every text format of a figure, its drawings beside, and those of its versions', () => {
		const names = fileEntries().map(({ file, format }) => `${file}.${format}`);
		expect(new Set(names).size).toBe(names.length);
		const kit = FORMAT_NAMES.filter(isPageFormat);
		expect(names).toEqual(expect.arrayContaining(kit.map((format) => `trade-record.${format}`)));
		expect(names).toEqual(
			expect.arrayContaining(['-dark', '-og', '-report'].map((ending) => `trade-record${ending}.svg`))
		);
		const ofVersion = names.filter((name) => name.startsWith('trade-record/v1.')).map((name) => name.slice(16));
		expect(ofVersion).toEqual(kit.filter((format) => FORMATS[format].ofVersions));
		expect(ofVersion.sort()).toEqual(['csv', 'json', 'svg']);
	});

	it('each name what is to be drawn, and how', () => {
		for (const { file, format } of fileEntries()) {
			if (!isPageFormat(format)) throw new Error(`No page format: ${format}`);
			const { figure, drawing } = fileOr404(file, format);
			expect(file).toMatch(new RegExp(`^${figure.slug}(${drawing.ending}|/v\\d+)$`));
		}
	});

	it.each([
		['no-such-figure', 'csv'],
		['trade-record/v99', 'csv'],
		['trade-record/v01', 'csv'],
		['trade-record/v1', 'bib'],
		['trade-record/1', 'csv'],
		['trade-record-dark', 'csv'],
		['trade-record/v1/v1', 'csv']
	] as const)('do not have %s.%s', (file, format) => {
		expect(() => fileOr404(file, format)).toThrow(expect.objectContaining({ status: 404 }));
	});
});

describe('the file of a renamed figure', () => {
	it('is there at its earlier address, which tables and citations name', () => {
		const island = { ...settings(), checked: undefined, data: 'tests/fixtures/island/dataset' };
		giveDataset({ read: () => readDataset(island), showsDrafts: false });
		expect(fileOr404('old-budgets', 'svg')).toMatchObject({
			address: '/figures/budgets/',
			figure: { slug: 'budgets' }
		});
		expect(fileOr404('old-budgets', 'csv')).toMatchObject({
			address: '/figures/old-budgets/',
			figure: { slug: 'budgets' }
		});
		expect(fileOr404('old-budgets-dark', 'svg')).toMatchObject({ drawing: { look: 'dark' } });
	});
});
