/** The recipes of `docs/deploy.md`, as people copy them from there. Tests read that document here alone. */
import { readFileSync } from 'node:fs';

const DOCUMENT = 'docs/deploy.md';
const text = readFileSync(new URL(`../../${DOCUMENT}`, import.meta.url), 'utf8');

/**
 * Its first block in a language that has these words.
 * @param language `nginx`, `sh` or `yaml`
 * @throws {Error} if there is none
 */
export function recipeWith(language: string, words: string): string {
	const blocks = text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'));
	const block = [...blocks].map(([, inside = '']) => inside).find((inside) => inside.includes(words));
	if (block === undefined) throw new Error(`${DOCUMENT} has no block of ${language} with “${words}”.`);
	return block;
}
