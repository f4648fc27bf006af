/** Data in a page, for scripts to read: JSON in a `<script>` that no browser runs. */

/**
 * JSON that ends no element it stands in.
 * @throws {Error} if JSON would not say the same, with the place
 */
export function inlineJson(data: unknown): string {
	refuseUntold(data, '');
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** What is undefined is left out, which is the same to whoever reads it. */
function refuseUntold(value: unknown, place: string): void {
	const isTold =
		value === null ||
		['string', 'boolean', 'undefined'].includes(typeof value) ||
		Number.isFinite(value) ||
		isPlain(value);
	if (!isTold) throw new Error(`A page’s data has at “${place}” what JSON cannot tell: ${String(value)}.`);
	if (typeof value === 'object')
		for (const [key, part] of Object.entries(value ?? {})) refuseUntold(part, place === '' ? key : `${place}.${key}`);
}

function isPlain(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	const prototype: unknown = Object.getPrototypeOf(value);
	return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
