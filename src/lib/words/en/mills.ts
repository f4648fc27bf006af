/** Mills are factories, or thousandths by which property is taxed: the words around them decide. */
import { afterJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import type { UnitFound } from './unitPhrases';

const TAX = /^(?:tax(?:es|able)?|lev(?:y|ies|ying)|millage|propert(?:y|ies))$/u;
const AROUND = 30;
const MILLS: ReadonlySet<string> = new Set(['mill', 'mills', 'mils']);

/** Thousandths of tax behind a number: said with a part of one ("10.28 mills"), or near words of tax. */
export function millsAt(tokens: readonly Token[], at: number, decimals: number): UnitFound | undefined {
	const place = tokens[at]?.kind === 'mark' ? afterJoiner(tokens, at) : at;
	if (!MILLS.has(lowerAt(tokens, place)) || tokens[place]?.gap === 'break') return undefined;
	const isOfTax =
		decimals > 0 || tokens.slice(Math.max(0, place - AROUND), place + AROUND).some(({ lower }) => TAX.test(lower));
	return isOfTax ? { unit: 'mill', factor: 1, next: place + 1 } : undefined;
}
