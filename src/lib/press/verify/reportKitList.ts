/** The list that a zip of ours holds of its files. */
import { strFromU8, strToU8 } from 'fflate';
import { isRecord } from '../../dataset/read/plain';
import { sha256 } from '../../dataset/sha256';
import { manifestLines } from '../zip/archive';
import { LIST } from '../zip/figureZip';
import { blankSeal } from '../seal/fingerprint';
import { oddJson } from './shown/oddJson';
import type { OpenedZip } from './openZip';

export interface KitList {
	readonly files: ReadonlyMap<string, string>;
	readonly edition: string;
	/** Whether the list itself is as it was written, whatever became of the files. */
	readonly isIntact: boolean;
	readonly key: string;
	readonly seal: string;
	readonly sealSignature: string;
}

/** Undefined if there is none that can be read. */
export function kitListIn(entries: OpenedZip['entries']): KitList | undefined {
	const bytes = entries[LIST];
	if (!bytes) return undefined;
	try {
		const written = strFromU8(bytes);
		const list: unknown = JSON.parse(written);
		if (!isRecord(list) || !isRecord(list['files'])) return undefined;
		const text = (name: string) => (typeof list[name] === 'string' ? list[name] : '');
		const files = Object.entries(list['files']).map(([file, digest]): [string, string] => [file, String(digest)]);
		const own = sha256(strToU8(blankSeal(written)));
		const manifest = manifestLines(Object.fromEntries([...files, [LIST, own]]));
		return {
			files: new Map(files),
			edition: typeof list['edition'] === 'number' ? String(list['edition']) : text('edition'),
			isIntact: sha256(strToU8(manifest)) === text('seal') && oddJson(written).length === 0,
			key: text('key'),
			seal: text('seal'),
			sealSignature: text('sealSignature')
		};
	} catch {
		return undefined;
	}
}
