/** A page of a word processor to paste from: the picture with its alt text, the caption, and a real footnote that cites. */
import { Document, FootnoteReferenceRun, ImageRun, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { sealEntries, showEntries, writeZip, type Entries } from '../zip/archive';
import { EDITION } from '../../dataset/versions/edition';
import type { FigureRecord } from '../record/figureRecord';
import { shownMark, type Signer } from '../seal/fingerprint';
import { officeProperties, PROPERTIES } from './officeProperties';
import { readPngSize } from '../png/chunks';
import { sealedShown } from '../png/seal';
import { MAKER } from '../seal/terms';
import { pageDigest } from '../verify/shown/pageTexts';
import { pixelDigest } from '../verify/shown/pixels';
import { REPORT_SCALE } from '../../figure/widths';
import { captionOf, footnoteText, sentence, type Caption } from './caption';

const FONT = 'Georgia';
/** Half points, as word processors count. */
const SIZES = { caption: 20, footnote: 18 } as const;

/**
 * @param picture the figure's PNG for reports; it goes in untouched, with all that it carries
 * @returns the bytes of the document, the same for the same record and picture
 * @throws {Error} if the picture is no PNG
 */
export async function docxFile(record: FigureRecord, picture: Uint8Array, signer?: Signer): Promise<Uint8Array> {
	const caption = captionOf(record);
	const { width, height } = readPngSize(picture);
	const document = new Document({
		title: caption.titleAway,
		subject: record.subtitle,
		creator: MAKER,
		lastModifiedBy: MAKER,
		description: record.alt,
		customProperties: officeProperties(record),
		styles: {
			default: { document: { run: { font: FONT } } },
			paragraphStyles: [
				{
					id: 'Caption',
					name: 'caption',
					basedOn: 'Normal',
					quickFormat: true,
					run: { size: SIZES.caption },
					paragraph: { spacing: { before: 120, after: 240 } }
				}
			]
		},
		footnotes: {
			1: {
				children: [new Paragraph({ children: [new TextRun({ text: footnoteText(caption), size: SIZES.footnote })] })]
			}
		},
		sections: [
			{
				properties: { page: { margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } } },
				children: [
					new Paragraph({
						keepNext: true,
						children: [
							new ImageRun({
								type: 'png',
								data: picture,
								transformation: { width: width / REPORT_SCALE, height: height / REPORT_SCALE },
								altText: { name: record.figure, title: caption.titleAway, description: record.alt }
							})
						]
					}),
					captionParagraph(caption)
				]
			}
		]
	});
	// The library writes entries for folders too, which other programs leave out.
	const entries = unzipSync(await Packer.toBuffer(document), { filter: ({ name }) => !name.endsWith('/') });
	const dated = withDate(entries, record.revisions.at(-1)?.date ?? '1980-01-01');
	const shown = showEntries(
		dated,
		PROPERTIES,
		pageDigest(dated, (png) => sealedShown(png) ?? shownMark(EDITION, pixelDigest(png))),
		signer
	);
	return writeZip(sealEntries(shown, PROPERTIES, signer), ['[Content_Types].xml']);
}

/** 2.5 cm in twentieths of a point: what is left of A4 and Letter holds a picture of 16 cm. */
const MARGIN = 1417;

function captionParagraph({ title, subtitle, notes }: Caption): Paragraph {
	return new Paragraph({
		style: 'Caption',
		children: [
			new TextRun({ text: sentence(title), bold: true }),
			new TextRun(` ${[subtitle, ...notes].map(sentence).join(' ')}`),
			new FootnoteReferenceRun(1)
		]
	});
}

/** The library writes the time of making; the day of the version says more, and is the same each time. */
function withDate(entries: Entries, day: string): Entries {
	const core = strFromU8(entries['docProps/core.xml'] ?? new Uint8Array());
	const dated = core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
	return { ...entries, 'docProps/core.xml': strToU8(dated) };
}
