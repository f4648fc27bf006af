/** Reading of what was pasted, in a module of its own: it is loaded when there is something to read. */
import { inSlices } from '../../dataset/author/steps';
import { nextTask, SLICE } from './latest';
import { readParts } from '../../dataset/author/desk/parts';
import type { PastedNumbers } from '../../dataset/author/desk/numbers';
import { loadPack } from '../../words/packs';

/** Reads a text in its language, whose pack is loaded for it. Lets the page answer between two sentences. @throws {Error} where it cannot be loaded */
export async function read(text: string, language: string): Promise<PastedNumbers> {
	await loadPack(language);
	return inSlices(readParts(text, language), nextTask, SLICE);
}
