/** What a program that packs a zip may do otherwise than ours, and nobody sees: of office documents and report kits alike. */
import { Zip, ZipDeflate, unzipSync } from 'fflate';
import { inHeads, inParts } from '../zipForm';
import { joined, unseen, type Bytes, type Mutator } from '../mutator';

/** With the sizes after the content, as programs write that do not know them before. */
function streamed(zip: Bytes): Bytes {
	const chunks: Bytes[] = [];
	const writer = new Zip((error, chunk) => {
		if (error) throw error;
		chunks.push(chunk);
	});
	for (const [name, content] of Object.entries(unzipSync(zip))) {
		const entry = new ZipDeflate(name, { level: 6 });
		entry.mtime = new Date(2026, 1, 1);
		writer.add(entry);
		entry.push(content, true);
	}
	writer.end();
	return joined(...chunks);
}

const eachHead = (change: (view: DataView, central: number, local: number) => unknown) =>
	inHeads((_, { view, entries }) => entries.forEach(({ central, local }) => change(view, central, local)));

/** Sets bits of the flags, in the list and in the heads. */
const flagged = (bits: number) =>
	eachHead((view, central, local) =>
		[central + 8, local + 6].forEach((at) => view.setUint16(at, view.getUint16(at, true) | bits, true))
	);

export const PACKING: readonly Mutator[] = [
	unseen(
		'packed anew',
		inParts(() => undefined)
	),
	unseen(
		'not packed at all',
		inParts(() => undefined, 0)
	),
	unseen('packed twice', (zip) => inParts(() => undefined)(inParts(() => undefined, 0)(zip))),
	unseen('packed as a stream', streamed),
	unseen(
		'its files in another order',
		inParts((parts) => Object.fromEntries(Object.entries(parts).reverse()))
	),
	unseen(
		'its files in the order of their sizes',
		inParts((parts) =>
			Object.fromEntries(Object.entries(parts).sort(([, one], [, other]) => one.length - other.length))
		)
	),
	unseen(
		'other times',
		eachHead((view, central, local) => [central + 12, local + 10].forEach((at) => view.setUint32(at, 0x5a215a21, true)))
	),
	unseen(
		'other rights',
		eachHead((view, central) => view.setUint32(central + 38, (0o100644 << 16) >>> 0, true))
	),
	unseen(
		'made by another system',
		eachHead((view, central) => view.setUint8(central + 5, 3))
	),
	unseen(
		'said to be text',
		eachHead((view, central) => view.setUint16(central + 36, 1, true))
	),
	unseen(
		'a folder of nothing',
		inParts((parts) => ({ ...parts, 'figures/': new Uint8Array() }))
	),
	unseen('the sign of Unicode', flagged(0x800)),
	unseen('flags of its level', flagged(2)),
	unseen(
		'times of Unix in extra fields',
		inHeads((zip, { view, entries, end }) => {
			const last = entries.at(-1);
			if (!last) return zip;
			const extra = Uint8Array.of(0x55, 0x54, 5, 0, 1, 1, 2, 3, 4);
			view.setUint16(last.central + 30, extra.length, true);
			view.setUint32(end + 12, view.getUint32(end + 12, true) + extra.length, true);
			return joined(zip.subarray(0, end), extra, zip.subarray(end));
		})
	),
	unseen(
		'version that is needed',
		eachHead((view, central, local) => [central + 6, local + 4].forEach((at) => view.setUint16(at, 45, true)))
	)
];
