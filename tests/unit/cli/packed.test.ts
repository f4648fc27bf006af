import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { version } from '../../../package.json';
import { askedFor } from '../../../src/cli/packed/askedFor';
import { COMMANDS } from '../../../src/cli/packed/help';
import { startFiles } from '../../../src/cli/packed/startFiles';
import { asTypedHere } from '../../../src/cli/packed/wording';
import { loadDataset } from '../../../src/lib/dataset/load';
import { memoryFiles } from '../../../src/lib/dataset/ports/memory';

describe('what the package’s command says', () => {
	it.each([
		['Usage: npm run build [-- options]', 'Usage: npx cited-figures build [options]'],
		[
			'npm run data:verify -- text.txt, then npm run data:check',
			'npx cited-figures match text.txt, then npx cited-figures validate'
		],
		['How it is used: npm run check -- --help', 'How it is used: npx cited-figures verify --help'],
		['npm run data:<command> -- --help', 'npx cited-figures <command> --help'],
		['npm install, then: npm start', 'npm install, then: npx cited-figures dev'],
		['Install what is needed: npm ci', 'Install what is needed: npm install'],
		['https://npm.example.org/run', 'https://npm.example.org/run']
	])('%j → %j', (line, typed) => {
		expect(asTypedHere(line)).toBe(typed);
	});
});

describe('a new folder', () => {
	const files = (name: string) =>
		new Map(startFiles({ name, asked: '^1.0.0', hasPackage: false }).map((file) => [file.path, file.text]));
	const manifestOf = (name: string) =>
		JSON.parse(files(name).get('package.json') ?? '') as { name: string; scripts: object };

	it.each([
		['Über uns', 'uber-uns'],
		['cited-figures', 'our-figures'],
		['数字', 'our-figures'],
		['.hidden_Place', 'hidden-place']
	])('%j has a package that npm takes: %j', (name, expected) => {
		expect(manifestOf(name).name).toBe(expected);
	});

	it.each(['figures', ': a "name"', "it's #1", '数字'])('%j has a dataset that holds', (name) => {
		const read = memoryFiles(new Map([['data/dataset.yaml', files(name).get('data/dataset.yaml') ?? '']]));
		expect(loadDataset({ files: read, dir: 'data', textDirs: [] }).problems).toEqual([]);
	});

	it('has scripts that are commands, and a workflow that builds', () => {
		const commands = Object.values(manifestOf('x').scripts).map((script: string) =>
			script.replace('cited-figures ', '')
		);
		expect(commands.filter((name) => !(name in COMMANDS))).toEqual([]);
		expect(JSON.stringify(parse(files('x').get('.github/workflows/site.yml') ?? ''))).toContain(
			'npx cited-figures build'
		);
	});

	it('keeps the package.json that is there', () => {
		const made = startFiles({ name: 'x', asked: '^1.0.0', hasPackage: true, text: 'article.pdf' });
		expect(made.map(({ path }) => path)).not.toContain('package.json');
		expect(made.find(({ path }) => path === '.gitignore')?.text).toContain('/article.pdf\n');
	});

	it('asks for the package as it was asked for here', () => {
		const root = mkdtempSync(join(tmpdir(), 'cited-figures-asked-'));
		const program = join(root, 'node_modules/cited-figures/dist/bin.js');
		const ask = (spec: string) => {
			writeFileSync(join(root, 'package.json'), JSON.stringify({ dependencies: { 'cited-figures': spec } }));
			return askedFor(program);
		};
		mkdirSync(join(root, 'node_modules'), { recursive: true });
		try {
			expect(askedFor('/somewhere/bin.js')).toBe(`^${version}`);
			expect(askedFor(program)).toBe(`^${version}`);
			expect(ask('^0.1.0')).toBe(`^${version}`);
			expect(ask('file:../cited-figures-0.1.0.tgz')).toBe(`file:${join(root, '..', 'cited-figures-0.1.0.tgz')}`);
		} finally {
			rmSync(root, { recursive: true });
		}
	});
});
