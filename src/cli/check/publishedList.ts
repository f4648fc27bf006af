/** What files are compared with: the list of a built site, of one on the web, or what the dataset publishes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '../../lib/dataset/types';
import { readFormerKeys } from '../../lib/dataset/read/keys';
import { loadDataset } from '../../lib/dataset/load';
import { disk } from '../../lib/dataset/ports/disk';
import { formatProblems } from '../../lib/dataset/problems/report';
import type { Published } from '../../lib/press/verify/published';
import { publishedOf } from '../../lib/press/verify/publishedOf';
import { readPublished } from '../../lib/press/verify/publishedSchema';
import { publishedKeys } from '../../lib/press/seal/keys';
import { settings } from '../../lib/settings.js';
import { siteSigner } from '../../lib/site/making/signer';
import { figureAddress } from '../../build/figureAddress';
import { messageOf } from '../../build/systemError';
import type { VerifyOptions } from './options';

/** What files are compared with; of a dataset they can be made anew. */
export interface Compared {
	readonly published: Published;
	readonly dataset?: Dataset;
}

const LIST = 'check/published.json';

/** @throws {Error} if there is no such list, or the dataset is broken */
export async function publishedList({ site, dir }: VerifyOptions): Promise<Compared> {
	if (site === undefined) return ofDataset(dir);
	const place = /^https?:/.test(site) ? `${site.replace(/\/+$/, '')}/${LIST}` : join(site, LIST);
	try {
		return { published: readPublished(await textAt(place)) };
	} catch (error) {
		throw new Error(`${place} is no list of what a site has published: ${messageOf(error)}`, { cause: error });
	}
}

async function textAt(place: string): Promise<string> {
	if (!/^https?:/.test(place)) return readFile(place, 'utf8');
	const answer = await fetch(place, { signal: AbortSignal.timeout(30_000) }).catch((error: unknown) => {
		throw new Error('no server answers there', { cause: error });
	});
	if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
	return answer.text();
}

function ofDataset(dir: string): Compared {
	const { textDirs } = settings();
	const { dataset, problems } = loadDataset({ files: disk, dir, textDirs });
	if (!dataset || problems.length > 0)
		throw new Error(`${formatProblems(problems)}\nNothing was checked: the dataset in “${dir}” is broken.`);
	const published = publishedOf({
		dataset,
		figures: dataset.figures.filter(({ status }) => status !== 'draft'),
		keys: publishedKeys(siteSigner(), readFormerKeys(disk, dir)),
		addressOf: figureAddress
	});
	return { published, dataset };
}
