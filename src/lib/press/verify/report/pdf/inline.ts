/** Pictures that stand among the instructions of a page. @see ISO 32000-1, 8.9.7 */
import { isName, type PdfValue } from '../../shown/pdf/values';

const CHANNELS: Readonly<Record<string, number>> = {
	G: 1, DeviceGray: 1, RGB: 3, DeviceRGB: 3, CMYK: 4, DeviceCMYK: 4
}; // prettier-ignore

/** How many bytes its data are; undefined if they are packed, or of colours that it does not name itself. @param says key and value */
export function inlineLength(says: readonly PdfValue[]): number | undefined {
	const entries = new Map<string, PdfValue>();
	for (let i = 0; i + 1 < says.length; i += 2) {
		const key = says[i];
		if (isName(key)) entries.set(key.name, says[i + 1] ?? null);
	}
	const of = (short: string, long: string) => entries.get(short) ?? entries.get(long);
	const number = (short: string, long: string) => Number(of(short, long) ?? Number.NaN);
	const space = of('CS', 'ColorSpace');
	const isMask = of('IM', 'ImageMask') === true;
	const channels = isMask ? 1 : isName(space) ? CHANNELS[space.name] : undefined;
	const bits = isMask ? 1 : number('BPC', 'BitsPerComponent');
	if (of('F', 'Filter') !== undefined || channels === undefined) return undefined;
	const length = Math.ceil((number('W', 'Width') * channels * bits) / 8) * number('H', 'Height');
	return Number.isSafeInteger(length) && length > 0 ? length : undefined;
}

/** Where the instructions go on behind its data. @param from where those may end at the earliest */
export function endOfInline(text: string, from: number): number {
	const end = /[\s]EI(?=[\s]|$)/g;
	end.lastIndex = from;
	const found = end.exec(text);
	return found ? found.index + found[0].length : text.length;
}
