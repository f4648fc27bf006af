/** The datasets that are mutated, whole and without a mistake, as files in memory by their paths. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sentenceBases } from './sentences';

/** Paths below a case's folder: `dataset/…` and `texts/…`. */
export type Files = ReadonlyMap<string, string>;

export interface Base {
	readonly name: string;
	readonly files: Files;
	/** Folders that no case changes, by the path they are to have: fonts are no text. */
	readonly copied?: readonly (readonly [from: string, to: string])[];
	/** Of a thousand cases about so many begin with it: small ones, which are fast and say the most, more often. */
	readonly weight: number;
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FONTS = join(ROOT, 'tests/fixtures/languages/dataset/fonts');

/** Each dataset with its published versions and without them, with its text and with the recorded match alone. */
export function readBases(): readonly Base[] {
	const small = readFiles('tests/fixtures/small');
	const languages = readFiles('tests/fixtures/languages');
	const island = readFiles('tests/fixtures/island');
	const article = under('dataset', readFiles('data'));
	return [
		{ name: 'small', files: small, weight: 13 },
		{ name: 'small, without its text', files: only(small, 'dataset/'), weight: 8 },
		...sentenceBases(105),
		{ name: 'other languages', files: languages, copied: [[FONTS, 'dataset/fonts']], weight: 4 },
		{ name: 'island', files: without(island, 'dataset/versions/'), weight: 3 },
		{ name: 'island, published', files: island, weight: 2 },
		{ name: 'article', files: without(article, 'dataset/versions/'), weight: 3 },
		{ name: 'article, published', files: article, weight: 2 }
	];
}

function readFiles(folder: string): Files {
	const root = join(ROOT, folder);
	const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
	const texts = names.filter((name) => /\.(yaml|json|txt)$/.test(name) && statSync(join(root, name)).isFile());
	return new Map(texts.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(root, name), 'utf8')]));
}

function under(folder: string, files: Files): Files {
	return new Map([...files].map(([path, text]) => [`${folder}/${path}`, text]));
}

function only(files: Files, start: string): Files {
	return new Map([...files].filter(([path]) => path.startsWith(start)));
}

function without(files: Files, start: string): Files {
	return new Map([...files].filter(([path]) => !path.startsWith(start)));
}
