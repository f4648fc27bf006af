/** Files that a site has of its figures: of a built site, or of one on the web; of a dataset, what its figures say. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '../../lib/dataset/types';
import { contentOf } from '../../lib/press/seal/content';
import type { ReadPublished } from '../../lib/press/verify/report/readPublished';
import type { VerifyOptions } from './options';

/** @param dataset what is compared with, where no site is named */
export function publishedFiles({ site }: VerifyOptions, dataset: Dataset | undefined): ReadPublished {
	if (site === undefined) return ofDataset(dataset);
	if (/^https?:/.test(site)) return (name) => fetched(`${site.replace(/\/+$/, '')}/figures/${name}`);
	return async (name) => new Uint8Array(await readFile(join(site, 'figures', name)));
}

async function fetched(address: string): Promise<Uint8Array | undefined> {
	const answer = await fetch(address, { signal: AbortSignal.timeout(30_000) });
	return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}

/**
 * The words of a figure, by the name of its JSON. Pictures are not drawn here: those of a site hold its address, which a dataset
 * does not know.
 */
function ofDataset(dataset: Dataset | undefined): ReadPublished {
	return (name) => {
		const [, slug, number] = /^([^/]+?)(?:\/v(\d+))?\.json$/.exec(name) ?? [];
		if (slug === undefined) return Promise.resolve(undefined);
		const current = dataset?.figures.find((each) => each.slug === slug);
		const version = current?.versions.find((each) => String(each.number) === number)?.figure;
		const figure = number === undefined ? current : version;
		return Promise.resolve(figure && new TextEncoder().encode(JSON.stringify(contentOf(figure))));
	};
}
