/** What the finder has found, for what shows it: both are islands of a page, which has nothing else in common. */
import type { FindingDocument } from './document';

/** The figures in order, and the words in each that did it. */
export interface Found {
	readonly documents: readonly FindingDocument[];
	terms(slug: string): readonly string[];
}

class Finding {
	/** Undefined while nothing is looked for. */
	found = $state.raw<Found>();
	/** Until the finder has read the address, and has what it asks for. */
	isPending = $state(true);
}

/** Of the one page that a browser shows; on the server nobody looks for anything. */
export const finding = new Finding();
