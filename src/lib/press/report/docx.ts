/** A page of a word processor to paste from: the picture with its alt text, the caption, and a real footnote that cites. */
import { Document, FootnoteReferenceRun, Paragraph, TextRun } from 'docx';
import type { FigureRecord } from '../record/figureRecord';
import type { Signer } from '../seal/fingerprint';
import { struck } from './wordDocument';
import { siteName } from '../../sentences/siteName';
import { sentence } from '../../sentences/fullStop';
import { captionOf, footnoteText, type Caption } from './caption';
import { officeProperties } from './officeProperties';
import { DAY_UNKNOWN, entriesOf, FOOTNOTE_SIZE, frameOf, PAGE, pictureParagraph, sealedPage } from './wordDocument';

/**
 * @param picture the figure's PNG for reports; it goes in untouched, with all that it carries
 * @returns the bytes of the document, the same for the same record and picture
 * @throws {Error} if the picture is no PNG
 */
export async function docxFile(record: FigureRecord, picture: Uint8Array, signer?: Signer): Promise<Uint8Array> {
	const caption = captionOf(record);
	const document = new Document({
		...frameOf(caption.titleAway, {
			maker: siteName(record),
			subject: record.subtitle,
			description: record.alt
		}),
		customProperties: officeProperties(record),
		footnotes: {
			1: {
				children: [new Paragraph({ children: [new TextRun({ text: footnoteText(caption), size: FOOTNOTE_SIZE })] })]
			}
		},
		sections: [{ properties: PAGE, children: [pictureParagraph(record, picture), captionParagraph(caption)] }]
	});
	return sealedPage(await entriesOf(document, record.revisions.at(-1)?.date ?? DAY_UNKNOWN), signer);
}

function captionParagraph({ title, subtitle, notes, earlier }: Caption): Paragraph {
	return new Paragraph({
		style: 'Caption',
		children: [
			new TextRun({ text: sentence(title), bold: true }),
			new TextRun(` ${[subtitle, ...notes].map(sentence).join(' ')}`),
			...earlier.flatMap(struck),
			new FootnoteReferenceRun(1)
		]
	});
}
