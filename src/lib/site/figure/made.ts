/** Files that a site does not have ahead: made in the reader’s browser. Their makers load then. */
import { base } from '$app/paths';
import { saveFile } from '../ui/saveFile';

/**
 * What the site has, or else what is made of the figure’s JSON.
 * @param name below `figures/`
 * @param lean whether it is known that the site does not have it
 * @throws {Error} if there is no such figure, or nothing here makes such a file
 */
export async function fileOf(name: string, lean?: true): Promise<Blob> {
	const answer = lean ? undefined : await fetch(`${base}/figures/${name}`);
	if (answer?.ok) return answer.blob();
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

/** Makes the file that a button names, and tells beside it how that went. */
export async function saveBeside(button: HTMLElement): Promise<void> {
	const next = button.nextElementSibling;
	const told = next instanceof HTMLElement && next.role === 'status' ? next : document.createElement('span');
	told.role = 'status';
	told.className = 'told';
	told.textContent = '';
	button.after(told);
	told.textContent = await saveMade(button.dataset.make ?? '');
}
