/** The figures of a list as one file, made in the browser of what the site has of each. */
import { base } from '$app/paths';
import type { CollectionFormat } from '../../press/collection/collection';
import { PAGE_METRICS } from '../making/fontPlaces.js';
import { fileOf } from '../figure/made';
import { saveFile } from '../ui/saveFile';

/** Saves it, and returns what is to be told of it. */
export async function takeReport(format: CollectionFormat, slugs: readonly string[]): Promise<string> {
	try {
		const { collectionFile, collectionType, NAMES } = await import('../../press/collection/collection');
		const { loadMetrics } = await import('../../press/browser/pageFonts');
		await loadMetrics(base + PAGE_METRICS);
		const figures = await Promise.all(
			slugs.map(async (slug) => ({
				json: await (await file(`${base}/figures/${slug}.json`)).text(),
				picture: new Uint8Array(await (await fileOf(`${slug}-captioned.png`)).arrayBuffer())
			}))
		);
		const bytes = await collectionFile(format, figures);
		const name = `${NAMES[format]}.${format}`;
		saveFile(new Blob([new Uint8Array(bytes)], { type: collectionType(format) }), name);
		return `${name} is saved.`;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

async function file(path: string): Promise<Response> {
	const answer = await fetch(path);
	if (!answer.ok) throw new Error(`${path} could not be loaded.`);
	return answer;
}
