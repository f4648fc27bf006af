/** Decimal numbers as people write them: their places, and what binary arithmetic blurs in them. */

/** A number without the noise of binary arithmetic: 0.1 + 0.2 is 0.3. Keeps 15 significant digits. */
export function clean(value: number): number {
	// Whole numbers of so few digits are written as they are, and most are such.
	if (Number.isInteger(value) && Math.abs(value) < 1e15) return value + 0;
	return Number.isFinite(value) ? Number(value.toPrecision(15)) + 0 : value;
}

/**
 * The shortest decimal that reads back as the same number, never with an exponent: 1e21 is "1000000000000000000000".
 * For CSV and forms, where spreadsheets garble exponents. Empty for infinities and for what is not a number.
 */
export function plainNumber(value: number): string {
	if (!Number.isFinite(value)) return '';
	const [mantissa = '', exponent] = String(value + 0).split('e');
	if (exponent === undefined) return mantissa;
	const sign = mantissa.startsWith('-') ? '-' : '';
	const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
	const digits = whole + fraction;
	const point = whole.length + Number(exponent);
	return point <= 0 ? `${sign}0.${'0'.repeat(-point)}${digits}` : sign + digits.padEnd(point, '0');
}

/** How many decimals the shortest way to write a number has: 4.5 has 1, 240 none. */
export function decimalsOf(value: number): number {
	return plainNumber(clean(value)).split('.')[1]?.length ?? 0;
}

/** The value of the place of a number's last non-zero digit: 240 → 10, 8 → 1, 4.5 → 0.1. Zero has the place of ones. */
export function lastPlace(value: number): number {
	const decimals = decimalsOf(value);
	if (decimals > 0) return powerOfTen(-decimals);
	const zeros = /0*$/.exec(plainNumber(clean(Math.abs(value))))?.[0].length ?? 0;
	return value === 0 ? 1 : powerOfTen(zeros);
}

/** 10 to a whole power, exactly as a literal would be read: `10 ** -5` is not 0.00001. */
export function powerOfTen(exponent: number): number {
	return Number(`1e${exponent}`);
}

/** The place of a number's first digit, as a power of ten: 240 → 2, 0.05 → -2. */
export function magnitudeOf(value: number): number {
	return Number(Math.abs(value).toExponential().split('e')[1]);
}

/** The multiple of `step` nearest to a value. */
export function roundTo(value: number, step: number): number {
	return clean(Math.round(clean(value / step)) * step);
}

/** Equal but for binary rounding. */
export function near(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
