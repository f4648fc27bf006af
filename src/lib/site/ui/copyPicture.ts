/** Copies the picture at `data-src` when the button in `place` is pressed; where the browser does not, it is downloaded. */
import { say } from '../figure/linked/announce';
import { saveFile } from './saveFile';

/** How long it says how that went, in ms. */
const TOLD = 2500;

export function copyPicture(place: HTMLElement): void {
	const address = place.dataset.src ?? '';
	const told = place.querySelector('.told');
	const copy = async () => {
		const how = await copied(address);
		told?.replaceChildren(how);
		say(how);
		setTimeout(() => told?.replaceChildren(''), TOLD);
	};
	place.querySelector('button')?.addEventListener('click', () => void copy());
}

/** Has the PNG of this address on the clipboard, or saved, and tells which. */
export function copied(address: string): Promise<string> {
	const picture = fetch(address).then(async (answer) => {
		if (!answer.ok) throw new Error('The picture could not be loaded.');
		return answer.blob();
	});
	return copiedPicture(picture, address.slice(address.lastIndexOf('/') + 1));
}

/** The same of a PNG that is made here. */
export async function copiedPicture(picture: Promise<Blob>, name: string): Promise<string> {
	try {
		// Safari wants the promise itself, within the click.
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
		return 'Copied';
	} catch {
		return picture.then(
			(blob) => {
				saveFile(blob, name);
				return 'Saved';
			},
			(error: unknown) => (error instanceof Error ? error.message : String(error))
		);
	}
}
