/** One file of the exporter when it is asked for, by the same functions as in the build: for `npm run dev` and `serve`. */
import { depthOf } from '../../lib/figure/widths';
import { drawingNamed, OWN_DRAWING, PICTURES } from '../../lib/press/drawings';
import { readFigureRecord } from '../../lib/press/record/figureRecord';
import { fontBytes } from '../../lib/press/fontBytes';
import { makeFile } from '../../lib/press/make';
import { TEXTS } from '../../lib/press/texts';
import { zipFile } from '../../lib/press/zip/figureZip';
import {
	contentType,
	endingOf,
	formatOf,
	FORMATS,
	isDocumentFormat,
	isMadeFormat,
	isPackedFormat,
	isSceneFormat,
	isTextFormat,
	type PackedFormat,
	type SceneFormat
} from '../../lib/press/formats';
import { siteSigner } from '../../lib/site/making/signer';
import { figureAddress } from '../figureAddress';
import { fileDrawing, type FindFigure } from './fileDrawing';
import { PACKS } from './zips';

/** Where that comes from which files are made of, and the fonts (paths of TTF files). */
export interface Workshop {
	readonly find: FindFigure;
	/** A text or a file by its path; undefined if there is none. */
	read(path: string): Promise<Uint8Array | undefined>;
	readonly fonts: readonly string[];
}

/**
 * Any file of a figure below a site, as `fileOnDemand` makes it, or as text; undefined for any other path.
 * @param find what figures there are
 */
export async function figureFileOnDemand(
	path: string,
	{ find, fonts }: Omit<Workshop, 'read'>
): Promise<{ readonly type: string; readonly bytes: Uint8Array } | undefined> {
	const format = formatOf(path);
	if (!format || !path.startsWith(FIGURES)) return undefined;
	const text = async (wanted: string): Promise<Uint8Array | undefined> => {
		const as = formatOf(wanted);
		if (!as || !isTextFormat(as)) return undefined;
		const { slug, drawing, version } = drawingNamed(
			wanted.slice(FIGURES.length, -endingOf(as).length),
			(name) => find(name) !== undefined
		);
		const figure = version === undefined ? find(slug) : undefined;
		if (!figure || (drawing !== OWN_DRAWING && as !== 'svg')) return undefined;
		const order = { figure, address: figureAddress(figure.slug), drawing, signer: siteSigner(), readFont: fontBytes };
		return new TextEncoder().encode(await TEXTS[as](order));
	};
	const bytes = isTextFormat(format) ? await text(path) : await fileOnDemand(path, { find, fonts, read: text });
	return bytes && { type: contentType(FORMATS[format]), bytes };
}

/** The type of a path's file; undefined if the exporter makes no such file on demand. */
export function typeOf(path: string): string | undefined {
	const format = formatOf(path);
	return format && FORMATS[format].by === 'exporter' ? contentType(FORMATS[format]) : undefined;
}

const FIGURES = '/figures/';

/** The bytes of `<stem>.<format>`; undefined if there is nothing that it could be made of. */
export async function fileOnDemand(path: string, shop: Workshop): Promise<Uint8Array | undefined> {
	const format = formatOf(path);
	if (!format) return undefined;
	const stem = path.slice(0, -endingOf(format).length);
	if (isPackedFormat(format)) return packOnDemand(stem, format, shop);
	if (isSceneFormat(format)) return drawnOnDemand(stem.slice(stem.lastIndexOf(FIGURES) + FIGURES.length), format, shop);
	if (!isMadeFormat(format)) return undefined;
	const folder = stem.lastIndexOf('/') + 1;
	const { slug, drawing } = drawingNamed(stem.slice(folder), (name) => shop.find(name) !== undefined);
	const figure = stem.slice(0, folder) + slug;
	const json = drawing.documents?.includes(format) ? await shop.read(figure + endingOf('json')) : undefined;
	if (!json) return undefined;
	const record = new TextDecoder().decode(json);
	if (!isDocumentFormat(format)) return makeFile({ format, record }, siteSigner());
	const depth = depthOf(drawing.form);
	const picture = await fileOnDemand(`${figure}${PICTURES[depth].ending}${endingOf('png')}`, shop);
	return picture && makeFile({ format, record, picture, depth }, siteSigner());
}

async function drawnOnDemand(
	name: string,
	format: SceneFormat,
	{ find, fonts }: Workshop
): Promise<Uint8Array | undefined> {
	const drawing = fileDrawing(name, find);
	if (!drawing) return undefined;
	const { scale } = drawingNamed(name, (slug) => find(slug) !== undefined).drawing;
	return makeFile({ format, drawing, fonts, scale }, siteSigner());
}

async function packOnDemand(stem: string, format: PackedFormat, shop: Workshop): Promise<Uint8Array | undefined> {
	const { parts, texts } = PACKS[format];
	const json = await shop.read(stem + endingOf('json'));
	if (!json) return undefined;
	const slug = stem.slice(stem.lastIndexOf('/') + 1);
	const written = Object.entries(texts(readFigureRecord(new TextDecoder().decode(json))));
	const files = new Map<string, Uint8Array>(written.map(([name, text]) => [name, new TextEncoder().encode(text)]));
	for (const part of parts) {
		const file = (await fileOnDemand(`${stem}${part}`, shop)) ?? (await shop.read(`${stem}${part}`));
		if (file) files.set(`${slug}${part}`, file);
	}
	return zipFile(Object.fromEntries(files), siteSigner());
}
