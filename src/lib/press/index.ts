/** The door for programs outside: a figure → files that carry their quotes, sources and fingerprints. Inside, rooms import the files. */
import { join } from 'node:path';
import type { Figure } from '../dataset/types';
import { FILE_FORM, PNG_SCALE, type FileForm } from '../figure/widths';
import type { BuiltMetrics } from '../fonts/builtMetrics';
import { ttfFiles } from '../fonts/faces';
import { readMetrics } from '../fonts/folder';
import { giveMetrics } from '../fonts/metrics';
import { fontBytes } from './fontBytes';
import { isMadeFormat, type WrittenFormat } from './formats';
import type { Look } from './look';
import { makeFile } from './make';
import type { Signer } from './seal/fingerprint';
import { taskOf } from './task';
import { TEXTS } from './texts';

export { endingOf, FORMAT_NAMES, FORMATS, formatOf, isWrittenFormat } from './formats';
export type { Format, FormatFacts, WrittenFormat } from './formats';
export type { FileForm } from '../figure/widths';
export type { Look } from './look';
export type { Signer } from './seal/fingerprint';
export { readPrivateKey } from './seal/sign';

export interface PressOptions {
	/** The folder of the built fonts: `fonts/` of this package, or what `npm run fonts` has made for another dataset. */
	readonly fonts: string;
	/** Signs what is made; without one it is sealed, and not signed. */
	readonly signer?: Signer;
}

export interface FileOptions {
	/** Where readers find the figure: an address, or a path from a site’s root. */
	readonly address: string;
	readonly form?: FileForm;
	readonly look?: Look;
	/** Of a PNG: pixels for each px of the drawing. */
	readonly scale?: number;
}

export interface Press {
	readonly metrics: BuiltMetrics;
	/**
	 * The figure as a file. The same figure with the same options gives the same bytes.
	 * @throws {Error} if it cannot be made, such as a picture that is larger than can be drawn
	 */
	file(figure: Figure, format: WrittenFormat, options: FileOptions): Promise<Uint8Array>;
}

/**
 * A press with its fonts. Texts are measured by those of the press that was opened last: a process has one, and who needs
 * others opens them in threads.
 * @throws {Error} if the fonts are not there
 */
export function openPress({ fonts: folder, signer }: PressOptions): Press {
	const metrics = readMetrics(folder);
	giveMetrics(metrics);
	const fonts = ttfFiles().map((name) => join(folder, name));
	const readFont = (name: string) => fontBytes(name, folder);
	return {
		metrics,
		async file(figure, format, { address, form = FILE_FORM, look = 'light', scale = PNG_SCALE }) {
			const order = { figure, address, drawing: { form, look }, scale, fonts, signer, readFont };
			if (isMadeFormat(format)) return makeFile(await taskOf(format, order), signer);
			return new TextEncoder().encode(await TEXTS[format](order));
		}
	};
}
