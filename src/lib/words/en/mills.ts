/** Mills are factories, or thousandths by which property is taxed: the words around them decide. */
import { afterJoiner, continues, continuesBack, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import type { UnitFound } from './unitPhrases';

const TAX =
	/^(?:tax(?:es|able|ed|payers?)?|lev(?:y|ies|ied|ying)|millage|assess(?:ed|ment|ments)|propert(?:y|ies)|homeowners?|budgets?)$/u;
const AROUND = 30;
const MILLS: ReadonlySet<string> = new Set(['mill', 'mills', 'mils']);

/** Thousandths of tax behind a number: said with a part of one ("10.28 mills"), or in a sentence that speaks of tax. */
export function millsAt(tokens: readonly Token[], at: number, decimals: number): UnitFound | undefined {
	const place = tokens[at]?.kind === 'mark' ? afterJoiner(tokens, at) : at;
	if (!MILLS.has(lowerAt(tokens, place)) || tokens[place]?.gap === 'break') return undefined;
	return decimals > 0 || speaksOfTax(tokens, place) ? { unit: 'mill', factor: 1, next: place + 1 } : undefined;
}

function speaksOfTax(tokens: readonly Token[], at: number): boolean {
	for (let place = at - 1; place > at - AROUND && continuesBack(tokens, place); place--)
		if (TAX.test(lowerAt(tokens, place))) return true;
	for (let place = at + 1; place < at + AROUND && continues(tokens, place); place++)
		if (TAX.test(lowerAt(tokens, place))) return true;
	return false;
}
