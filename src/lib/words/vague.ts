/** Number words of a text that name no number: they are told, and never drawn. */
import { positionIndex } from './codePoints';
import { OWN_LANGUAGE, packOf } from './packs';
import { tokenise } from './language/tokens';
import type { Vague } from './types';

/** “dozens”, “many”, “several hundred”, “a few”, in order, in code points; none in a language that is not read. */
export function findVague(text: string, language: string = OWN_LANGUAGE): Vague[] {
	const pack = packOf(language);
	if (!pack) return [];
	const { toCodePoints } = positionIndex(text);
	const tokens = tokenise(text, pack.digits);
	const found: Vague[] = [];
	for (let at = 0; at < tokens.length;) {
		const next = pack.vagueAt(tokens, at);
		const [first, final] = [tokens[at], tokens[(next ?? 0) - 1]];
		if (next !== undefined && first && final) {
			const span = { start: toCodePoints(first.start), end: toCodePoints(final.end) };
			found.push({ ...span, text: text.slice(first.start, final.end) });
		}
		at = next ?? at + 1;
	}
	return found;
}
