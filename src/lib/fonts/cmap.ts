/**
 * Which characters a font file has, by its `cmap` table alone (OpenType 1.9, "cmap — Character to Glyph Index Mapping").
 * A font library would take longer to load than the whole dataset; this reads the two formats that matter.
 */

/** (platform, encoding) pairs of Unicode subtables, the best first: the full repertoire, then the first 65,536. */
const UNICODE_SUBTABLES = ['3,10', '0,6', '0,4', '3,1', '0,3', '0,2', '0,1', '0,0'];

/**
 * The code points for which a TTF or OTF file has a glyph.
 * @throws {Error} if the bytes are no such font, or it has no Unicode subtable of format 4 or 12
 */
export function readCodePoints(font: Uint8Array): Set<number> {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	refuseOther(font);
	try {
		refuseCutOff(view);
		const cmap = findCmap(view);
		for (const name of UNICODE_SUBTABLES) {
			const subtable = findSubtable(view, cmap, name);
			const format = subtable === undefined ? undefined : view.getUint16(subtable);
			if (subtable !== undefined && format === 12) return readFormat12(view, subtable);
			if (subtable !== undefined && format === 4) return readFormat4(view, subtable);
		}
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new Error('The font file is cut short or damaged.', { cause: error });
	}
	throw new Error('The font has no Unicode table of characters (cmap format 4 or 12).');
}

/** The files that people take for one most often. */
function refuseOther(font: Uint8Array): void {
	if (font.length === 0) throw new Error('The font file is empty.');
	const signature = String.fromCharCode(...font.subarray(0, 4));
	const web = { wOFF: 'WOFF', wOF2: 'WOFF2' }[signature];
	if (web !== undefined) throw new Error(`The file is a web font (${web}), and no TrueType font.`);
	if (/^[\t\n\r -~]{4}$/.test(signature) && !['OTTO', 'true', 'typ1', 'ttcf'].includes(signature))
		throw new Error('The file is no TTF or OTF font: it begins as a text does.');
}

/** Each table must end within the file (OpenType 1.9, “Table Directory”). */
function refuseCutOff(view: DataView): void {
	const count = view.getUint16(4);
	for (let record = 12; record < 12 + 16 * count; record += 16)
		if (view.getUint32(record + 8) + view.getUint32(record + 12) > view.byteLength)
			throw new Error('The font file was cut off: a table goes on beyond its end.');
}

function findCmap(view: DataView): number {
	const count = view.getUint16(4);
	for (let record = 12; record < 12 + 16 * count; record += 16) {
		if (view.getUint32(record) === 0x636d6170) return view.getUint32(record + 8);
	}
	throw new Error('The file is no TTF or OTF font: it has no cmap table.');
}

function findSubtable(view: DataView, cmap: number, name: string): number | undefined {
	const count = view.getUint16(cmap + 2);
	for (let record = cmap + 4; record < cmap + 4 + 8 * count; record += 8) {
		if (`${view.getUint16(record)},${view.getUint16(record + 2)}` === name) return cmap + view.getUint32(record + 4);
	}
	return undefined;
}

/** Groups of consecutive characters with consecutive glyphs; glyph 0 is the box. */
function readFormat12(view: DataView, subtable: number): Set<number> {
	const found = new Set<number>();
	const groups = view.getUint32(subtable + 12);
	for (let i = 0; i < groups; i++) {
		const group = subtable + 16 + 12 * i;
		const first = view.getUint32(group);
		const last = Math.min(view.getUint32(group + 4), 0x10ffff);
		const glyph = view.getUint32(group + 8);
		for (let codePoint = first; codePoint <= last; codePoint++) {
			if (glyph + codePoint - first !== 0) found.add(codePoint);
		}
	}
	return found;
}

/** Segments of characters, whose glyphs follow from a difference or stand in a list. */
function readFormat4(view: DataView, subtable: number): Set<number> {
	const found = new Set<number>();
	const twiceCount = view.getUint16(subtable + 6);
	for (let i = 0; i < twiceCount; i += 2) {
		const last = view.getUint16(subtable + 14 + i);
		const first = view.getUint16(subtable + 16 + twiceCount + i);
		const delta = view.getUint16(subtable + 16 + 2 * twiceCount + i);
		const offsetAt = subtable + 16 + 3 * twiceCount + i;
		const offset = view.getUint16(offsetAt);
		for (let codePoint = first; codePoint <= last && codePoint < 0xffff; codePoint++) {
			const listed = offset === 0 ? codePoint : view.getUint16(offsetAt + offset + 2 * (codePoint - first));
			if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) found.add(codePoint);
		}
	}
	return found;
}
