/** Files that other programs have saved anew or doctored, each with what the check must say of it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { optimize } from 'svgo';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyFile } from '../../src/lib/press/verify/verifyFile';
import type { Verdict } from '../../src/lib/press/verify/verdict';
import { readPrivateKey } from '../../src/lib/press/seal/sign';
import { figure, filesOf, listOf, type Originals } from '../unit/press/verify/originals';
import { smallSigningKey } from '../unit/press/signingKey';
import { itWith, runClient } from './clients';

const owner = readPrivateKey(smallSigningKey().pem);
const list = listOf(owner);
const ours = await filesOf(figure, owner);

const folder = mkdtempSync(join(tmpdir(), 'cited-figures-check-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

/** A fresh copy of an original under a name of its own. */
function copy(kind: keyof Originals, name: string): string {
	writeFileSync(at(name), ours[kind]);
	return at(name);
}

function expectVerdict(path: string, verdict: Verdict | readonly Verdict[]): void {
	const result = verifyFile(basename(path), readFileSync(path), list);
	const said = [...result.differences, ...result.notes].join(' ');
	expect({ verdict: result.verdict, said }).toEqual({ verdict: expect.toBeOneOf([verdict].flat()) as unknown, said });
}

const PROFILE = `-env:UserInstallation=file://${at('profile')}`;

function office(path: string, format: string, more: readonly string[] = []): string {
	const folderOf = at(`office-${format.replace(/\W.*/s, '')}`);
	runClient('soffice', [PROFILE, '--headless', ...more, '--convert-to', format, '--outdir', folderOf, path]);
	return join(folderOf, basename(path).replace(/\.\w+$/, `.${format.replace(/\W.*/s, '')}`));
}

describe('a PNG that was saved anew', () => {
	itWith('optipng', 'keeps what it says and shows', () => {
		const path = copy('png', 'optipng.png');
		runClient('optipng', ['-quiet', '-o1', path]);
		expectVerdict(path, ['rewritten', 'intact']);
	});
	itWith('optipng', 'interlaced keeps what it says and shows', () => {
		const path = copy('png', 'interlaced.png');
		runClient('optipng', ['-quiet', '-o1', '-i1', path]);
		expectVerdict(path, 'rewritten');
	});
	itWith('optipng', 'without its metadata is never intact', () => {
		const path = copy('png', 'stripped.png');
		runClient('optipng', ['-quiet', '-o1', '-strip', 'all', path]);
		expectVerdict(path, 'metadata-lost');
	});
	itWith('zopflipng', 'packed as small as can be keeps what it says and shows', () => {
		runClient('zopflipng', [
			'-q',
			'--iterations=1',
			'--keepchunks=iTXt,pHYs',
			copy('png', 'zopfli.png'),
			at('zopflied.png')
		]);
		expectVerdict(at('zopflied.png'), 'rewritten');
	});
	itWith('pngcrush', 'keeps what it says and shows', () => {
		runClient('pngcrush', ['-q', '-m', '7', copy('png', 'crush.png'), at('crushed.png')]);
		expectVerdict(at('crushed.png'), 'rewritten');
	});
	itWith('pngcrush', 'without its texts has lost its metadata', () => {
		runClient('pngcrush', ['-q', '-rem', 'alla', copy('png', 'crush2.png'), at('crushed2.png')]);
		expectVerdict(at('crushed2.png'), 'metadata-lost');
	});
	itWith('convert', 'saved anew is never intact', () => {
		runClient('convert', [copy('png', 'magick.png'), at('saved.png')]);
		expectVerdict(at('saved.png'), ['rewritten', 'metadata-lost']);
	});
	itWith('convert', 'made smaller is changed', () => {
		runClient('convert', [copy('png', 'magick2.png'), '-resize', '50%', at('small.png')]);
		expectVerdict(at('small.png'), ['changed', 'metadata-lost']);
	});
	itWith('convert', 'painted over is changed', () => {
		runClient('convert', [
			copy('png', 'magick3.png'),
			'-fill',
			'red',
			'-draw',
			'rectangle 40,40 90,60',
			at('painted.png')
		]);
		expectVerdict(at('painted.png'), ['changed', 'metadata-lost']);
	});
	itWith('convert', 'stripped has lost its metadata', () => {
		runClient('convert', [copy('png', 'magick4.png'), '-strip', at('stripped2.png')]);
		expectVerdict(at('stripped2.png'), 'metadata-lost');
	});
	itWith('convert', 'as a JPEG is unknown', () => {
		runClient('convert', [copy('png', 'magick5.png'), at('x.jpg')]);
		expectVerdict(at('x.jpg'), 'unknown');
	});
	itWith('exiftool', 'with a note more keeps what it says and shows', () => {
		const path = copy('png', 'exif.png');
		runClient('exiftool', ['-q', '-overwrite_original', '-XMP-dc:Subject=mine', path]);
		expectVerdict(path, 'rewritten');
	});
	itWith('exiftool', 'with another title in its metadata is changed', () => {
		const path = copy('png', 'exif2.png');
		runClient('exiftool', ['-q', '-overwrite_original', '-XMP-dc:Title=Something else', path]);
		expectVerdict(path, 'changed');
	});
	itWith('exiftool', 'without metadata has lost them', () => {
		const path = copy('png', 'exif3.png');
		runClient('exiftool', ['-q', '-overwrite_original', '-all=', path]);
		expectVerdict(path, 'metadata-lost');
	});
});

describe('a drawing that was saved anew', () => {
	it('svgo, as it comes, drops the metadata', () => {
		writeFileSync(at('svgo.svg'), optimize(new TextDecoder().decode(ours.svg)).data);
		expectVerdict(at('svgo.svg'), 'metadata-lost');
	});
	it('svgo that sorts, indents and drops comments keeps what it says and shows', () => {
		const { data } = optimize(new TextDecoder().decode(ours.svg), {
			js2svg: { pretty: true },
			plugins: ['sortAttrs', 'removeComments', 'removeXMLProcInst']
		});
		writeFileSync(at('svgo2.svg'), data);
		expectVerdict(at('svgo2.svg'), 'rewritten');
	});
	it('svgo that rounds its shapes changes it', () => {
		const { data } = optimize(new TextDecoder().decode(ours.svg), {
			plugins: [{ name: 'cleanupNumericValues', params: { floatPrecision: 0 } }]
		});
		writeFileSync(at('svgo3.svg'), data);
		expectVerdict(at('svgo3.svg'), 'changed');
	});
	itWith('xmllint', 'formats the SVG, which keeps what it says and shows', () => {
		writeFileSync(at('lint.svg'), runClient('xmllint', ['--format', '--nonet', copy('svg', 'lint0.svg')]));
		expectVerdict(at('lint.svg'), 'rewritten');
	});
	itWith('python3', 'parses and writes the SVG, which keeps what it says and shows', () => {
		const code =
			'import sys, xml.dom.minidom as m; open(sys.argv[2], "w", encoding="utf-8").write(m.parse(sys.argv[1]).toxml())';
		runClient('python3', ['-c', code, copy('svg', 'python0.svg'), at('python.svg')]);
		expectVerdict(at('python.svg'), 'rewritten');
	});
	itWith('qpdf', 'keeps what the PDF says and shows', () => {
		runClient('qpdf', [copy('pdf', 'q.pdf'), at('q1.pdf')]);
		expectVerdict(at('q1.pdf'), 'rewritten');
	});
	itWith('qpdf', 'packs the objects of the PDF, which keeps what it says and shows', () => {
		runClient('qpdf', ['--object-streams=generate', '--compress-streams=y', copy('pdf', 'q2.pdf'), at('q3.pdf')]);
		expectVerdict(at('q3.pdf'), 'rewritten');
	});
	itWith('qpdf', 'sets the PDF in order for the web, with not a pixel changed', () => {
		runClient('qpdf', ['--linearize', copy('pdf', 'linear.pdf'), at('linear1.pdf')]);
		expectVerdict(at('linear1.pdf'), 'rewritten');
	});
	itWith('mutool', 'cleans the PDF and sets it in order, with not a pixel changed', () => {
		for (const options of [['-l'], ['-gggg', '-z'], ['-d']]) {
			const name = `mutool${options.join('')}.pdf`;
			runClient('mutool', ['clean', ...options, copy('pdf', `of-${name}`), at(name)]);
			expectVerdict(at(name), 'rewritten');
		}
	});
	itWith('qpdf', 'unpacks the PDF for a hex edit, which is seen', () => {
		runClient('qpdf', ['--qdf', '--object-streams=disable', copy('pdf', 'q4.pdf'), at('q5.pdf')]);
		expectVerdict(at('q5.pdf'), 'rewritten');
		const text = readFileSync(at('q5.pdf'), 'latin1');
		const edited = text.replace(
			/(\d)(\.\d+ \d+\.?\d* l\b)/,
			(_, digit: string, rest: string) => `${(Number(digit) + 1) % 10}${rest}`
		);
		expect(edited).not.toBe(text);
		writeFileSync(at('q6.pdf'), edited, 'latin1');
		expectVerdict(at('q6.pdf'), 'changed');
	});
	itWith('qpdf', 'puts the page twice into the PDF, which is changed', () => {
		const path = copy('pdf', 'q7.pdf');
		runClient('qpdf', [path, '--pages', path, '1', path, '1', '--', at('q8.pdf')]);
		expectVerdict(at('q8.pdf'), 'changed');
	});
	itWith('qpdf', 'locks the PDF, which is never intact', () => {
		runClient('qpdf', ['--encrypt', '', 'x', '256', '--', copy('pdf', 'q9.pdf'), at('q10.pdf')]);
		expectVerdict(at('q10.pdf'), ['unknown', 'metadata-lost', 'changed']);
	});
	itWith('exiftool', 'adds a note to the PDF, which keeps what it says and shows', () => {
		const path = copy('pdf', 'exif.pdf');
		runClient('exiftool', ['-q', '-overwrite_original', '-Author=Somebody', path]);
		expectVerdict(path, 'rewritten');
	});
	itWith('exiftool', 'takes the metadata of the PDF away, which are lost then', () => {
		const path = copy('pdf', 'exif2.pdf');
		runClient('exiftool', ['-q', '-overwrite_original', '-all=', path]);
		expectVerdict(path, 'metadata-lost');
	});
	itWith('gs', 'draws the PDF anew, which is never intact', () => {
		runClient('gs', [
			'-q',
			'-dNOPAUSE',
			'-dBATCH',
			'-sDEVICE=pdfwrite',
			`-sOutputFile=${at('gs.pdf')}`,
			copy('pdf', 'gs0.pdf')
		]);
		expectVerdict(at('gs.pdf'), ['changed', 'metadata-lost', 'unknown']);
	});
});

describe('a table or a page that was saved anew', () => {
	const semicolons = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false';
	itWith('soffice', 'opens the CSV and saves it with semicolons: the values are those', () => {
		expectVerdict(office(copy('csv', 'office.csv'), semicolons, ['--infilter=csv:44,34,76,1']), 'rewritten');
	});
	itWith('soffice', 'opens the CSV in the wrong encoding and saves it: its letters are garbled', () => {
		const path = office(copy('csv', 'garbled.csv'), semicolons);
		expectVerdict(path, 'changed');
		expect(verifyFile('x', readFileSync(path), list).differences.join()).toContain('garbled');
	});
	itWith('soffice', 'saves the workbook anew: the values are those', () => {
		expectVerdict(office(copy('xlsx', 'office.xlsx'), 'xlsx'), 'rewritten');
	});
	itWith('soffice', 'saves the workbook as CSV, which names no version', () => {
		expectVerdict(office(copy('xlsx', 'office2.xlsx'), 'csv:Text - txt - csv (StarCalc):44,34,76'), 'metadata-lost');
	});
	itWith('soffice', 'saves the page anew: words, alt text and picture are those', () => {
		expectVerdict(office(copy('docx', 'office.docx'), 'docx'), 'rewritten');
	});
	itWith('pandoc', 'writes the page anew, which loses what it says of itself', () => {
		runClient('pandoc', [copy('docx', 'pandoc0.docx'), '-o', at('pandoc.docx')]);
		expectVerdict(at('pandoc.docx'), ['metadata-lost', 'unknown']);
	});
	itWith('python3', 'reads and writes the CSV: the values are those', () => {
		const code =
			'import csv, sys; rows = list(csv.reader(open(sys.argv[1], newline="", encoding="utf-8"))); csv.writer(open(sys.argv[2], "w", newline="", encoding="utf-8-sig"), delimiter=";", quoting=csv.QUOTE_ALL).writerows(rows)';
		runClient('python3', ['-c', code, copy('csv', 'py0.csv'), at('py.csv')]);
		expectVerdict(at('py.csv'), 'rewritten');
	});
	itWith('python3', 'formats the JSON: it says the same', () => {
		const code =
			'import json, sys; json.dump(json.load(open(sys.argv[1])), open(sys.argv[2], "w"), sort_keys=True, indent=2)';
		runClient('python3', ['-c', code, copy('json', 'py0.json'), at('py.json')]);
		expectVerdict(at('py.json'), 'rewritten');
	});
	itWith('jq', 'changes a number in the JSON', () => {
		writeFileSync(at('jq.json'), runClient('jq', ['.rows[0].value = 1', copy('json', 'jq0.json')]));
		expectVerdict(at('jq.json'), 'changed');
	});
	itWith('zip', 'puts a file more into the kit', () => {
		writeFileSync(at('more.txt'), 'more');
		const path = copy('kit', 'kit.zip');
		runClient('zip', ['-q', path, 'more.txt'], folder);
		expectVerdict(path, 'changed');
	});
	itWith('unzip', 'and zip pack the kit anew, which changes no file in it', () => {
		runClient('unzip', ['-q', copy('kit', 'kit2.zip'), '-d', at('kit')]);
		runClient('zip', ['-q', '-r', at('kit3.zip'), '.'], at('kit'));
		expectVerdict(at('kit3.zip'), 'intact');
	});
});
