/** A font in a role: what picks a face by weight and slope finds each in its place, whatever weight its maker gave it. */
import { tableAt } from '../names';
import type { FaceName } from '../role';

/** By the OpenType specification 1.9, “OS/2” and “head”. */
const OS2 = { weightClass: 4, selection: 62 } as const;
const SELECTION = { italic: 0x0001, bold: 0x0020, regular: 0x0040 } as const;
const HEAD = { checksumAdjustment: 8, macStyle: 44 } as const;
const WHOLE_FILE = 0xb1b0afba;

/** @param font a TTF; @returns a copy that calls itself what the role is; letters and names are as they were */
export function wornAs(font: Buffer, { weight, style }: Pick<FaceName, 'weight' | 'style'>): Buffer {
	const worn = Buffer.from(font);
	const view = new DataView(worn.buffer, worn.byteOffset, worn.byteLength);
	const [os2, head] = [tableAt(view, 'OS/2'), tableAt(view, 'head')];
	if (!os2 || !head) throw new Error('The font has no OS/2 or no head table.');
	const isItalic = style === 'italic';
	const rest = view.getUint16(os2.start + OS2.selection) & ~(SELECTION.italic | SELECTION.bold | SELECTION.regular);
	view.setUint16(os2.start + OS2.weightClass, weight);
	view.setUint16(
		os2.start + OS2.selection,
		rest | (isItalic ? SELECTION.italic : weight === 400 ? SELECTION.regular : 0)
	);
	view.setUint16(head.start + HEAD.macStyle, isItalic ? 2 : 0);
	view.setUint32(head.start + HEAD.checksumAdjustment, 0);
	for (const { start, entry } of [os2, head]) view.setUint32(entry + 4, sum(view, start, view.getUint32(entry + 12)));
	view.setUint32(head.start + HEAD.checksumAdjustment, (WHOLE_FILE - sum(view, 0, worn.length)) >>> 0);
	return worn;
}

/** Of four bytes each, with zeros at the end. */
function sum(view: DataView, start: number, length: number): number {
	let total = 0;
	for (let at = start; at < start + length; at += 4) {
		const word = [0, 1, 2, 3].reduce(
			(sofar, i) => sofar * 256 + (at + i < view.byteLength ? view.getUint8(at + i) : 0),
			0
		);
		total = (total + word) >>> 0;
	}
	return total;
}
