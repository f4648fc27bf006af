/** How a sentence stands to words within it: whether it denies, supposes, ascribes, limits or asks them. */
import { positionIndex } from './codePoints';
import type { Stance } from './language/stance';
import { tokenise } from './language/tokens';
import { packOf } from './packs';

export interface StanceFound {
	readonly stance: Stance;
	/** In the sentence, in code points. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/**
 * What a sentence says around its words from `start` to `end` (code points of the sentence) that makes more or less of them,
 * in order. Nothing of a language (BCP 47) that is not read.
 */
export function stancesAround(sentence: string, start: number, end: number, language: string): StanceFound[] {
	const pack = packOf(language);
	if (!pack) return [];
	const index = positionIndex(sentence);
	const tokens = tokenise(sentence, pack.digits);
	const [first, last] = [index.toUnits(start), index.toUnits(end)];
	const begin = tokens.filter((token) => token.end <= first).length;
	const after = tokens.filter((token) => token.start < last).length;
	return pack.cuesAround(tokens, begin, after).map(({ stance, from, to }) => {
		const [at, until] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? sentence.length];
		return {
			stance,
			start: index.toCodePoints(at),
			end: index.toCodePoints(until),
			text: sentence.slice(at, until)
		};
	});
}
