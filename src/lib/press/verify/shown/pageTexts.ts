/** What a word processor's page shows: its paragraphs, its footnotes and its picture. Runs in a browser too. */
import { fingerprintOf } from '../../../dataset/canonicalJson';
import type { Entries } from '../../zip/archive';
import { attributeOf, collapsed, findAll, textOf } from './xmlNodes';
import { xmlPart } from './xmlParts';

const PAGE = 'word/document.xml';

/** Texts of the paragraphs of one part, without the empty ones. */
function paragraphsOf(entries: Entries, name: string): string[] {
	const part = xmlPart(entries, name);
	if (!part) return [];
	return findAll(part.root, 'p')
		.map((paragraph) => collapsed(findAll(paragraph, 't').map(textOf).join('')))
		.filter((text) => text !== '');
}

/** Names of the pictures in the page, sorted. */
export function picturesIn(entries: Entries): string[] {
	return Object.keys(entries)
		.filter((name) => /^word\/media\/./.test(name))
		.sort();
}

/**
 * sha256 of the canonical JSON of paragraphs, footnotes, alt texts and the pixels of the pictures.
 * @param digestOf the digest of a picture's pixels (`pixelDigest`), however it is known
 * @throws {Error} if it is no such page, or its picture is no PNG
 */
export function pageDigest(entries: Entries, digestOf: (png: Uint8Array) => string): string {
	const page = xmlPart(entries, PAGE);
	if (!page) throw new Error(`It is no document of a word processor: ${PAGE} is missing.`);
	// LibreOffice drops the title of a picture; its caption says the same.
	const descriptions = findAll(page.root, 'docPr').map((picture) => collapsed(attributeOf(picture, 'descr') ?? ''));
	return fingerprintOf({
		page: paragraphsOf(entries, PAGE),
		footnotes: paragraphsOf(entries, 'word/footnotes.xml'),
		descriptions,
		pictures: picturesIn(entries)
			.map((name) => digestOf(entries[name] ?? new Uint8Array()))
			.sort()
	});
}
