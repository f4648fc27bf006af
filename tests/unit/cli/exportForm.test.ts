import { describe, expect, it } from 'vitest';
import { readExportOptions } from '../../../src/cli/export/options';
import { formMark, formNamed } from '../../../src/lib/press/formMark';

const read = (...args: string[]) => readExportOptions(['trade', ...args], 'data');
const mistakesOf = (...args: string[]) => {
	const line = read(...args);
	return 'mistakes' in line ? line.mistakes : [];
};

describe('a purpose on the command line', () => {
	it.each([
		['report', { purpose: 'report', width: 604.724, height: 340.157, title: true }, 300 / 96],
		['slide', { purpose: 'slide', width: 1920, height: 1080, title: true }, 1],
		['web', { purpose: 'web', width: 740, title: true }, 2],
		['post', { purpose: 'post', width: 1080, height: 1080, title: true }, 1]
	])('gives %s its box, in brief, and its pixels', (purpose, form, scale) => {
		expect(read('--for', purpose)).toMatchObject({ options: { form, scale } });
	});

	it('takes other sizes and proportions; a slide keeps its height, all others their width', () => {
		expect(read('--for', 'report', '--size', '12x8cm')).toMatchObject({
			options: { form: { purpose: 'report', width: 453.543, height: 302.362 } }
		});
		expect(read('--for', 'slide', '--aspect', '4:3')).toMatchObject({
			options: { form: { width: 1440, height: 1080 } }
		});
		expect(read('--for', 'post', '--aspect', '4:5')).toMatchObject({
			options: { form: { width: 1080, height: 1350 } }
		});
		expect(read('--size', '600×400')).toMatchObject({
			options: { form: { purpose: 'web', width: 600, height: 400 }, scale: 2 }
		});
	});

	it.each([
		['web', 'pptx', 'PowerPoint slide', 'slide'],
		['post', 'docx', 'Word page', 'report'],
		['slide', 'figure.html', 'HTML figure', 'web']
	])('%s is refused for a file of another place, %s, with what works', (purpose, format, name, own) => {
		const pictures = ['png', 'svg', 'pdf', 'outlines.svg'];
		const works = { web: [...pictures, 'figure.html'], post: pictures, slide: [...pictures, 'pptx'] }[purpose] ?? [];
		expect(mistakesOf('--for', purpose, '--format', `png,${format}`)).toEqual([
			`A ${name} (${format}) is no file for --for ${purpose}: take --for ${own} --format ${format}, or with --for ${purpose} one of ${works.join(', ')}.`
		]);
		expect(mistakesOf('--for', own, '--format', format)).toEqual([]);
		expect(mistakesOf('--format', format)).toEqual([]);
	});

	it('is in full where that is asked for, and where the purpose has room for it', () => {
		expect(read('--for', 'report', '--depth', 'full')).toMatchObject({
			options: { form: { width: 605, title: false }, scale: 300 / 96 }
		});
		expect(mistakesOf('--for', 'slide', '--depth', 'full')).toEqual([
			'A slide holds no figure in full: leave --depth out, or take --depth full with --for report or web.'
		]);
		expect(mistakesOf('--depth', 'full', '--size', '600x400')).toEqual([
			'In full a figure is as high as its words: --size and --aspect need --depth brief, or take --width.'
		]);
	});

	it('is refused with what was expected, and the nearest that works', () => {
		expect(mistakesOf('--for', 'slied', '--depth', 'breif', '--aspect', 'wide')).toEqual([
			'The purpose “slied” is unknown. Perhaps “slide”?',
			'The depth “breif” is unknown. Perhaps “brief”?',
			'The aspect is “wide”. Expected width to height: 16:9, 4:3, 1:1.'
		]);
		expect(mistakesOf('--size', '5000x100')).toEqual([
			'“5000x100” comes to 5000 × 100 px. Expected from 240 × 180 to 2400 × 1600 px; the nearest is --size 2400x180.'
		]);
		expect(mistakesOf('--size', '3 by 4')).toEqual([
			'The size is “3 by 4”. Expected width and height in px, cm, mm or in: 16x9cm, 1920x1080.'
		]);
		expect(mistakesOf('--size', '3x4cm', '--aspect', '16:9')).toContain(
			'--size and --aspect say the same in two ways: leave one out.'
		);
		expect(mistakesOf('--for', 'post', '--aspect', '0:0')).toHaveLength(1);
	});
});

it('a file names its form so that it can be made anew', () => {
	for (const form of [
		{ purpose: 'report', width: 453.543, height: 302.362, title: true },
		{ purpose: 'web', width: 604, title: false },
		{ width: 740, title: true },
		{ width: 605, title: false },
		'slide',
		'captioned',
		'shared'
	] as const)
		expect(formNamed(formMark(form))).toEqual(form);
	for (const mark of ['slied 740', 'post 740x20', 'report 9999x400', '740x400', 'web 10', 'web'])
		expect(formNamed(mark)).toBeUndefined();
});

it('all figures go into one file, whose ending says what it is', () => {
	expect(readExportOptions(['b', 'a', '--into', 'out/report.docx'], 'data')).toMatchObject({
		options: { slugs: ['b', 'a'], into: { path: 'out/report.docx', format: 'docx' } }
	});
	expect(mistakesOf('--into', 'report.odt')).toEqual([
		'--into names “report.odt”. Expected a file that ends in .docx, .pptx, .zip, .csv.'
	]);
	expect(mistakesOf('--into', 'a.zip', '--theme', 'dark', '--out', 'x')).toEqual([
		'--into writes one file of all figures, with a look of its own: leave --theme, --out out.'
	]);
});
