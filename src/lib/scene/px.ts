/** Rounds px of a drawing to a tenth: short in the file, far below what anybody can see. */
export function px(value: number): number {
	return Math.round(value * 10) / 10;
}
