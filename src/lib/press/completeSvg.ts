/** From a drawing to a file that stands alone. Runs in a browser too. */
import { svgOf } from '../scene/toSvg';
import { writeSvg, type SvgNode } from '../scene/svgNode';
import type { Drawing } from './drawing';
import { fillShown, sealText, type Signer } from './seal/fingerprint';
import { fileForm } from './fileForm';
import type { Provenance } from './seal/provenance';
import { toRdf } from './seal/rdf';
import { xmpMeta } from './seal/xmp';
import { drawingDigest } from './verify/shown/drawingForm';
import { xmlOf } from './verify/shown/xmlOfSvg';

interface Complete {
	/** `@font-face` rules with the fonts in them. */
	readonly fonts: string;
	readonly signer?: Signer | undefined;
}

/** The drawing in its look, with citation and fonts inside, sealed. */
export function completeSvg(drawing: Drawing, { fonts, signer }: Complete): string {
	return sealedSvg(citedSvg(drawing, fonts), signer);
}

/** The same before it is written and sealed. */
export function citedSvg({ scene, look, palette, provenance }: Drawing, fonts: string): SvgNode {
	const style: SvgNode = { name: 'style', attributes: {}, children: [fonts] };
	return svgOf(scene, { ...fileForm(look, palette), head: [metadata(provenance), style] });
}

/** The citation as an element of the drawing. */
export function metadata(provenance: Provenance): SvgNode {
	return { name: 'metadata', attributes: {}, children: [{ markup: xmpMeta(toRdf(provenance)) }] };
}

/** Without it, exiftool takes the whole drawing for XMP and finds each of its properties in the wrong place. */
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** As a file that says what the drawing shows, sealed. @param cited with its citation (`metadata`) */
export function sealedSvg(cited: SvgNode, signer: Signer | undefined): string {
	return sealText(fillShown(DECLARATION + writeSvg(cited), drawingDigest(xmlOf(cited)), signer), signer);
}
