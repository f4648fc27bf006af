/** A name for files, from words. */
export function slugOf(words: string): string {
	const slug = words
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/gu, '-')
		.replace(/^-|-$/gu, '')
		// No word is cut.
		.replace(/^(.{20,60})(?<=\w)(?:-.*)?$/u, '$1')
		.slice(0, 60);
	return slug === '' ? 'figure' : slug;
}
