/** Reading of what was pasted, in a module of its own: it is loaded when there is something to read. */
import { inSlices } from '../../dataset/author/steps';
import { nextTask, SLICE } from './latest';
import { readParts } from '../../dataset/author/desk/parts';
import type { PastedNumbers } from '../../dataset/author/desk/numbers';

/** Texts in others are answered before they are read (`unreadScript.ts`). */
export const LANGUAGE = 'en';

/** Lets the page answer between two sentences. */
export function read(text: string): Promise<PastedNumbers> {
	return inSlices(readParts(text, LANGUAGE), nextTask, SLICE);
}
