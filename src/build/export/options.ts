/** What is written of which figures, how, and where. */
import type { CollectionFormat } from '../../lib/press/collection/collection';
import type { WrittenFormat } from '../../lib/press/formats';
import type { Look } from '../../lib/press/look';
import type { SiteForm } from '../../lib/figure/widths';

export interface CollectionPlace {
	readonly path: string;
	readonly format: CollectionFormat;
}

export interface ExportOptions {
	/** Slugs as they were given; empty for all figures. */
	readonly slugs: readonly string[];
	readonly formats: readonly WrittenFormat[];
	readonly form: SiteForm;
	readonly scale: number;
	readonly look: Look;
	/** The number of a published version. */
	readonly version?: number;
	/** Where all of them go as one file, if they do. */
	readonly into?: CollectionPlace;
	readonly out: string;
	readonly dir: string;
	readonly json: boolean;
}
