/** What documents of a word processor have in common: their styles, their paper, the picture with its alt text, the seal. */
import { captionOf } from './caption';
import { ImageRun, Packer, Paragraph, TextRun, type Document, type IPropertiesOptions } from 'docx';
import { unzipSync } from 'fflate';
import { EDITION } from '../../dataset/versions/edition';
import type { EarlierLine } from '../../figure/footNotes';
import { REPORT_SCALE } from '../../figure/widths';
import { readPngSize } from '../png/chunks';
import { sealedShown } from '../png/seal';
import type { FigureRecord } from '../record/figureRecord';
import { shownMark, type Signer } from '../seal/fingerprint';
import { pageDigest } from '../verify/shown/pageTexts';
import { pixelDigest } from '../verify/shown/pixels';
import { sealEntries, showEntries, writeZip, type Entries } from '../zip/archive';
import { withDate } from './officeParts';
import { PROPERTIES } from './officeProperties';

export const FONT = 'Georgia';
/** Half points, as word processors count. */
const CAPTION_SIZE = 20;
export const FOOTNOTE_SIZE = 18;

/** 2.5 cm in twentieths of a point: what is left of A4 and Letter holds a picture of 16 cm. */
const MARGIN = 1417;
export const PAGE = { page: { margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } } } as const;

/** In place of the day of a figure that is not published. */
export const DAY_UNKNOWN = '1980-01-01';

/** Title, maker and styles. */
export function frameOf(
	title: string,
	about: { readonly maker: string; readonly subject: string; readonly description: string }
): Pick<IPropertiesOptions, 'title' | 'subject' | 'creator' | 'lastModifiedBy' | 'description' | 'styles'> {
	return {
		title,
		subject: about.subject,
		creator: about.maker,
		lastModifiedBy: about.maker,
		description: about.description,
		styles: {
			default: { document: { run: { font: FONT } } },
			paragraphStyles: [
				{
					id: 'Caption',
					name: 'caption',
					basedOn: 'Normal',
					quickFormat: true,
					run: { size: CAPTION_SIZE },
					paragraph: { spacing: { before: 120, after: 240 } }
				}
			]
		}
	};
}

/**
 * The picture at 300 dots to the inch, on the page of its caption.
 * @param number of the figure in its document
 * @throws {Error} if it is no PNG
 */
export function pictureParagraph(record: FigureRecord, picture: Uint8Array, number = 1): Paragraph {
	const { width, height } = readPngSize(picture);
	return new Paragraph({
		keepNext: true,
		children: [
			new ImageRun({
				type: 'png',
				data: picture,
				transformation: { width: width / REPORT_SCALE, height: height / REPORT_SCALE },
				altText: {
					id: String(number),
					name: record.figure,
					title: captionOf(record).titleAway,
					description: record.alt
				}
			})
		]
	});
}

/** After the rest of a caption: a value that no longer holds, struck through, and since when. */
export function struck({ value, text }: EarlierLine): TextRun[] {
	return [
		...(value === '' ? [] : [new TextRun(' '), new TextRun({ text: value, strike: true })]),
		new TextRun(` ${text}`)
	];
}

/** The document's parts, as of a day: the same each time. */
export async function entriesOf(document: Document, day: string): Promise<Entries> {
	const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
	// The library writes entries for folders too, which other programs leave out.
	return withDate(unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') }), day);
}

/** What a page of one figure shows, and its seal, filled in. */
export function sealedPage(entries: Entries, signer: Signer | undefined): Uint8Array {
	const digest = pageDigest(entries, (png) => sealedShown(png) ?? shownMark(EDITION, pixelDigest(png)));
	return packed(sealEntries(showEntries(entries, PROPERTIES, digest, signer), PROPERTIES, signer));
}

export function packed(entries: Entries): Uint8Array {
	return writeZip(entries, ['[Content_Types].xml']);
}
