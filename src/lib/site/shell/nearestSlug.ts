import { nearestName } from '../../dataset/problems/names';

/** The slug that a mistyped address most likely meant, or undefined where none is near. */
export function nearestSlug(path: string, slugs: readonly string[]): string | undefined {
	const part = path.split('/').filter(Boolean).at(-1) ?? '';
	return nearestName(part.replace(/\.[a-z.]+$/, ''), slugs);
}
