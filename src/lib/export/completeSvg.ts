/** From a scene to a file that stands alone. Runs in a browser too. */
import type { Scene } from '../scene/shapes';
import { toSvg } from '../scene/toSvg';
import { fillShown, sealText, type Signer } from './fingerprint';
import { fileForm, type Look } from './look';
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
export function completeSvg(scene: Scene, { signer, ...citation }: Citation & { signer?: Signer | undefined }): string {
	return sealedSvg(citedSvg(scene, citation), signer);
}

/** The same before it is sealed: enough for a PNG made of it, which has fingerprints of its own. */
export function citedSvg(scene: Scene, { provenance, fonts, look }: Citation): string {
	const head = `<metadata>${xmpMeta(toRdf(provenance))}</metadata><style>${fonts}</style>`;
	return toSvg(scene, { ...fileForm(look), head });
}

/** Without it, exiftool takes the whole drawing for XMP and finds each of its properties in the wrong place. */
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Says what the drawing shows, and seals it. */
export function sealedSvg(cited: string, signer: Signer | undefined): string {
	return sealText(fillShown(DECLARATION + cited, drawingDigest(cited), signer), signer);
}
