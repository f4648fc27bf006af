/** Undoes what was done to a stream before it was packed. @see ISO 32000-1, 7.4.4.4 */
import { unfilter } from '../unfilter';
import type { PdfValue } from './values';

/** Those from here on are the filters that PNG has, row by row. */
const OF_PNG = 10;
const OF_NONE = 1;

/** @param entry of its parameters; null where they say nothing @throws {Error} if it was done in a way that is not read here */
export function unpredicted(unpacked: Uint8Array, entry: (name: string) => PdfValue): Uint8Array {
	const predictor = entry('Predictor');
	if (predictor === null || predictor === OF_NONE) return unpacked;
	const columns = Number(entry('Columns') ?? 1);
	const colours = Number(entry('Colors') ?? 1);
	const isOfBytes = [columns, colours].every((count) => Number.isInteger(count) && count > 0);
	const bytesOfRow = columns * colours;
	const bits = entry('BitsPerComponent') ?? 8;
	const isRead = typeof predictor === 'number' && predictor >= OF_PNG && isOfBytes && bits === 8;
	if (!isRead || unpacked.length % (bytesOfRow + 1) > 0)
		throw new Error('A stream in it is packed in a way that is not used here.');
	return unfilter(unpacked, bytesOfRow, colours, unpacked.length / (bytesOfRow + 1));
}
