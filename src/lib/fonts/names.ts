/** What a font says of itself: its family, and whether it may be embedded (OpenType 1.9, “name” and “OS/2”). */

/** @see https://learn.microsoft.com/typography/opentype/spec/os2#fstype */
const FS_TYPE = { restricted: 0x0002, noSubsetting: 0x0100, bitmapsOnly: 0x0200 } as const;

/** The family in which programs look for its faces, then the one of four styles that older programs know. */
const FAMILY_NAMES = [16, 1];

/** Windows, Unicode, English of the United States: every font for the web and for offices has its names so. */
const WINDOWS = { platform: 3, language: 0x0409 } as const;

export interface FontSaid {
	/** "Lora"; undefined if it has no name. */
	readonly family: string | undefined;
	/** Why it may not be embedded in files, as the font itself says; undefined if it may. */
	readonly forbids: string | undefined;
	/** Whether it can be cut at any weight. */
	readonly isVariable: boolean;
}

/** @param font a TTF whose tables lie within it, see `readCodePoints`; @throws {RangeError} if one of them is cut short */
export function readFontSaid(font: Uint8Array): FontSaid {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	return { family: familyOf(view), forbids: forbiddenBy(view), isVariable: tableAt(view, 'fvar') !== undefined };
}

/** Where a table begins, in bytes, and where its entry in the directory does. */
export function tableAt(view: DataView, tag: string): { readonly start: number; readonly entry: number } | undefined {
	const count = view.getUint16(4);
	for (let entry = 12; entry < 12 + 16 * count; entry += 16) {
		const name = String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(entry + i)));
		if (name === tag) return { start: view.getUint32(entry + 8), entry };
	}
	return undefined;
}

function familyOf(view: DataView): string | undefined {
	const table = tableAt(view, 'name');
	if (!table) return undefined;
	const count = view.getUint16(table.start + 2);
	const texts = table.start + view.getUint16(table.start + 4);
	const names = new Map<number, string>();
	for (let record = table.start + 6; record < table.start + 6 + 12 * count; record += 12) {
		if (view.getUint16(record) !== WINDOWS.platform || view.getUint16(record + 4) !== WINDOWS.language) continue;
		const [length, at] = [view.getUint16(record + 8), texts + view.getUint16(record + 10)];
		const units = Array.from({ length: length / 2 }, (_, i) => view.getUint16(at + 2 * i));
		names.set(view.getUint16(record + 6), String.fromCharCode(...units));
	}
	return FAMILY_NAMES.map((id) => names.get(id)).find((name) => name !== undefined);
}

function forbiddenBy(view: DataView): string | undefined {
	const table = tableAt(view, 'OS/2');
	if (!table) return 'it does not say whether it may be embedded (it has no OS/2 table)';
	const type = view.getUint16(table.start + 8);
	if ((type & 0x000f) === FS_TYPE.restricted) return 'its maker forbids that it is embedded (OS/2 fsType 2)';
	if (type & FS_TYPE.noSubsetting) return 'its maker forbids that it is cut (OS/2 fsType, bit 8)';
	if (type & FS_TYPE.bitmapsOnly) return 'its maker allows its bitmaps alone (OS/2 fsType, bit 9)';
	return undefined;
}
