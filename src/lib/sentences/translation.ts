/** A translation beside a quote: marked as one, with who made it. The words that are drawn and counted in stay the original’s. */
import type { Quote } from '../dataset/types';
import type { HouseStyle } from '../quantity/types';
import { inMarks } from './quoted';

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** So many letters of the original tell which quote is meant, where there are several. */
const TOLD = 12;

/** One sentence, or none where nobody has translated the quote. @param isOneOfSeveral whether other quotes stand beside it */
export function translationNotes(
	{ translation, exact }: Pick<Quote, 'translation' | 'exact'>,
	style: HouseStyle | undefined,
	isOneOfSeveral = false
): string[] {
	if (!translation) return [];
	const letters = [...exact];
	const start = letters.length > TOLD ? `${letters.slice(0, TOLD).join('').trimEnd()}…` : exact;
	const of = isOneOfSeveral ? `${inMarks(start, style)} in` : 'In';
	return [
		`${of} ${NAMES.of(translation.language) ?? translation.language}, translated by ${translation.by}: ${inMarks(translation.text, style)}`
	];
}
