/** A small dataset whose versions another program might have published. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { dataCommand } from '../../../../src/cli/data';
import { fingerprintOf } from '../../../../src/lib/dataset/canonicalJson';
import { EDITION } from '../../../../src/lib/dataset/versions/edition';
import type { FrozenContent, VersionRecord } from '../../../../src/lib/dataset/versions/frozen';
import { once } from '../../given';
import { SmallFolder } from '../smallDataset';

export interface Ran {
	readonly code: number;
	readonly out: string;
}

export function run(small: SmallFolder, ...args: readonly string[]): Ran {
	const out: string[] = [];
	const print = (line: string) => void out.push(line);
	return {
		code: dataCommand([...args, '--dir', small.dir, '--texts', small.texts], print, print),
		out: out.join('\n')
	};
}

const asPublished = once(() => {
	const small = new SmallFolder();
	expect(run(small, 'publish', '--all')).toMatchObject({ code: 0 });
	return small.contents();
});

/** The small dataset with a first version of each figure: published once, and copied for each test. */
export function published(): SmallFolder {
	return new SmallFolder(asPublished());
}

/** As if a program that reads or reckons otherwise had published version 1: without a record of what it says of it. */
export function publishedOtherwise(small: SmallFolder, slug: string, edit: (content: FrozenContent) => void): void {
	const file = `versions/${slug}/1.json`;
	const record = JSON.parse(small.read(file)) as VersionRecord;
	edit(record.content);
	small.write(file, JSON.stringify({ ...record, fingerprint: fingerprintOf(record.content) }));
	rmSync(join(small.dir, 'versions', slug, `1.edition-${EDITION}.json`));
}
