import { nearestName } from '../../dataset/problems/names';

/** The slug that a mistyped address most likely meant: one that stands in it, of nearly its letters, else of most of its words; undefined if none is near. */
export function nearestSlug(path: string, slugs: readonly string[]): string | undefined {
	const parts = path.split('/').filter(Boolean);
	const named = parts.find((one) => slugs.includes(one));
	if (named !== undefined) return named;
	const part = parts.at(-1) ?? '';
	const name = part.replace(/\.[a-z.]+$/, '');
	return nearestName(name, slugs) ?? ofSameWords(name, slugs);
}

function ofSameWords(name: string, slugs: readonly string[]): string | undefined {
	const words = new Set(
		name
			.toLowerCase()
			.split(/[^\p{L}\p{N}]+/u)
			.filter(({ length }) => length > 2)
	);
	const shared = (slug: string) => slug.split('-').filter((word) => words.has(word)).length;
	const most = Math.max(0, ...slugs.map(shared));
	return most === 0 ? undefined : slugs.find((slug) => shared(slug) === most);
}
