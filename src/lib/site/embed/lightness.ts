/** Whether a page is dark, told by the ink that it writes in. Pure. */

/**
 * Whether a computed colour is light. All that browsers compute a colour to is read (CSS Color 4, “Serializing”): `rgb()` of
 * 0 to 255, `color()` of 0 to 1, and `lab()`, `lch()`, `oklab()` and `oklch()`, whose first number is the lightness.
 */
export function isLight(colour: string): boolean {
	const [red = 0, green = 0, blue = 0] = (colour.replace(/^color\(\S+/, '').match(/-?[\d.]+/g) ?? []).map(Number);
	if (/^(?:lab|lch)/.test(colour)) return red > 50;
	if (/^ok/.test(colour)) return red > 0.6;
	return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / (colour.startsWith('rgb') ? 255 : 1) > 0.5;
}
