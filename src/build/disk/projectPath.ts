/** Where the product can be built. */

/** Vite and kit take paths for addresses: there “#” and “?” end a path. */
const SIGNS = /[#?]/g;

/**
 * @param folder of the checkout, absolute
 * @throws {Error} if its path has a sign that Vite does not get along with: pages would fail one by one
 */
export function checkProjectPath(folder: string): void {
	const found = [...new Set(folder.match(SIGNS) ?? [])].map((sign) => `“${sign}”`);
	if (found.length === 0) return;
	throw new Error(
		`The project lies in “${folder}”. Vite cannot build in a folder with ${found.join(' or ')} in its path: rename it, or move the project to one without.`
	);
}
