/** The quotation marks of a house, which quoted words have from the style sheet; nothing where they are “ and ”. */
import type { HouseStyle } from '../../quantity/types';

export function marksCss(style: HouseStyle | undefined): string {
	return style?.quotes ? `:root q{quotes:'${style.quotes.open}' '${style.quotes.close}'}` : '';
}
