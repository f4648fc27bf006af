/** A zip of ours that nobody signed: each file in it, and each text that it holds beside them, looked at again. */
import { sameBytes } from '../../sameBytes';
import { LIST } from '../../zip/figureZip';
import type { Entries } from '../../zip/archive';
import { bounded } from '../bounded';
import { isVouched, type VerifiedFile } from '../verdict';
import { withOutcome, type Confirm } from './outcome';

export interface KitCompared {
	readonly confirm: Confirm;
	/**
	 * What else may stand in it under this name, of which one must be what stands there: texts, citations, pages. Undefined where
	 * that cannot be had; empty where no kit has such a file.
	 */
	readonly texts: (name: string) => readonly Uint8Array[] | undefined;
	/** Said of one that is the same all through. */
	readonly note: string;
}

/** @param entries what the zip holds */
export async function confirmKit(
	kit: VerifiedFile,
	entries: Entries,
	{ confirm, texts, note }: KitCompared
): Promise<VerifiedFile> {
	const files: VerifiedFile[] = [];
	for (const file of kit.files ?? []) files.push(await confirm(file, entries[file.name] ?? new Uint8Array()));
	const spoken = new Set(files.map(({ name }) => name));
	const others = Object.keys(entries).filter((name) => name !== LIST && !spoken.has(name));
	const wrong = others.filter((name) =>
		texts(name)?.every((text) => !sameBytes(text, entries[name] ?? new Uint8Array()))
	);
	const changed = files.filter(({ state }) => !isVouched(state) && state !== 'in-part');
	const known = { ...kit, files };
	if (wrong.length + changed.length > 0)
		return withOutcome(known, {
			is: 'other',
			differences: bounded([
				...changed.map(({ name, differences }) => `${name}: ${differences.join(' ')}`),
				...wrong.map((name) => `${name}: it is not what the version makes.`)
			])
		});
	const left = [
		...files.filter(({ state }) => state === 'in-part').map(({ name }) => name),
		...others.filter((name) => texts(name) === undefined)
	];
	if (left.length > 0) return withOutcome(known, { is: 'in-part', note: `${UNCOMPARED} ${left.join(', ')}.` });
	return withOutcome(known, { is: 'same', note });
}

const UNCOMPARED = 'Not compared whole with what is published:';
