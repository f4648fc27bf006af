/** How a text begins: large as a sentence of its own, small within one. */

/** “half of …” → “Half of …”. */
export function startLarge(text: string): string {
	const [first = '', ...rest] = text;
	return first.toLocaleUpperCase('en') + rest.join('');
}

/** “Disputed: …” → “disputed: …”. */
export function startSmall(text: string): string {
	const [first = '', ...rest] = text;
	return first.toLocaleLowerCase('en') + rest.join('');
}
