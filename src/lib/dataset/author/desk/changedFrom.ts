/** What a number changed from. */
import { deskWordsOf } from '../../../words/deskWords';
import { withCapital } from '../../../words/typography';
import type { ToDraw } from './toDraw';

/** Its name, as far as the words behind the number say: “The prewar period”, or “Before”. */
export function baseOf({ behind, language }: Pick<ToDraw, 'behind' | 'language'>): string {
	return withCapital(deskWordsOf(language).behindChangedFrom.exec(behind)?.[1]?.trim() ?? 'before');
}
