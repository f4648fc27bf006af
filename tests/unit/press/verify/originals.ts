/** All files of one figure as the build makes them, signed, and the list of a site that has published it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentDataset, shownFigures } from '../../../../src/lib/dataset/current';
import type { Figure } from '../../../../src/lib/dataset/types';
import { publishedOf } from '../../../../src/lib/press/verify/publishedOf';
import type { Published } from '../../../../src/lib/press/verify/published';
import { figureCsv } from '../../../../src/lib/press/table/csv';
import { drawingOf } from '../../../../src/lib/press/drawing';
import { datasetCsv, datasetJson } from '../../../../src/lib/press/table/datasetFiles';
import { readFigureRecord } from '../../../../src/lib/press/record/figureRecord';
import { zipFile } from '../../../../src/lib/press/zip/figureZip';
import { fontBytes } from '../../../../src/lib/press/fontBytes';
import { jsonFile } from '../../../../src/lib/press/record/json';
import { publishedKeys, type FormerKey } from '../../../../src/lib/press/seal/keys';
import { outlineSvg } from '../../../../src/lib/press/svg/outlines';
import { renderPdf } from '../../../../src/lib/press/pdf/pdf';
import { renderPng } from '../../../../src/lib/press/png/png';
import { docxFile } from '../../../../src/lib/press/report/docx';
import { reportKitTexts } from '../../../../src/lib/press/report/reportKit';
import { readPrivateKey, type KeyPair } from '../../../../src/lib/press/seal/sign';
import { TEXTS } from '../../../../src/lib/press/texts';
import { OWN_DRAWING, PICTURES } from '../../../../src/lib/press/drawings';
import { svgFile } from '../../../../src/lib/press/svg/svg';
import { xlsxFile } from '../../../../src/lib/press/table/xlsx';
import { ttfFiles } from '../../../../src/lib/fonts/faces';
import { FONT_FOLDER } from '../../../../src/lib/fonts/folder';
import { smallSigningKey } from '../signingKey';

export const [figure, other] = twoFigures();
/** One for all tests that share a thread, so that its files are made once. */
export const owner = readPrivateKey(smallSigningKey().pem);
export const addressOf = (slug: string) => `https://example.org/figures/${slug}/`;
export const address = addressOf(figure.slug);
const fonts = ttfFiles().map((name) => ({ name, bytes: readFileSync(join(FONT_FOLDER, name)) }));
const paths = ttfFiles().map((name) => join(FONT_FOLDER, name));
const utf8 = (text: string) => new TextEncoder().encode(text);

function twoFigures(): [Figure, Figure] {
	const [one, two] = shownFigures();
	if (!one || !two) throw new Error('There are no two figures to try.');
	return [one, two];
}

export interface Originals {
	readonly png: Uint8Array;
	readonly svg: Uint8Array;
	readonly outlines: Uint8Array;
	readonly pdf: Uint8Array;
	readonly csv: Uint8Array;
	readonly json: Uint8Array;
	readonly xlsx: Uint8Array;
	readonly docx: Uint8Array;
	readonly kit: Uint8Array;
}

const made = new Map<string, Promise<Originals>>();

/** Made once for all tests that share a thread. */
export function filesOf(of: Figure, signer?: KeyPair): Promise<Originals> {
	const key = `${of.slug} ${signer?.publicKey ?? ''}`;
	const files = made.get(key) ?? makeFiles(of, signer);
	made.set(key, files);
	return files;
}

async function makeFiles(of: Figure, signer?: KeyPair): Promise<Originals> {
	const at = addressOf(of.slug);
	const svg = await svgFile(of, { address: at, readFont: fontBytes, signer });
	const json = jsonFile(of, at, signer);
	const record = readFigureRecord(json);
	const drawing = drawingOf(of, { address: at, signer });
	const png = renderPng(drawing, { scale: 1, fonts: paths, signer });
	const forPage = drawingOf(of, { address: at, form: PICTURES.full.form, signer });
	const held = renderPng(forPage, { scale: 1, fonts: paths, signer });
	const files = {
		png,
		svg: utf8(svg),
		outlines: utf8(outlineSvg(drawing, { fonts, signer })),
		pdf: await renderPdf(drawing, { fonts, signer }),
		csv: utf8(figureCsv(of, at)),
		json: utf8(json),
		xlsx: await xlsxFile(record, signer),
		docx: await docxFile(record, held, signer)
	};
	const { slug } = of;
	const texts = Object.entries(reportKitTexts(record)).map(([name, text]) => [name, utf8(text)]);
	const order = { figure: of, address: at, drawing: OWN_DRAWING, signer, readFont: fontBytes };
	const citations = (['bib', 'ris', 'csl.json'] as const).map(
		async (format) => [`${slug}.${format}`, utf8(await TEXTS[format](order))] as const
	);
	const packed = {
		...Object.fromEntries(await Promise.all(citations)),
		[`${slug}.png`]: files.png,
		[`${slug}.svg`]: files.svg,
		[`${slug}.csv`]: files.csv,
		[`${slug}.json`]: files.json,
		[`${slug}.xlsx`]: files.xlsx,
		[`${slug}.docx`]: files.docx,
		[`${slug}.pdf`]: files.pdf
	};
	return { ...files, kit: zipFile({ ...packed, ...Object.fromEntries(texts) }, signer) };
}

export function claimsFiles(signer?: KeyPair): { readonly json: Uint8Array; readonly csv: Uint8Array } {
	const [dataset, figures] = [currentDataset(), shownFigures()];
	return { json: utf8(datasetJson(dataset, figures, signer)), csv: utf8(datasetCsv(dataset, figures)) };
}

/** The list of a site that signs with this key, or with none. */
export function listOf(signer?: KeyPair, former: readonly FormerKey[] = []): Published {
	return publishedOf({
		dataset: currentDataset(),
		figures: shownFigures(),
		keys: publishedKeys(signer, former),
		addressOf
	});
}

/** The list after the first figure got one version more. */
export function laterList(list: Published): Published {
	return {
		...list,
		figures: list.figures.map((each) => {
			const latest = each.versions.at(-1);
			if (each.figure !== figure.slug || !latest) return each;
			const next = {
				...latest,
				version: latest.version + 1,
				date: '2031-05-01',
				what: 'The value is corrected.',
				why: 'The source was corrected.',
				content: '7'.repeat(64)
			};
			return { ...each, versions: [...each.versions, next] };
		})
	};
}
