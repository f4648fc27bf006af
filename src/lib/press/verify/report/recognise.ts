/** Pictures that have lost what they say of themselves, recognised by what they show: beside the files that the site has. */
import { sha256 } from '../../../dataset/sha256';
import { editionNamed } from '../../editions';
import { isPngIntact, readPngTexts, XMP_KEYWORD } from '../../png/seal';
import { shownMark } from '../../seal/fingerprint';
import { marksInRdf } from '../marks';
import { findByContent, type Found, type Published, type PublishedFigure } from '../published';
import { Budget } from '../shown/budget';
import { parseXml } from '../shown/parseXml';
import { PdfDocument } from './pdf/document';
import type { Marks } from '../reading';
import { picturesOfWidth, PUBLISHED_PDFS, type ReadPublished } from './publishedFiles';

/** A version, and the published file that shows the same. */
export interface Recognised extends Found {
	readonly file: string;
}

/** Of larger sites only those figures are tried that the report's words name. */
const FIGURES_TRIED_AT_MOST = 24;
/** What is downloaded for one report at most, in files: a report of many strange pictures asks for no more. */
const FILES_AT_MOST = 120;
const PDF_UNPACKED_AT_MOST = 64_000_000;

/** Looks a picture up in the site's own files, each of which is asked for once. */
export class Recogniser {
	readonly #published: Published;
	readonly #figures: readonly PublishedFigure[];
	readonly #read: ReadPublished;
	readonly #marks = new Map<string, Promise<Marks | undefined>>();
	readonly #drawings = new Map<string, Promise<string | undefined>>();
	#left = FILES_AT_MOST;

	/** @param words of the report: figures that they name are tried first */
	constructor(published: Published, words: string, read: ReadPublished) {
		this.#published = published;
		this.#read = read;
		const named = published.figures.filter((figure) => isNamed(figure, words));
		const others = published.figures.filter((figure) => !named.includes(figure));
		this.#figures = [...named, ...others.slice(0, Math.max(0, FIGURES_TRIED_AT_MOST - named.length))];
	}

	/** By its pixels. @param digest of them (`pixelDigest`), taken only if a published picture has this width */
	async byPixels(width: number, digest: () => string): Promise<Recognised | undefined> {
		let own: string | undefined;
		for (const figure of this.#figures)
			for (const { ending } of picturesOfWidth(width, figure.versions.length)) {
				const file = `${figure.figure}${ending}`;
				const marks = await this.#marksOf(file);
				const edition = marks && editionNamed(marks.edition);
				if (!marks || edition === undefined) continue;
				own ??= digest();
				if (marks.shown !== shownMark(edition, own)) continue;
				const found = findByContent(this.#published, marks.content, marks.figure, edition);
				if (found) return { ...found, file };
			}
		return undefined;
	}

	/** By the instructions that draw it. @param digest sha256 of them, unpacked */
	async byDrawing(digest: string): Promise<Recognised | undefined> {
		for (const figure of this.#figures)
			for (const ending of PUBLISHED_PDFS) {
				const file = `${figure.figure}${ending}`;
				const version = figure.versions.at(-1);
				if (version && (await this.#drawingOf(file)) === digest) return { figure, version, file };
			}
		return undefined;
	}

	/** The figure's JSON of this version; undefined if it cannot be had. */
	async record({ figure, version }: Found): Promise<string | undefined> {
		const isLast = figure.versions.at(-1) === version;
		const bytes = await this.#file(`${figure.figure}${isLast ? '' : `/v${version.version}`}.json`);
		return bytes && new TextDecoder().decode(bytes);
	}

	async #file(name: string): Promise<Uint8Array | undefined> {
		if (this.#left === 0) return undefined;
		this.#left -= 1;
		try {
			return await this.#read(name);
		} catch {
			// Without a connection, or of a site that does not have it: then nothing is recognised by it.
			return undefined;
		}
	}

	#marksOf(file: string): Promise<Marks | undefined> {
		const known = this.#marks.get(file) ?? this.#file(file).then((png) => png && sealedMarks(png));
		this.#marks.set(file, known);
		return known;
	}

	#drawingOf(file: string): Promise<string | undefined> {
		const known = this.#drawings.get(file) ?? this.#file(file).then((pdf) => pdf && pageDigestOf(pdf));
		this.#drawings.set(file, known);
		return known;
	}
}

/** Whether words name a figure: by its title, or by its address. */
export function isNamed({ figure, versions }: PublishedFigure, words: string): boolean {
	const plain = folded(words);
	return (
		new RegExp(`/${figure}(?![a-z0-9-])`).test(words) ||
		versions.some(({ title }) => plain.includes(folded(bareTitle(title))))
	);
}

/** Titles carry the standing in brackets where they stand alone; captions need not. */
export function bareTitle(title: string): string {
	return title.replace(/ \([^)]*\)$/, '');
}

/** As it is found again after other programs have set it. */
export function folded(text: string): string {
	return text
		.replace(/[’‘]/g, "'")
		.replace(/[“”„«»]/g, '"')
		.replace(/[\s\u00a0\u202f]+/g, ' ')
		.toLowerCase();
}

/** What a picture of the site's own says of itself. */
function sealedMarks(png: Uint8Array): Marks | undefined {
	const xmp = isPngIntact(png) ? readPngTexts(png).get(XMP_KEYWORD) : undefined;
	return xmp === undefined ? undefined : marksInRdf(parseXml(xmp));
}

/** sha256 of what draws the only page of one of our PDFs. */
function pageDigestOf(pdf: Uint8Array): string | undefined {
	try {
		const [page, ...others] = new PdfDocument(pdf, new Budget(PDF_UNPACKED_AT_MOST)).pages;
		const [only, ...rest] = page?.contents ?? [];
		return only && others.length + rest.length === 0 && !only.isPacked ? sha256(only.data) : undefined;
	} catch {
		// Damaged, too large, or no PDF at all, as where a site sends its page of errors: nothing is recognised by it.
		return undefined;
	}
}
