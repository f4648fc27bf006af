/** Zips by hand: so that heads and lists can differ, which no packer lets them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { replaced, Unfit, type Bytes } from './mutator';

export type Parts = Record<string, Bytes>;

const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null;

export const inParts =
	(change: (parts: Parts) => unknown, level: 0 | 6 = 6) =>
	(zip: Bytes): Bytes => {
		const parts: Parts = unzipSync(zip);
		const after = change(parts);
		return zipSync(isParts(after) ? after : parts, { level, mtime: new Date(2026, 1, 1) });
	};

/** One part as text, changed. The first part that the name fits. */
export const inPart = (
	name: string | RegExp,
	from: string | RegExp,
	to: string | ((found: string, ...groups: string[]) => string)
) =>
	inParts((parts) => {
		const found = Object.keys(parts).find((each) => (typeof name === 'string' ? each === name : name.test(each)));
		if (found === undefined) throw new Unfit(`There is no ${String(name)}.`);
		parts[found] = strToU8(replaced(strFromU8(parts[found] ?? new Uint8Array()), from, to));
	});

/** Several parts changed one after the other. */
export const allOf =
	(...changes: readonly ((zip: Bytes) => Bytes)[]) =>
	(zip: Bytes) =>
		changes.reduce((bytes, change) => change(bytes), zip);

export const addPart = (name: string, content: string | Bytes) =>
	inParts((parts) => void (parts[name] = typeof content === 'string' ? strToU8(content) : content));
export const dropPart = (name: string | RegExp) =>
	inParts((parts) => {
		const found = Object.keys(parts).filter((each) => (typeof name === 'string' ? each === name : name.test(each)));
		if (found.length === 0) throw new Unfit(`There is no ${String(name)}.`);
		return Object.fromEntries(Object.entries(parts).filter(([each]) => !found.includes(each)));
	});

/** Places of the local heads and of the entries in the list. */
export function placesOf(zip: Bytes): {
	view: DataView;
	entries: { central: number; local: number; name: string }[];
	end: number;
} {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
	const end = zip.length - 22;
	const entries: { central: number; local: number; name: string }[] = [];
	for (let i = 0, at = view.getUint32(end + 16, true); i < view.getUint16(end + 10, true); i += 1) {
		const length = view.getUint16(at + 28, true);
		entries.push({
			central: at,
			local: view.getUint32(at + 42, true),
			name: strFromU8(zip.subarray(at + 46, at + 46 + length))
		});
		at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return { view, entries, end };
}

/** Bytes of a packed zip changed in place. */
export const inHeads =
	(change: (zip: Bytes, places: ReturnType<typeof placesOf>) => unknown) =>
	(bytes: Bytes): Bytes => {
		const zip = inParts(() => undefined)(bytes);
		const after = change(zip, placesOf(zip));
		return after instanceof Uint8Array ? after : zip;
	};
