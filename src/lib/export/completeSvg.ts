/** From a drawing to a file that stands alone. Runs in a browser too. */
import { fillShown, sealText, type Signer } from './fingerprint';
import { inLook, type Look } from './look';
import type { Provenance } from './provenance';
import { toRdf } from './rdf';
import { xmpMeta } from './xmp';
import { drawingDigest } from './shown/drawingForm';

interface Citation {
	readonly provenance: Provenance;
	/** `@font-face` rules with the fonts in them. */
	readonly fonts: string;
	readonly look: Look;
}

/** The drawing in its look, with citation and fonts inside, sealed. */
export function completeSvg(
	drawing: string,
	{ signer, ...citation }: Citation & { signer?: Signer | undefined }
): string {
	return sealedSvg(citedSvg(drawing, citation), signer);
}

/** The same before it is sealed: enough for a PNG made of it, which has fingerprints of its own. */
export function citedSvg(drawing: string, { provenance, fonts, look }: Citation): string {
	// Classes mean something in the style sheet of the pages only.
	const bare = inLook(drawing.replace(/ class="[^"]*"/g, ''), look);
	const head = `</desc><metadata>${xmpMeta(toRdf(provenance))}</metadata><style>${fonts}</style>`;
	return bare.replace('</desc>', () => head);
}

/** Without it, exiftool takes the whole drawing for XMP and finds each of its properties in the wrong place. */
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Says what the drawing shows, and seals it. */
export function sealedSvg(cited: string, signer: Signer | undefined): string {
	return sealText(fillShown(DECLARATION + cited, drawingDigest(cited), signer), signer);
}
