/** A picture that carries its citation: the texts and the seal of a PNG. Runs in a browser too. */
import { blankSeal, fillSeal, fillShown, sealOf, type Signer } from '../seal/fingerprint';
import { DOTS_PER_INCH_AT_1X, insertBeforeImageData, resolutionChunk, textChunk } from './chunks';
import { XMP_KEYWORD } from './seal';
import type { Provenance } from '../seal/provenance';
import { shortNotes, toRdf } from '../seal/rdf';
import { pixelDigest } from '../verify/shown/pixels';
import { xmpPacket } from '../seal/xmp';

export interface PngNotes {
	readonly provenance: Provenance;
	/** Pixels of the picture for each px of the drawing. */
	readonly scale: number;
	/** Signs the seal, where the owner has set a key. */
	readonly signer?: Signer | undefined;
	/** What it shows, where that is known (`opaqueDigest`); else the picture is unpacked to find out. */
	readonly shown?: string | undefined;
}

/** The picture with its resolution, short texts, XMP packet and seal, all before the image data. */
export function annotatePng(
	png: Uint8Array,
	{ provenance, scale, signer, shown = pixelDigest(png) }: PngNotes
): Uint8Array {
	const { title, author, description, source, copyright } = shortNotes(provenance);
	const texts = Object.entries({
		Title: title,
		Author: author,
		Description: description,
		Source: source,
		Copyright: copyright
	});
	const withXmp = (xmp: string) =>
		insertBeforeImageData(png, [
			resolutionChunk(DOTS_PER_INCH_AT_1X * scale),
			...texts.filter(([, text]) => text !== '').map(([keyword, text]) => textChunk(keyword, text)),
			textChunk(XMP_KEYWORD, xmp)
		]);
	const blanked = blankSeal(fillShown(xmpPacket(toRdf(provenance)), shown, signer));
	return withXmp(fillSeal(blanked, sealOf(withXmp(blanked), signer)));
}
