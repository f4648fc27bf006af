/** A program outside: the package is packed, installed into an empty folder, and used as `docs/package.md` says. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, inject } from 'vitest';
import { dependenciesPage } from '../../../src/build/packing/dependenciesPage';
import { shownFigures } from '../../../src/lib/dataset/current';
import { fontBytes } from '../../../src/lib/press/fontBytes';
import { isMadeFormat, isWrittenFormat } from '../../../src/lib/press/formats';
import { makeFile } from '../../../src/lib/press/make';
import { taskOf } from '../../../src/lib/press/task';
import { TEXTS } from '../../../src/lib/press/texts';
import { ttfFiles } from '../../../src/lib/fonts/faces';
import { FONT_FOLDER } from '../../../src/lib/fonts/folder';
import { settings } from '../../../src/lib/settings';
import { runClient } from '../clients';
import { installIn, linkPackage } from '../packed';
import { blocksOf } from '../recipes';

const folder = mkdtempSync(join(tmpdir(), 'cited-figures-package-'));
const program = join(folder, 'program');
const tarball = inject('tarball');

/** What `docs/package.md` does in Node, of texts that it is given. */
const ANYWHERE = `
import { loadDataset, memoryFiles } from 'cited-figures/dataset';
import { drawFigure, LIGHT, parseMetrics, toSvg } from 'cited-figures/figure';
import { readNumbers } from 'cited-figures/words';
const { dataset } = loadDataset({ files: memoryFiles(new Map(given.texts)), dir: 'data', textDirs: [] });
const metrics = parseMetrics(given.metrics);
const form = { standalone: true, colours: LIGHT, ground: true, classes: false, marks: true, fitted: 'all' };
const draw = (figure) => drawFigure(figure, { metrics, address: 'https://example.org/figures/' + figure.slug + '/' });
export default readNumbers('over 40 times').flatMap(() => dataset.figures.map((figure) => toSvg(draw(figure), form)));
`;

/** Compiles only if types say what is wrong: those that do not lead to their declarations say nothing. */
const MISUSE = `
import { readNumbers } from 'cited-figures/words';
import { loadDataset } from 'cited-figures/dataset';
import { drawFigure } from 'cited-figures/figure';
import type { Press } from 'cited-figures/press';
// @ts-expect-error a text is asked for
readNumbers(5);
// @ts-expect-error nothing says what reads the files
loadDataset({ dir: 'data', textDirs: [] });
// @ts-expect-error no measures of fonts
export const draw = (figure: Parameters<typeof drawFigure>[0]) => drawFigure(figure, { address: '/' });
// @ts-expect-error a build alone packs
export const pack = (press: Press, ...[figure, , options]: Parameters<Press['file']>) => press.file(figure, 'zip', options);
`;

/** Compiles the examples as strictly as can be, with all types that the package brings, and with nothing of this project. */
function compile(): void {
	for (const [i, name] of ['short', 'words', 'figure', 'press'].entries())
		writeFileSync(join(program, `${name}.ts`), blocksOf('docs/package.md', 'ts')[i] ?? '');
	writeFileSync(join(program, 'misuse.ts'), MISUSE);
	const options = { strict: true, module: 'nodenext', target: 'es2022', types: ['node'], skipLibCheck: false };
	writeFileSync(join(program, 'tsconfig.json'), JSON.stringify({ compilerOptions: options }));
	runClient('node', [resolve('node_modules/typescript/bin/tsc')], program);
}

beforeAll(() => {
	installIn(program, tarball);
	linkPackage(program, '@types/node');
	compile();
	cpSync(settings().data, join(program, 'data'), { recursive: true });
}, 900_000);
afterAll(() => rmSync(folder, { recursive: true }));

const run = (name: string) =>
	runClient('node', [`${name}.js`], program)
		.trim()
		.split('\n');
const [figure] = shownFigures();
if (!figure) throw new Error('no figure to try');

describe('a program that has installed the package', () => {
	it('goes from words to a drawing, and back from a file, by its first door', () => {
		expect(run('short')).toEqual(['over 40', '740 true', 'intact']);
	});

	it('bundles the reader for a browser, and nothing else with it', async () => {
		const file = join(program, 'reader.js');
		writeFileSync(file, `export { readNumbers } from 'cited-figures/words';`);
		const built = await build({
			root: program,
			configFile: false,
			logLevel: 'error',
			build: { write: false, lib: { entry: file, formats: ['es'] }, minify: true }
		});
		const [output] = [built].flat();
		if (!output || !('output' in output)) throw new Error('nothing was bundled');
		expect(gzipSync(output.output[0].code).length).toBeLessThan(45_000);
	}, 120_000);

	it('gets a package in which publint and arethetypeswrong find nothing', () => {
		const tool = (name: string) => resolve('tests/clients/node_modules/.bin', name);
		expect(runClient(tool('publint'), ['run', tarball])).toContain('All good!');
		const types = runClient(tool('attw'), [tarball, '--profile', 'esm-only', '--format', 'ascii']);
		expect(types, 'which ends with 0 only where it finds nothing').toContain('cited-figures v');
	}, 120_000);

	it('has the dependencies that docs/dependencies.md lists (npm run docs:dependencies writes it)', () => {
		expect(readFileSync('docs/dependencies.md', 'utf8')).toBe(
			dependenciesPage(join(program, 'node_modules/cited-figures/dist'))
		);
	});

	it('reads numbers of a text, and finds a quote', () => {
		expect(run('words')).toEqual([
			'record $240 billion → exactly 240000000000 USD',
			'2023 → exactly 19358 date',
			'a 60 percent increase → exactly 60 percent-change',
			'over 40 times → over 40 count',
			'73 86'
		]);
	});

	it('draws each figure of a dataset, without a page', () => {
		const drawn = run('figure').map((line) => line.split(' '));
		expect(drawn.map(([slug]) => slug)).toEqual(shownFigures().map(({ slug }) => slug));
		expect(drawn.map(([, width]) => width)).toEqual(drawn.map(() => '740'));
		for (const { slug, title } of shownFigures())
			expect(readFileSync(join(program, `${slug}.svg`), 'utf8')).toContain(`<title>${title}</title>`);
	});

	it('takes words, dataset and figure to where there is neither a page nor Node', async () => {
		writeFileSync(join(program, 'anywhere.js'), ANYWHERE);
		await build({
			root: program,
			configFile: false,
			logLevel: 'error',
			build: {
				lib: { entry: 'anywhere.js', formats: ['iife'], name: 'drawn', fileName: () => 'anywhere.js' },
				outDir: 'out'
			}
		});
		const texts = readdirSync('data', { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.yaml') || name.endsWith('.json'))
			.map((name) => [`data/${name}`, readFileSync(join('data', name), 'utf8')]);
		const metrics = readFileSync(join(FONT_FOLDER, 'metrics.json'), 'utf8');
		const drawn: unknown = runInNewContext(`${readFileSync(join(program, 'out/anywhere.js'), 'utf8')}; drawn`, {
			...{ TextEncoder, TextDecoder, URL },
			given: { texts, metrics }
		});
		expect(drawn).toEqual(shownFigures().map(({ slug }) => readFileSync(join(program, `${slug}.svg`), 'utf8')));
	});

	it('makes the same files as the project itself, byte for byte, and writes nothing else', async () => {
		const before = new Set(readdirSync(program));
		run('press');
		const files = readdirSync(program).filter((name) => !before.has(name));
		expect(files).toHaveLength(8);
		const order = {
			figure,
			address: `https://example.org/figures/${figure.slug}/`,
			drawing: { form: { width: 1200, title: true }, look: 'light' as const },
			scale: 2,
			fonts: ttfFiles().map((name) => join(FONT_FOLDER, name)),
			signer: undefined,
			readFont: fontBytes
		};
		for (const name of files) {
			const format = name.slice('figure.'.length);
			if (!isWrittenFormat(format)) throw new Error(`${name} is of no format.`);
			const made = isMadeFormat(format)
				? await makeFile(await taskOf(format, order), undefined)
				: await TEXTS[format](order);
			expect(Buffer.from(made).equals(readFileSync(join(program, name))), name).toBe(true);
		}
	});

	it('gets the doors, the program and what both need, and no source', () => {
		const listed = runClient('tar', ['-tzf', tarball]).trim().split('\n');
		const tops = new Set(listed.map((path) => path.split('/').slice(1, 3).join('/')));
		const made = [
			'LICENCES.md',
			...[
				'bin.js',
				'cmaps',
				'commands.js',
				'dataset',
				'dataset.js',
				'documents',
				'endsWithParent.js',
				'figure.js',
				'fonts',
				'index.js',
				'kit',
				'node'
			],
			...['prerender.js', 'press.js', 'program', 'shared', 'source.txt', 'typefaces', 'types', 'words.js', 'workshop']
		];
		expect([...tops].sort()).toEqual([
			'LICENSE',
			'README.md',
			...made.map((name) => `dist/${name}`),
			'docs/package.md',
			'package.json'
		]);
	});
});
