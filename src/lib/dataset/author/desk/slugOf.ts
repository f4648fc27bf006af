/** A name for files, from words. */
export function slugOf(words: string): string {
	const slug = words
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/gu, '-')
		.slice(0, 60)
		.replace(/^-|-$/gu, '');
	return slug === '' ? 'figure' : slug;
}
