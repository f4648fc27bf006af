/** What an editor has left out around a quote, and why: said wherever the quote’s numbers go. */
import type { Quote } from '../dataset/types';
import type { HouseStyle } from '../quantity/types';
import { inMarks } from './quoted';

/** One sentence each; empty where nothing was left out. */
export function leftOutNotes({ leftOut = [] }: Pick<Quote, 'leftOut'>, style: HouseStyle | undefined): string[] {
	return leftOut.map(({ words, because }) => `Left out around the quote, ${inMarks(words, style)}: ${because}`);
}
