/** Zip files of which the same entries give the same bytes, and their seal over the entries. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sha256 } from '../../dataset/sha256';
import { blankSeal, fillSeal, fillShown, readSeal, sealOf, type Signer } from '../seal/fingerprint';

/** Name → content. */
export type Entries = Readonly<Record<string, Uint8Array>>;

/** The earliest time that a zip can say; entries have no time of their own. */
const NO_TIME = new Date(1980, 0, 1);

function sorted<Value>(entries: Readonly<Record<string, Value>>): [string, Value][] {
	return Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The entries as a zip, in order of their names; those named in `first` before all others, as office programs ask. */
export function writeZip(entries: Entries, first: readonly string[] = []): Uint8Array {
	const names = [
		...first,
		...sorted(entries)
			.map(([name]) => name)
			.filter((name) => !first.includes(name))
	];
	return zipSync(Object.fromEntries(names.map((name) => [name, entries[name] ?? new Uint8Array()])), {
		level: 9,
		mtime: NO_TIME
	});
}

/**
 * What the seal of a zip is the sha256 of: a line for each entry in order of the names, `<sha256>  <name>`, as `sha256sum`
 * writes it. The entry that holds the seal counts with its seal blanked.
 */
function manifestOf(entries: Entries, sealedEntry: string): string {
	const digests = Object.entries(entries).map(([name, content]): [string, string] => {
		const counted = name === sealedEntry ? strToU8(blankSeal(strFromU8(content))) : content;
		return [name, sha256(counted)];
	});
	return manifestLines(Object.fromEntries(digests));
}

/** The same from the digests of the entries. */
export function manifestLines(digests: Readonly<Record<string, string>>): string {
	return sorted(digests)
		.map(([name, digest]) => `${digest}  ${name}\n`)
		.join('');
}

/** The entries with what they show filled in, in the entry that has a place for it. */
export function showEntries(entries: Entries, holderName: string, shown: string, signer: Signer | undefined): Entries {
	const holder = entries[holderName];
	if (!holder) throw new Error(`There is no entry “${holderName}” to hold what is shown.`);
	return { ...entries, [holderName]: strToU8(fillShown(strFromU8(holder), shown, signer)) };
}

/** The entries with the seal filled in, in the entry that has a place for it. */
export function sealEntries(entries: Entries, sealedEntry: string, signer: Signer | undefined): Entries {
	const holder = entries[sealedEntry];
	if (!holder) throw new Error(`There is no entry “${sealedEntry}” to hold the seal.`);
	const seal = sealOf(strToU8(manifestOf(entries, sealedEntry)), signer);
	return { ...entries, [sealedEntry]: strToU8(fillSeal(strFromU8(holder), seal)) };
}

/** Whether a zip is as it was sealed. False too if it has no seal. */
export function isZipIntact(zip: Uint8Array, sealedEntry: string): boolean {
	return areEntriesIntact(unzipSync(zip), sealedEntry);
}

/** The same for entries that are unpacked already. */
export function areEntriesIntact(entries: Entries, sealedEntry: string): boolean {
	const holder = entries[sealedEntry];
	const seal = holder ? readSeal(strFromU8(holder)) : undefined;
	return seal?.seal === sha256(strToU8(manifestOf(entries, sealedEntry)));
}
