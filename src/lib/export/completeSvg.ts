/** From a drawing to a file that stands alone. Runs in a browser too. */
import { fillShown, sealText, type Signer } from './fingerprint';
import { inLook, type Look } from './look';
import type { Provenance } from './provenance';
import { toRdf } from './rdf';
import { drawingDigest } from './shown/drawingForm';

interface Completion {
	readonly provenance: Provenance;
	/** `@font-face` rules with the fonts in them. */
	readonly fonts: string;
	readonly look: Look;
	readonly signer?: Signer | undefined;
}

/** The drawing in its look, with citation and fonts inside, sealed. */
export function completeSvg(drawing: string, { provenance, fonts, look, signer }: Completion): string {
	// Classes mean something in the style sheet of the pages only.
	const bare = inLook(drawing.replace(/ class="[^"]*"/g, ''), look);
	const head = `</desc><metadata>${toRdf(provenance)}</metadata><style>${fonts}</style>`;
	const whole = bare.replace('</desc>', () => head);
	return sealText(fillShown(whole, drawingDigest(whole), signer), signer);
}
