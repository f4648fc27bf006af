/** What makes a file anew is told, and what comparing it with the file comes to. */
import type { Figure } from '../../lib/dataset/types';
import type { SiteForm } from '../../lib/figure/widths';
import type { Look } from '../../lib/press/look';

/** Where the fonts are built that files are made with. */
export const FONTS = '.cache/fonts';

/** How a file was made, as far as it says. */
export interface Made {
	readonly figure: Figure;
	readonly address: string;
	readonly form: SiteForm;
	readonly look: Look;
	/** Paths of TTF files. */
	readonly fonts: readonly string[];
}

/**
 * What a file comes to beside one that was made anew: `nearly` with what was not compared, in a sentence; `other` with what
 * differs, where more is known than that something does.
 */
export type Compared =
	| { readonly is: 'same' }
	| { readonly is: 'nearly'; readonly note: string }
	| { readonly is: 'other'; readonly difference?: string };

/** How files of a kind are made anew and compared. */
export interface Maker {
	/** Of a drawing: sizes that the file gives, in px. One of another size is not made. */
	readonly sizes?: (bytes: Uint8Array) => readonly Size[];
	/** Reads what a file shows, to be compared with each way in which it may have been made. */
	readonly reader: (bytes: Uint8Array) => (how: Made) => Compared | Promise<Compared>;
}

export interface Size {
	readonly width: number;
	readonly height: number;
}
