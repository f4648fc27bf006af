/** What documents tell people to copy: recipes of servers, programs. Tests read those documents here alone. */
import { readFileSync } from 'node:fs';

const DOCUMENT = 'docs/deploy.md';

/** All blocks of a document in a language, in their order. @param document from the project’s folder */
export function blocksOf(document: string, language: string): string[] {
	const text = readFileSync(new URL(`../../${document}`, import.meta.url), 'utf8');
	const blocks = text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'));
	return [...blocks].map(([, inside = '']) => inside);
}

/**
 * The first block of `docs/deploy.md` in a language that has these words.
 * @param language `nginx`, `sh` or `yaml`
 * @throws {Error} if there is none
 */
export function recipeWith(language: string, words: string): string {
	const block = blocksOf(DOCUMENT, language).find((inside) => inside.includes(words));
	if (block === undefined) throw new Error(`${DOCUMENT} has no block of ${language} with “${words}”.`);
	return block;
}
