/** Numbers that stand in the words of a claim, beside the one that it draws, and that no claim draws. */
import { codePoints, sliceCodePoints } from '../../words/locate';
import { readNumbers } from '../../words/read';
import type { Reading } from '../../words/types';
import { shorten } from '../problems/show';
import type { Report } from '../read/files';
import type { YamlFile } from '../read/yaml';
import type { UndrawnRecord } from '../schema/claims';
import type { Quote, Span } from '../types';
import type { ClaimDraft } from './drafts';
import { near } from '../../quantity/decimal';
import { inText } from './quotes';

/**
 * Reports every number that only the words of another account for: the miles of “95 km (60 miles)”, the first end of “rose from 3 to 9”
 * where only the last is drawn. Dates say when, and a person's own reading answers for all of its words.
 */
export function reportBeside(
	claims: readonly ClaimDraft[],
	undrawn: readonly UndrawnRecord[],
	language: string,
	file: YamlFile,
	report: Report
): void {
	const left = undrawn.flatMap(({ words }) =>
		words.flatMap(({ text, at }) => at.map((start): Span => ({ start, end: start + codePoints(text) })))
	);
	for (const [quote, ofQuote] of byQuote(claims))
		for (const reading of readNumbers(quote.exact, quote.language ?? language)) {
			const holding = ofQuote.filter(({ words }) => touches(words, reading));
			const [holder] = holding;
			if (!holder || reading.unit === 'date' || left.some((span) => touches(span, inText(quote, reading)))) continue;
			const missing = undrawnOf(reading, ofQuote, holding);
			if (missing === undefined) continue;
			report({
				at: file.atKey(['undrawn']),
				code: 'number-unaccounted',
				message: `“${shorten(reading.text)}” in the words “${shorten(sliceCodePoints(quote.exact, holder.words.start, holder.words.end))}” of “${holder.id}” states ${missing}, which no claim draws`,
				expected: 'a claim of its own, or an entry under “undrawn” with the reason: it stands beside a drawn number'
			});
		}
}

function byQuote(claims: readonly ClaimDraft[]): Map<Quote, ClaimDraft[]> {
	const found = new Map<Quote, ClaimDraft[]>();
	for (const claim of claims) found.set(claim.quote, [...(found.get(claim.quote) ?? []), claim]);
	return found;
}

const touches = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** What of a reading is drawn by none of the claims whose words hold it, in words for people. */
function undrawnOf(reading: Reading, all: readonly ClaimDraft[], holding: readonly ClaimDraft[]): string | undefined {
	if (holding.some(({ quantity }) => quantity.read)) return undefined;
	if (all.some(({ alsoWords }) => alsoWords && touches(alsoWords, reading))) return undefined;
	const draws = (value: number) =>
		holding.some(({ quantity: { value: drawn, unit } }) =>
			near(drawn, unit.id === 'multiple' && reading.unit === 'percent' ? value / 100 : value)
		);
	const { change, stated, value, text } = reading;
	if (change) {
		const open = [change.from, change.to].filter((end) => !draws(end));
		return open.length > 0 ? open.join(' and ') : undefined;
	}
	// A range is drawn by its ends.
	const isDrawn = stated ? holding.some(({ quantity }) => quantity.relation === 'between') : draws(value);
	return isDrawn ? undefined : `“${text}”`;
}
