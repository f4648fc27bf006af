import { positionIndex } from './codePoints';
import { VAGUE_PHRASES } from './numberWords';
import { phraseIndex } from './phraseIndex';
import { lowerAt, tokenise } from './tokens';
import type { Token } from './tokens';
import type { Vague } from './types';

const VAGUE = phraseIndex<true>(VAGUE_PHRASES.map((phrase) => [phrase, true]));

/** The vague phrase that begins at a token: its index after the last one. */
export function vagueAt(tokens: readonly Token[], at: number): number | undefined {
	const found = VAGUE.startingAt(tokens, at);
	if (!found) return undefined;
	const word = lowerAt(tokens, at);
	const before = lowerAt(tokens, at - 1);
	// "as many as 40" and "how many" say something else; "the number of visits" is a measure.
	if (word === 'many' && /^(?:as|how)$/u.test(before)) return undefined;
	if (word === 'number' && /^(?:the|this|that|total|record|what)$/u.test(before)) return undefined;
	return found.next;
}

/** Number words that name no number: "dozens", "many", "several hundred", "a few". In order, in code points. */
export function findVague(text: string): Vague[] {
	const { toCodePoints } = positionIndex(text);
	const tokens = tokenise(text);
	const found: Vague[] = [];
	for (let at = 0; at < tokens.length;) {
		const next = vagueAt(tokens, at);
		const [first, final] = [tokens[at], tokens[(next ?? 0) - 1]];
		if (next !== undefined && first && final) {
			const span = { start: toCodePoints(first.start), end: toCodePoints(final.end) };
			found.push({ ...span, text: text.slice(first.start, final.end) });
		}
		at = next ?? at + 1;
	}
	return found;
}
