/** Reports of the fixtures, and what other programs or people may do to one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Published } from '../../../../../src/lib/press/verify/published';
import { listOf } from '../originals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const FOLDER = 'tests/fixtures/reports';

/** Files of the edition whose pictures stand in the reports. */
export const DOWNLOADS = 'tests/fixtures/downloads/3/unsigned';

export function reportFile(name: string): Uint8Array {
	return new Uint8Array(readFileSync(join(FOLDER, name)));
}

/** What the site had published when the reports were made, whatever came later. */
export function listThen(): Published {
	const list = listOf();
	return { ...list, figures: list.figures.map((each) => ({ ...each, versions: each.versions.slice(0, 1) })) };
}

export type Parts = Record<string, Uint8Array>;

/** The report with some of its parts changed. They are stored: packing them takes longer than what is tried on them. */
export function withParts(name: string, change: (parts: Parts) => void): Uint8Array {
	const parts = unzipSync(reportFile(name));
	change(parts);
	return zipSync(parts, { level: 0 });
}

/** One part with one text replaced; an error if it is not in it. */
export function edit(parts: Parts, part: string, from: string | RegExp, to: string): void {
	const before = strFromU8(parts[part] ?? new Uint8Array());
	const after = before.replace(from, () => to);
	if (after === before) throw new Error(`“${String(from)}” is not in ${part}.`);
	parts[part] = strToU8(after);
}
