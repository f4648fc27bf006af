/** Reading of what was pasted, in a module of its own: it is loaded when there is something to read. */
import { readInParts } from '../../dataset/author/desk/parts';
import type { PastedNumbers } from '../../dataset/author/desk/numbers';

/** Texts in others are answered before they are read (`unreadScript.ts`). */
export const LANGUAGE = 'en';

/** Lets the page answer between two parts of a long text. */
export function read(text: string): Promise<PastedNumbers> {
	return readInParts(text, LANGUAGE, () => new Promise((resolve) => setTimeout(resolve)));
}
