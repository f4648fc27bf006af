/** English words that say a number without a number word: “a day”, “no deaths”, “unchanged”, “most of them”. */
import { lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import type { NumberGroup } from '../types';
import { FUNCTION_WORDS, isPlural } from './grammar';

/** What an article counts one of. A second, a quarter and a dozen are number words themselves. */
const ONES: ReadonlySet<string> = new Set(
	`minute hour day night week fortnight weekend month year decade century millennium generation mile kilometre kilometer
	metre meter centimetre centimeter millimetre millimeter foot inch yard acre hectare ton tonne kilo kilogram gram ounce
	litre liter gallon pint barrel degree dollar euro penny`.split(/\s+/)
);
/** What may stand between. */
const BETWEEN = /^(?:full|whole|single|further|additional|extra|working|calendar|mere|good|bare)$/u;
/** Words with which “no” counts nothing. */
const NO_COUNT =
	/^(?:longer|doubt|matter|way|wonder|sooner|more|less|fewer|later|better|worse|different|one|earlier|higher|lower|nos?|yes)$/u;

/** The group of such words that begin at a token, and the index after them. */
export function unnumberedAt(
	tokens: readonly Token[],
	at: number
): { readonly group: NumberGroup; readonly next: number } | undefined {
	const word = lowerAt(tokens, at);
	if (tokens[at]?.kind !== 'word') return undefined;
	if (word === 'a' || word === 'an') return oneAt(tokens, at);
	if (/^(?:none|nil|unchanged|nobody|neither)$/u.test(word)) return { group: 'none', next: at + 1 };
	if (word === 'handful') return { group: 'vague', next: at + 1 };
	const after = tokens[at + 1];
	if (!after || after.kind !== 'word' || after.gap !== 'space') return undefined;
	if (word === 'no' && !NO_COUNT.test(after.lower) && !FUNCTION_WORDS.has(after.lower))
		return { group: 'none', next: at + 2 };
	const isShare = word === 'most' && !/^(?:the|at|its|their|his|her|our|my|your)$/u.test(lowerAt(tokens, at - 1));
	if (isShare && (after.lower === 'of' || isPlural(after.lower))) return { group: 'vague', next: at + 2 };
	return /^(?:majority|minority)$/u.test(word) && after.lower === 'of' ? { group: 'vague', next: at + 2 } : undefined;
}

function oneAt(
	tokens: readonly Token[],
	at: number
): { readonly group: NumberGroup; readonly next: number } | undefined {
	const isQualified = BETWEEN.test(lowerAt(tokens, at + 1));
	const place = isQualified ? at + 2 : at + 1;
	const isSingle = lowerAt(tokens, at + 1) === 'single';
	if (tokens[place]?.gap !== 'space' || tokens[at + 1]?.gap !== 'space') return undefined;
	return ONES.has(lowerAt(tokens, place)) || isSingle ? { group: 'article', next: place + 1 } : undefined;
}
