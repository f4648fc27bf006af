/** A PDF → its text in reading order, where its pages begin, and what it says of itself. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { TextContent } from 'pdfjs-dist/types/src/display/api';
import { refused, type Extracted, type ExtractOptions, type Extraction } from '../types';
import { EXTRACTORS } from '../versions';
import { pdfFacts } from './facts';
import { withoutFurniture, type Page } from './furniture';
import { inOrder } from './order';
import { flow } from './paragraphs';
import type { Piece } from './piece';
import { linesOf, rowsOf } from './pieces';
import { turnOf } from './turn';

/** More pages are no article; they would be read for minutes. */
const MOST_PAGES = 2000;
/** More pieces of text has no page that is read, but a drawing: they would be ordered for minutes. */
const MOST_PIECES = 20_000;
/** How many of its letters may be controls and private ones before a font is taken for one without letters. */
const FEW = 0.01;
// eslint-disable-next-line no-control-regex -- letters of fonts that do not say which they are
const NO_LETTERS = /[\u0000-\u0008\u000b-\u001f\ue000-\uf8ff\ufffd]/gu;

/** Bullets of the fonts Symbol and Wingdings, which have no letters. */
const BULLETS = /[\uf0a7\uf0b7\uf0d8\uf076\uf0fc]/gu;

/** Longer ones are no page’s name. */
const MOST_LABEL = 40;

const NEVER_SEEN =
	'what a PDF shows may differ from the text in it, which cannot be seen from here: compare quotes with its pages';

export async function extractPdf(bytes: Uint8Array, options: ExtractOptions): Promise<Extraction> {
	const [pdfjs, worker] = await Promise.all([
		import('pdfjs-dist/legacy/build/pdf.mjs'),
		import('pdfjs-dist/legacy/build/pdf.worker.mjs')
	]);
	// It works in this thread, which is there for it, and asks for no other script.
	Reflect.set(globalThis, 'pdfjsWorker', worker);
	const maps = new MissingMaps();
	// It takes the bytes for its own.
	const loading = pdfjs.getDocument({
		data: Uint8Array.from(bytes),
		isEvalSupported: false,
		disableFontFace: true,
		useSystemFonts: false,
		useWasm: false,
		useWorkerFetch: false,
		verbosity: 0,
		...(options.characterMaps === undefined
			? { BinaryDataFactory: maps.factory }
			: { cMapUrl: options.characterMaps, cMapPacked: true })
	});
	try {
		const document = await loading.promise;
		const extraction = await extracted(document, options);
		return maps.wereAsked ? NEEDS_MAPS : extraction;
	} catch (error) {
		return refusedFor(error);
	} finally {
		await loading.destroy();
	}
}

/** Tells whether a PDF asks for tables of characters where there are none. */
class MissingMaps {
	wereAsked = false;
	readonly factory: new () => unknown;

	constructor() {
		const asked = ({ kind }: { readonly kind?: string }) => {
			if (kind === 'cMapUrl') this.wereAsked = true;
			return Promise.reject(new Error('There are no such files here.'));
		};
		this.factory = class {
			readonly fetch = asked;
		};
	}
}

const NEEDS_MAPS = refused(
	'needs-tables',
	'the PDF names its letters by tables for Chinese, Japanese or Korean, which are not at hand here',
	'copy its words from a viewer, or draft from it by the command data:new, which has them'
);

async function extracted(document: PDFDocumentProxy, { progress }: ExtractOptions): Promise<Extraction> {
	const count = document.numPages;
	if (count > MOST_PAGES)
		return refused('too-large', `the PDF has ${count} pages`, `at most ${MOST_PAGES}; give the part that is cited`);
	const pages: ReadPage[] = [];
	for (let number = 1; number <= count; number++) {
		pages.push(await pageOf(document, number));
		progress?.(number, count);
	}
	const empty = pages.flatMap(({ lines, isDrawing }, at) => (lines.length === 0 && !isDrawing ? [at + 1] : []));
	if (empty.length === count)
		return refused(
			'no-text',
			`the PDF has no text: ${count === 1 ? 'its page is a picture' : `its ${count} pages are pictures`}, as scanners make them`,
			'run text recognition on it (ocrmypdf scan.pdf text.pdf), read over what it found, and give that PDF'
		);
	const within = withoutFurniture(pages);
	// Slides of a few words each may have nothing that does not run along.
	const { text, pages: starts } = flow(
		within.some((lines) => lines.length > 0) ? within : pages.map(({ lines }) => lines)
	);
	const drawn = pages.flatMap(({ isDrawing }, at) => (isDrawing ? [at + 1] : []));
	const lost = text.match(NO_LETTERS)?.length ?? 0;
	if (lost > FEW * text.length)
		return refused(
			'no-letters',
			`the fonts of the PDF do not say which letters they have (${lost} of ${text.length} are unknown)`,
			'run text recognition on it (ocrmypdf --force-ocr), or give the text'
		);
	return {
		found: {
			kind: 'pdf',
			text,
			by: EXTRACTORS.pdf,
			pages: inCodePoints(text, starts),
			...(await labelsOf(document)),
			facts: await pdfFacts(document),
			notes: [
				...(empty.length > 0 ? [`${pagesHave(empty)} no text, and may be pictures`] : []),
				...(drawn.length > 0
					? [
							`${pagesHave(drawn)} more than ${MOST_PIECES} pieces of text, as drawings have, and ${drawn.length === 1 ? 'was' : 'were'} left out`
						]
					: []),
				...(lost > 0 ? [`${lost} letters of the PDF are unknown: its fonts do not name them`] : []),
				NEVER_SEEN
			]
		}
	};
}

/** Broken ones are none: the text is there without them. */
async function labelsOf(document: PDFDocumentProxy): Promise<Pick<Extracted, 'labels'>> {
	const labels = await document.getPageLabels().catch(() => null);
	const isCount = labels?.every((label, at) => label === String(at + 1)) ?? true;
	return isCount || !labels ? {} : { labels: labels.map((label) => label.slice(0, MOST_LABEL)) };
}

/** A page with what its text came to. */
interface ReadPage extends Page {
	/** It has more pieces of text than any page of words. */
	readonly isDrawing?: true;
}

async function pageOf(document: PDFDocumentProxy, number: number): Promise<ReadPage> {
	const page = await document.getPage(number);
	const turned = turnOf(page);
	const items = await itemsOf(page);
	if (items.length > MOST_PIECES) {
		page.cleanup();
		return { height: turned.height, lines: [], isDrawing: true };
	}
	const pieces = items.flatMap((item): Piece[] => {
		// Blanks are seen by their gaps: some files have them, some only step on.
		if (!('str' in item) || item.str.trim() === '') return [];
		const [[a, b], [, d], [x, y]] = turned.seen(item.transform.map(Number));
		// What runs up the side of a page (“arXiv:…”, labels of axes) is no line of it.
		if (Math.abs(b) > Math.abs(a)) return [];
		return [{ text: item.str.replace(BULLETS, '•'), x, y, width: item.width, size: Math.abs(d) || item.height }];
	});
	page.cleanup();
	return { height: turned.height, lines: rowsOf(inOrder(linesOf(pieces))) };
}

/** `getTextContent` asks streams in a way that Safari does not know. */
async function itemsOf(page: PDFPageProxy): Promise<TextContent['items']> {
	const stream: ReadableStream<TextContent> = page.streamTextContent();
	const reader = stream.getReader();
	const items: TextContent['items'] = [];
	for (let read = await reader.read(); !read.done; read = await reader.read())
		if (items.length <= MOST_PIECES) items.push(...read.value.items);
	return items;
}

function pagesHave(pages: readonly number[]): string {
	return pages.length === 1 ? `page ${listed(pages)} has` : `pages ${listed(pages)} have`;
}

const MOST_LISTED = 10;

function listed(pages: readonly number[]): string {
	const shown = pages.slice(0, MOST_LISTED).join(', ');
	return pages.length > MOST_LISTED ? `${shown} and ${pages.length - MOST_LISTED} more` : shown;
}

function inCodePoints(text: string, starts: readonly number[]): number[] {
	let [at, points] = [0, 0];
	return starts.map((start) => {
		points += [...text.slice(at, start)].length;
		at = start;
		return points;
	});
}

function refusedFor(error: unknown): Extraction {
	const name = error instanceof Error ? error.name : '';
	if (name === 'PasswordException')
		return refused(
			'encrypted',
			'the PDF is encrypted: it asks for a password',
			'open it with its password, and print it to PDF; or: qpdf --decrypt --password=… in.pdf out.pdf'
		);
	if (name === 'InvalidPDFException')
		return refused(
			'broken-file',
			'the PDF is broken: it may not have come whole',
			'fetch it again, or mend it: qpdf in.pdf out.pdf'
		);
	return refused(
		'broken-file',
		`the PDF cannot be read: ${error instanceof Error ? error.message : 'for no reason that is told'}`,
		'print it to PDF anew, or give its text'
	);
}
