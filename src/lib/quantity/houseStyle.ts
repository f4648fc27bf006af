/** A quantity that is written as its dataset's house writes numbers. */
import type { HouseStyle, Quantity } from './types';

export function withStyle(quantity: Quantity, style: HouseStyle | undefined): Quantity {
	return style ? { ...quantity, unit: { ...quantity.unit, style } } : quantity;
}
