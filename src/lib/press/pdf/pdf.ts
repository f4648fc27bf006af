/** A figure's drawing as a PDF for LaTeX and print: vectors, selectable text, embedded fonts, document information and XMP. */
import PDFDocument from 'pdfkit';
import { px } from '../../scene/px';
import type { Drawing } from '../drawing';
import { blankSeal, fillSeal, fillShown, sealOf, type Signer } from '../seal/fingerprint';
import { fromLatin1, latin1 } from '../latin1';
import { coloursOf, isTransparent } from '../look';
import { Painter } from './paint';
import { DrawnFonts, type FontFile } from '../drawnFonts';
import { shortNotes, toRdf } from '../seal/rdf';
import { PdfFile } from '../verify/shown/pdf/file';
import { graphDigest } from '../verify/shown/pdf/graph';
import { xmpPacket } from '../seal/xmp';

/** A px of CSS is 1/96 of an inch, a point 1/72. */
export const POINTS_PER_PX = 0.75;

/** pdfkit writes XMP of its own, in which texts are not escaped; ours takes its place. */
class CitedDocument extends PDFDocument {
	declare private readonly _root: { readonly data: Record<string, unknown> };
	xmp = '';

	override endMetadata(): void {
		const stream = this.ref({ Type: 'Metadata', Subtype: 'XML' });
		// Uncompressed, so that a search of the bytes finds it.
		Object.assign(stream, { compress: false });
		stream.end(Buffer.from(this.xmp));
		this._root.data['Metadata'] = stream;
	}
}

export interface PdfOptions {
	readonly fonts: readonly FontFile[];
	readonly signer?: Signer | undefined;
}

/** @throws {Error} if there is no font, or the drawing fills something from what is not in it */
export async function renderPdf(drawing: Drawing, { fonts, signer }: PdfOptions): Promise<Uint8Array> {
	const { scene, look, palette, provenance } = drawing;
	const notes = shortNotes(provenance);
	const document = new CitedDocument({
		size: [px(scene.width * scene.unit) * POINTS_PER_PX, px(scene.height * scene.unit) * POINTS_PER_PX],
		margin: 0,
		pdfVersion: '1.7',
		lang: 'en',
		tagged: true,
		displayTitle: true,
		// The standard font that pdfkit would open is not used.
		font: '',
		info: {
			Title: notes.title,
			Author: notes.author,
			Subject: notes.description,
			Keywords: notes.source,
			Creator: 'Cited Figures',
			Producer: 'Cited Figures',
			// The day of the version, so that the same figure gives the same bytes.
			CreationDate: new Date(`${provenance.date || '1970-01-01'}T00:00:00Z`)
		}
	});
	for (const { name, bytes } of fonts) document.registerFont(name, bytes);
	document.xmp = blankSeal(xmpPacket(toRdf(provenance)));
	const figure = document.struct('Figure', { alt: notes.description || notes.title }, () => {
		document.save().scale(POINTS_PER_PX * scene.unit);
		new Painter(document, new DrawnFonts(fonts), coloursOf(look, palette)).paint(scene, {
			ground: !isTransparent(look)
		});
		document.restore();
	});
	document.addStructure(figure);
	figure.end();
	return sealed(await bytesOf(document), signer);
}

function bytesOf(document: CitedDocument): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		const parts: Buffer[] = [];
		document.on('data', (part: Buffer) => parts.push(part));
		document.on('end', () => resolve(Buffer.concat(parts)));
		document.on('error', reject);
		document.end();
	});
}

/** As a text of which each character is a byte, so that fingerprints can be filled in as in a text. */
function sealed(pdf: Uint8Array, signer: Signer | undefined): Uint8Array {
	const shown = graphDigest(new PdfFile(pdf));
	const whole = fillShown(latin1(pdf), shown, signer);
	return fromLatin1(fillSeal(whole, sealOf(fromLatin1(whole), signer)));
}
