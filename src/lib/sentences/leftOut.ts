/** What an editor has left out around a quote, and why: said wherever the quote’s numbers go. */
import type { Quote } from '../dataset/types';

/** One sentence each; empty where nothing was left out. */
export function leftOutNotes({ leftOut = [] }: Pick<Quote, 'leftOut'>): string[] {
	return leftOut.map(({ words, because }) => `Left out around the quote, “${words}”: ${because}`);
}
