/** Why an interval is not the one that its words give: said wherever the interval is. */
import { formatBounds, formatQuantity } from '../quantity/format';
import type { Quantity } from '../quantity/types';

/** "£30 million is read as 25 to 35: the council rounds to tens of millions."; empty where the words give it. */
export function intervalNote(quantity: Quantity): string {
	const { intervalReason } = quantity;
	if (intervalReason === undefined) return '';
	return `${formatQuantity(quantity, 'sentence')} is read as ${formatBounds(quantity)}: ${intervalReason}`;
}
