/** The program’s documents from the folder that they lie in. On the server only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { documentsFolder } from './piece';
import { readPngSize } from '../../press/png/chunks';
import { docPage, docTitle, type DocPage } from '../docs/docPage';
import { CHAPTERS, DOCUMENTS, isDocFile, type Document } from '../docs/documents';

/** @param base the path that the site lives under; @throws {Error} if the document has no title */
export function readDoc({ file }: Document, base: string): DocPage {
	return docPage(file, textOf(file), {
		address: (path) => addressOf(path, base),
		size: (path) => (path.endsWith('.png') ? sizeOf(path) : undefined),
		drawing: (path) =>
			path.startsWith('docs/') && path.endsWith('.svg')
				? readFileSync(join(documentsFolder(), path), 'utf8')
				: undefined
	});
}

function textOf(file: string): string {
	return readFileSync(join(documentsFolder(), file), 'utf8');
}

/** All documents by chapter, each with its title. @throws {Error} if one has none */
export function titledChapters() {
	return CHAPTERS.map(({ title, documents }) => ({
		title,
		documents: documents.map((document) => ({ ...document, title: docTitle(document.file, textOf(document.file)) }))
	}));
}

/** A file of `docs/` by its path there; undefined if there is none. */
export function readDocFile(path: string): Uint8Array<ArrayBuffer> | undefined {
	const file = join(documentsFolder(), 'docs', path);
	return isDocFile(path) && existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;
}

/** Paths of the files of `docs/` that have an address. Drawings stand in their page. */
export function docFiles(): string[] {
	const names = readdirSync(join(documentsFolder(), 'docs'), { recursive: true, encoding: 'utf8' });
	const paths = names.map((name) => name.replaceAll(sep, '/'));
	return paths.filter((path) => isDocFile(path) && !path.endsWith('.svg')).sort();
}

function addressOf(path: string, base: string): string | undefined {
	const document = DOCUMENTS.find(({ file }) => file === path);
	if (document) return `${base}/docs/${document.name}/`;
	if (path.startsWith('static/')) return `${base}/${path.slice('static/'.length)}`;
	return path.startsWith('docs/') && isDocFile(path.slice('docs/'.length)) ? `${base}/${path}` : undefined;
}

function sizeOf(path: string): { readonly width: number; readonly height: number } | undefined {
	const file = join(documentsFolder(), path);
	return existsSync(file) ? readPngSize(readFileSync(file)) : undefined;
}
