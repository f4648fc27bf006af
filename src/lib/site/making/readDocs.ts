/** The program’s documents from the folder that they lie in. On the server only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { documentsFolder } from './piece';
import { docPage, type DocPage } from '../docs/docPage';
import { DOCUMENTS, isDocFile, type Document } from '../docs/documents';

/** @param base the path that the site lives under; @throws {Error} if the document has no title */
export function readDoc({ file }: Document, base: string): DocPage {
	return docPage(file, readFileSync(join(documentsFolder(), file), 'utf8'), {
		address: (path) => addressOf(path, base),
		size: (path) => (path.endsWith('.png') ? sizeOf(path) : undefined),
		drawing: (path) =>
			path.startsWith('docs/') && path.endsWith('.svg')
				? readFileSync(join(documentsFolder(), path), 'utf8')
				: undefined
	});
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

/** A PNG says its size in its first chunk: https://www.w3.org/TR/png-3/#11IHDR */
function sizeOf(path: string): { readonly width: number; readonly height: number } | undefined {
	const file = join(documentsFolder(), path);
	if (!existsSync(file)) return undefined;
	const bytes = readFileSync(file);
	return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
