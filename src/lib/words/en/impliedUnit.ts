/** Units that nothing names, and symbols of units that are not known. */
import { FUNCTION_WORDS } from './grammar';
import { parseNumeral } from './numeral';
import type { Numeral } from './numeral';
import type { Unread } from '../language/core';
import { lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { unitAt } from './unitPhrases';

/** "aged 26", "65 or older": years, though nothing says so. */
export function tellsAge(tokens: readonly Token[], from: number, to: number): boolean {
	return /^age[ds]?$/u.test(lowerAt(tokens, from - 1)) || /^(?:older|younger)$/u.test(lowerAt(tokens, to - 1));
}

/** "at 3.60 and 3.40%": decimals alike, and one unit for both. Without decimals either may be anything: "2 and 3 percent". */
export function sharedUnit(tokens: readonly Token[], at: number, { decimals, scale }: Numeral): string | undefined {
	if (decimals === 0 || scale !== 1 || !/^(?:and|or)$/u.test(lowerAt(tokens, at))) return undefined;
	const other = tokens[at]?.gap === 'break' ? undefined : parseNumeral(tokens, at + 1);
	if (other?.decimals !== decimals || other.scale !== 1) return undefined;
	const unit = unitAt(tokens, other.next);
	return unit?.factor === 1 && unit.scale === undefined ? unit.unit : undefined;
}

/** What looks like the symbol of a unit behind digits, and is no word: "5 cfs", "3 kWp". */
export function unknownSymbolAt(tokens: readonly Token[], at: number): Unread | undefined {
	const token = tokens[at];
	if (token?.kind !== 'word' || token.gap !== 'space' || tokens[at - 1]?.kind !== 'number') return undefined;
	const isSymbol = /^(?:(?!(?:[ap]m|vs|th|st|nd|rd)$)[^\Waeiouy\d_A-Z]{2,4}|[a-z]{1,3}[A-Z][A-Za-z]*)$/u.test(
		token.text
	);
	return isSymbol && !FUNCTION_WORDS.has(token.lower) ? { from: at, to: at + 1 } : undefined;
}
