/** What lets a person read a text in a language that is not read; loaded where somebody asks for it. */
import { withReadByHand, type ReadingsByHand } from '../../dataset/author/desk/byHand';
import type { PastedNumbers } from '../../dataset/author/desk/numbers';
import { otherLanguage } from '../../words/otherLanguage';
import { OWN_LANGUAGE } from '../../words/packs';

export { default as ReadYourself } from './ReadYourself.svelte';

/** The tag of what it looks to be in; empty where nothing tells. @throws {Error} where what tells languages apart cannot be loaded */
export async function looksLike(text: string): Promise<string> {
	return (await otherLanguage(text, OWN_LANGUAGE))?.tag ?? '';
}

/** Adds what a person has read to what was read of the text. */
export function joinerOf(text: string, byHand: ReadingsByHand): (read: PastedNumbers) => PastedNumbers {
	return (read) => withReadByHand(read, text, byHand);
}
