/** Pictures that have lost what they say of themselves, recognised by what they show: beside the files that the site has. */
import { sha256 } from '../../../dataset/sha256';
import { editionNamed } from '../../editions';
import { isPngIntact, readPngTexts, XMP_KEYWORD } from '../../png/seal';
import { shownMark } from '../../seal/fingerprint';
import { marksInRdf } from '../marks';
import { findByContent, type Found, type Published, type PublishedFigure } from '../published';
import { readPngSize } from '../../png/chunks';
import { Budget } from '../shown/budget';
import { rgbaOf, type RgbaPicture } from '../shown/pixels';
import { parseXml } from '../shown/parseXml';
import { PdfDocument } from './pdf/document';
import type { Marks } from '../reading';
import { haveOneShape, isLargeEnough, likenessOf, type Likeness } from './likeness';
import { picturesOfShape, picturesOfWidth, PUBLISHED_PDFS } from './publishedFiles';
import type { ReadPublished } from './readPublished';

/** A version, and the published file that shows the same. */
export interface Recognised extends Found {
	readonly file: string;
}

/** Of larger sites only those figures are tried that the report's words name. */
const FIGURES_TRIED_AT_MOST = 24;
/** What is downloaded for one report at most, in files: a report of many strange pictures asks for no more. */
const FILES_AT_MOST = 160;
/** A second or two for a dozen. */
const COMPARISONS_AT_MOST = 100;
const PICTURE_UNPACKED_AT_MOST = 400_000_000;
const PDF_UNPACKED_AT_MOST = 64_000_000;

/** A version, and the published picture that looks much the same. */
export interface Resembling extends Recognised {
	readonly likeness: Likeness;
}

/** Looks a picture up in the site's own files, each of which is asked for once. */
export class Recogniser {
	readonly #published: Published;
	readonly #figures: readonly PublishedFigure[];
	/** Those that the report's words name; all, if they name none. */
	readonly #likely: readonly PublishedFigure[];
	readonly #read: ReadPublished;
	readonly #pictures = new Map<string, Promise<Uint8Array | undefined>>();
	readonly #marks = new Map<string, Promise<Marks | undefined>>();
	#comparisons = COMPARISONS_AT_MOST;
	readonly #drawings = new Map<string, Promise<string | undefined>>();
	#left = FILES_AT_MOST;

	/** @param words of the report: figures that they name are tried first */
	constructor(published: Published, words: string, read: ReadPublished) {
		this.#published = published;
		this.#read = read;
		const named = published.figures.filter((figure) => isNamed(figure, words));
		const others = published.figures.filter((figure) => !named.includes(figure));
		this.#figures = [...named, ...others.slice(0, Math.max(0, FIGURES_TRIED_AT_MOST - named.length))];
		this.#likely = named.length > 0 ? named : this.#figures;
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

	/**
	 * By what it looks like, after another program has compressed it or made it smaller: the picture that it is alike, or else the
	 * one that it is nearest to.
	 * @param pixels decoded only if a published picture has these proportions
	 */
	async byLikeness(shape: Shape, pixels: () => RgbaPicture | undefined): Promise<Resembling | undefined> {
		if (!isLargeEnough(shape)) return undefined;
		let own: RgbaPicture | undefined;
		let near: Resembling | undefined;
		for (const figure of this.#likely)
			for (const { ending } of picturesOfShape(shape, figure.versions.length)) {
				const file = `${figure.figure}${ending}`;
				const png = await this.#picture(file);
				if (!png || !isOfShape(png, shape) || (this.#comparisons -= 1) < 0) continue;
				own ??= pixels();
				if (!own) return undefined;
				const likeness = likenessOf(own, rgbaOf(png, new Budget(PICTURE_UNPACKED_AT_MOST)));
				const found = likeness && (await this.#foundBy(file));
				if (likeness?.kind === 'alike' && found) return { ...found, file, likeness };
				if (likeness && found) near ??= { ...found, file, likeness };
			}
		return near;
	}

	async #foundBy(file: string): Promise<Found | undefined> {
		const marks = await this.#marksOf(file);
		const edition = marks && editionNamed(marks.edition);
		return marks && edition !== undefined
			? findByContent(this.#published, marks.content, marks.figure, edition)
			: undefined;
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

	#picture(file: string): Promise<Uint8Array | undefined> {
		const known = this.#pictures.get(file) ?? this.#file(file);
		this.#pictures.set(file, known);
		return known;
	}

	#marksOf(file: string): Promise<Marks | undefined> {
		const known = this.#marks.get(file) ?? this.#picture(file).then((png) => png && sealedMarks(png));
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

type Shape = Pick<RgbaPicture, 'width' | 'height'>;

function isOfShape(png: Uint8Array, shape: Shape): boolean {
	try {
		return haveOneShape(readPngSize(png), shape);
	} catch {
		// A site's page of errors, perhaps.
		return false;
	}
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
