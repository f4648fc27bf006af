/** A zip from outside, opened within bounds: few entries, of the size that they declare, and nothing beside them. */
import { strFromU8 } from 'fflate';
import { crc32 } from '../crc32';
import { inflateWithin, TooLarge, type Budget } from './shown/budget';

const ENTRIES_AT_MOST = 20_000;
/** No file of ours in a zip is half as large. */
const ENTRY_AT_MOST = 64_000_000;
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const COMMENT_AT_MOST = 65_535;

export interface OpenedZip {
	readonly entries: Readonly<Record<string, Uint8Array>>;
	/** Whether it holds bytes that belong to no file in it: two files in one, perhaps. */
	readonly hasMore: boolean;
	/** In what else programs that open it may differ, a sentence each. */
	readonly odd: readonly string[];
}

/** What the list of files says of one. */
interface Listed {
	readonly name: string;
	/** Where it stands in the list. */
	readonly at: number;
	/** Where its head begins, and where the next file may. */
	readonly start: number;
	readonly end: number;
	/** Unpacked, as the list says. */
	readonly size: number;
}

/** Names of the files in a zip, none of which is unpacked. @throws {TooLarge | Error} if its list cannot be read */
export function namesIn(zip: Uint8Array): readonly string[] {
	return listOf(zip).files.map(({ name }) => name);
}

/**
 * @throws {TooLarge | Error} if it cannot be opened within the budget
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3
 */
export function openZip(zip: Uint8Array, budget: Budget): OpenedZip {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
	const { files, length } = listOf(zip);
	// Before anything is unpacked.
	budget.allow(files.reduce((sum, { size }) => sum + size, 0));
	const inOrder = [...files].sort((one, other) => one.start - other.start);
	if (inOrder.some(({ start }, i) => start < (inOrder[i - 1]?.end ?? 0)))
		throw new Error('Files in it share their bytes, as no program packs them.');
	const entries = new Map<string, Uint8Array>();
	const odd = new Set<string>();
	const named = new Set<string>();
	for (const { name, at } of files) {
		const entry = readEntry(zip, view, at, budget);
		for (const sentence of [...oddEntry(zip, view, at), ...entry.odd]) odd.add(sentence);
		// Office programs, and some systems, take names that differ in case for one.
		if (named.has(name.toLowerCase())) odd.add(`It holds “${name}” in two ways of writing.`);
		named.add(name.toLowerCase());
		// A folder is no file.
		if (name.endsWith('/')) continue;
		if (entries.has(name)) throw new Error(`It holds “${name}” twice.`);
		entries.set(name, entry.content);
	}
	const filled = files.reduce((sum, { start, end }) => sum + end - start, 0);
	const hasMore = filled + length + END_LENGTH !== zip.length;
	return { entries: Object.fromEntries(entries), hasMore, odd: [...odd] };
}

/** @returns the files, and how many bytes the list of them takes */
function listOf(zip: Uint8Array): { readonly files: readonly Listed[]; readonly length: number } {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
	const end = endOf(view);
	const count = view.getUint16(end + 10, true);
	if (count > ENTRIES_AT_MOST) throw new TooLarge();
	const from = view.getUint32(end + 16, true);
	const files: Listed[] = [];
	let at = from;
	for (let i = 0; i < count; i += 1) {
		if (at + 46 > zip.length || view.getUint32(at, true) !== CENTRAL) throw new Error('Its list of files is damaged.');
		const nameLength = view.getUint16(at + 28, true);
		const start = view.getUint32(at + 42, true);
		if (start + 30 > zip.length || view.getUint32(start, true) !== LOCAL) throw new Error('A file in it is damaged.');
		const content = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
		const packedEnd = content + view.getUint32(at + 20, true);
		if (packedEnd > zip.length) throw new Error('It is cut short.');
		files.push({
			name: strFromU8(zip.subarray(at + 46, at + 46 + nameLength)),
			at,
			start,
			end: packedEnd + descriptorLength(view, view.getUint16(at + 8, true), packedEnd),
			size: view.getUint32(at + 24, true)
		});
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return { files, length: at - from };
}

/** Where the end record begins: the last one whose comment reaches to the end of the file. */
function endOf(view: DataView): number {
	const first = Math.max(0, view.byteLength - END_LENGTH - COMMENT_AT_MOST);
	for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
	throw new Error('It is cut short, or no zip: its list of files is missing.');
}

/** Whether a file of another kind ends as a zip does: programs that look there take it for one. */
export function isZipToo(bytes: Uint8Array): boolean {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const first = Math.max(0, view.byteLength - END_LENGTH - COMMENT_AT_MOST);
	for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1)
		if (view.getUint8(at) === 0x50 && view.getUint32(at, true) === END) return true;
	return false;
}

/** The content of the entry that stands in the list at `at`. */
function readEntry(zip: Uint8Array, view: DataView, at: number, budget: Budget) {
	const method = view.getUint16(at + 10, true);
	const packed = view.getUint32(at + 20, true);
	const size = view.getUint32(at + 24, true);
	const start = view.getUint32(at + 42, true);
	if (view.getUint16(at + 8, true) & 1) throw new Error('It is locked with a password.');
	const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
	const content = unpack(zip.subarray(from, from + packed), method, size, budget);
	const isChecked = content.length === size && crc32(content) === view.getUint32(at + 16, true);
	return { content, odd: isChecked ? [] : ['The checksum or the size of a file in it is another.'] };
}

/** Extra fields that say a time, an owner, room or where large sizes stand; others may give a file another name. */
const KNOWN_EXTRAS = [0x0001, 0x000a, 0x5455, 0x5855, 0x7855, 0x7875, 0xa220, 0xcafe];
const LINK = 0o120000;
const KIND_OF_FILE = 0o170000;

/** Where the list of files and the head of one differ, programs differ about what the file is. */
function oddEntry(zip: Uint8Array, view: DataView, at: number): string[] {
	const start = view.getUint32(at + 42, true);
	const nameOf = (from: number, length: number) => strFromU8(zip.subarray(from, from + length), true);
	const name = nameOf(at + 46, view.getUint16(at + 28, true));
	const flags = view.getUint16(start + 6, true);
	const told = [16, 20, 24].every(
		(place) => view.getUint32(at + place, true) === view.getUint32(start + place - 2, true)
	);
	const isSame =
		nameOf(start + 30, view.getUint16(start + 26, true)) === name &&
		view.getUint16(start + 8, true) === view.getUint16(at + 10, true) &&
		(flags & 1) === 0 &&
		// Where sizes follow the content, the head has none.
		(told || (flags & 8) !== 0);
	const extras = [
		...extrasIn(view, start + 30 + view.getUint16(start + 26, true), view.getUint16(start + 28, true)),
		...extrasIn(view, at + 46 + view.getUint16(at + 28, true), view.getUint16(at + 30, true))
	];
	return [
		...(isSame ? [] : [`Of “${name}” it says two things.`]),
		...(extras.every((id) => KNOWN_EXTRAS.includes(id)) ? [] : [`Of “${name}” it says more than is understood here.`]),
		...(view.getUint16(at + 32, true) > 0 ? [`It has a comment on “${name}”.`] : []),
		...(((view.getUint32(at + 38, true) >>> 16) & KIND_OF_FILE) === LINK ? [`“${name}” leads to another file.`] : [])
	];
}

function extrasIn(view: DataView, from: number, length: number): number[] {
	const ids: number[] = [];
	for (let at = from; at + 4 <= Math.min(from + length, view.byteLength); at += 4 + view.getUint16(at + 2, true))
		ids.push(view.getUint16(at, true));
	return ids;
}

function unpack(data: Uint8Array, method: number, size: number, budget: Budget): Uint8Array {
	if (method === 0) {
		budget.spend(data.length);
		return data;
	}
	if (method !== 8) throw new Error('A file in it is packed in a way that is not used here.');
	if (size > ENTRY_AT_MOST) throw new TooLarge();
	budget.allow(size);
	// Nothing packed is nothing.
	return size === 0 ? new Uint8Array() : inflateWithin(data, 'raw', budget, size);
}

/** Some programs write sizes after the content, with or without a signature. */
function descriptorLength(view: DataView, flags: number, at: number): number {
	if (!(flags & 8) || at + 16 > view.byteLength) return 0;
	return view.getUint32(at, true) === 0x08074b50 ? 16 : 12;
}
