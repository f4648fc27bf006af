/** Digits of numbers from outside, of which there may be millions. */

/** Those before the zeros at the end. A pattern would try each zero anew. */
export function withoutLastZeros(digits: string): string {
	let end = digits.length;
	while (digits[end - 1] === '0') end -= 1;
	return digits.slice(0, end);
}
