/** Why an interval is not the one that its words give: said wherever the interval is. */
import { formatBounds, formatQuantity } from '../quantity/format';
import type { Quantity } from '../quantity/types';

/** "£30 million is read as £25 to 35 million: the council rounds to tens of millions."; empty where the words give it. */
export function intervalNote(quantity: Quantity): string {
	const { intervalReason } = quantity;
	if (intervalReason === undefined) return '';
	return `${formatQuantity(quantity, 'sentence')} is read as ${rangeWords(quantity)}: ${intervalReason}`;
}

/** Both bounds with their unit: "£25 to 35 million"; an open end in words. */
function rangeWords({ spread: _, centred: _centred, ...quantity }: Quantity): string {
	const { lower, upper } = quantity.interval;
	if (!Number.isFinite(lower) || !Number.isFinite(upper) || quantity.precision) return formatBounds(quantity);
	return formatQuantity({ ...quantity, relation: 'between' }, 'sentence');
}
