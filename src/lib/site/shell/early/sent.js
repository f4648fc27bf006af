/**
 * `early.js` as pages have it: without its comments and indents, which every page would carry. Plain JavaScript, like what it reads.
 * @param {string} script
 */
export function sent(script) {
	return script
		.replaceAll(/\/\*\*.*?\*\/ ?/gs, '')
		.replaceAll(/^\s*\/\/.*\n/gm, '')
		.replaceAll(/^\s+/gm, '');
}
