/** Files that a site has of its figures: of a built site, of one on the web, or made of the dataset as a build would. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadDataset } from '../../lib/dataset/load';
import { disk } from '../../lib/dataset/ports/disk';
import { readMetrics } from '../../lib/fonts/folder';
import { giveMetrics } from '../../lib/fonts/metrics';
import type { ReadPublished } from '../../lib/press/verify/report/publishedFiles';
import { settings } from '../../lib/settings.js';
import type { VerifyOptions } from './options';

const FONTS = '.cache/fonts';

export function publishedFiles({ site, dir }: VerifyOptions): ReadPublished {
	if (site === undefined) return ofDataset(dir);
	if (/^https?:/.test(site)) return (name) => fetched(`${site.replace(/\/+$/, '')}/figures/${name}`);
	return async (name) => new Uint8Array(await readFile(join(site, 'figures', name)));
}

async function fetched(address: string): Promise<Uint8Array | undefined> {
	const answer = await fetch(address, { signal: AbortSignal.timeout(30_000) });
	return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}

/** Nothing is drawn, and no font made, before a report asks for something. */
function ofDataset(dir: string): ReadPublished {
	let maker: Promise<ReadPublished> | undefined;
	return async (name) => {
		maker ??= makerOf(dir);
		return (await maker)(name);
	};
}

async function makerOf(dir: string): Promise<ReadPublished> {
	// They take a second to load, which other checks can save.
	const { buildFonts } = await import('../../build/fonts/buildFonts');
	const { fileOnDemand } = await import('../../build/files/onDemand');
	const { fontFiles } = await import('../../build/files/fontFiles');
	const { jsonOf } = await import('../../build/files/jsonOf');
	await buildFonts({ dataDir: dir, outDir: FONTS });
	giveMetrics(readMetrics());
	const { dataset } = loadDataset({ files: disk, dir, textDirs: settings().textDirs });
	const figures = dataset?.figures.filter(({ status }) => status !== 'draft') ?? [];
	const find = (slug: string) => figures.find((each) => each.slug === slug || each.aliases.includes(slug));
	const fonts = fontFiles([FONTS, join(dir, 'fonts')]);
	const read = (name: string) => Promise.resolve(jsonOf(name, find));
	return (name) => (name.endsWith('.json') ? read(name) : fileOnDemand(`/figures/${name}`, { find, fonts, read }));
}
