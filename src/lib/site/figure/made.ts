/** Files that a site does not have ahead: which of them pages can make, and how they are asked for. Their makers load then. */
import { base } from '$app/paths';
import type { Format } from '../../press/formats';
import { saveFile } from '../ui/saveFile';

/** A browser has no fonts in the form that these want. */
const BY_PROGRAM: readonly Format[] = ['pdf', 'outlines.svg', 'zip'];

export function isMadeInPages(format: Format | undefined): boolean {
	return format !== undefined && !BY_PROGRAM.includes(format);
}

/**
 * What the site has, or else what is made of the figure’s JSON.
 * @param name below `figures/`
 * @throws {Error} if there is no such figure, or nothing here makes such a file
 */
export async function fileOf(name: string): Promise<Blob> {
	const answer = await fetch(`${base}/figures/${name}`);
	if (answer.ok) return answer.blob();
	return (await import('./makeInPage')).makeInPage(name);
}

/** Makes a file and saves it; tells how that went. */
export async function saveMade(name: string): Promise<string> {
	try {
		saveFile(await (await import('./makeInPage')).makeInPage(name), name);
		return `${name} is saved.`;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
