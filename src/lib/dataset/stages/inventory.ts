/** The complete inventory of a text's numbers: each is drawn by a claim, or left undrawn with its reason. */
import { codePoints, sliceCodePoints } from '../../words/locate';
import { findNumberWords } from '../../words/inventory';
import { packOf } from '../../words/packs';
import type { Report } from '../read/files';
import { inText } from './quotes';
import { shorten } from '../problems/show';
import type { UndrawnRecord } from '../schema/claims';
import type { ClaimDraft } from './drafts';
import type { InventoryEntry, Span } from '../types';
import type { YamlFile } from '../read/yaml';

/** Words of claims (number, period, record flag) and undrawn words, in the order of the text. */
export function inventoryOf(claims: readonly ClaimDraft[], undrawn: readonly UndrawnRecord[]): InventoryEntry[] {
	const drawn = new Map<string, InventoryEntry & { readonly claims: string[] }>();
	for (const claim of claims)
		for (const span of wordsOf(claim)) {
			const { start, end } = inText(claim.quote, span);
			const key = `${start}-${end}`;
			const entry = drawn.get(key) ?? {
				words: sliceCodePoints(claim.quote.exact, span.start, span.end),
				start,
				end,
				claims: []
			};
			entry.claims.push(claim.id);
			drawn.set(key, entry);
		}
	const left = undrawn.flatMap(({ reason, words }) =>
		words.flatMap(({ text, at }) =>
			at.map((start) => ({ words: text, start, end: start + codePoints(text), claims: [], reason }))
		)
	);
	return [...drawn.values(), ...left].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The number's words, and those of period, record flag and second unit where they stand outside of them. */
function wordsOf(claim: ClaimDraft): Span[] {
	const outside = [claim.period?.words, claim.record?.words, claim.alsoWords]
		.filter((span) => span !== undefined)
		.filter((span) => span.start < claim.words.start || span.end > claim.words.end);
	return [claim.words, ...outside];
}

/**
 * Reports every number word of the text that no entry touches; of a language that is not read, every number in digits.
 * One pass over both lists.
 */
export function reportUnaccounted(
	text: string,
	language: string,
	inventory: readonly InventoryEntry[],
	file: YamlFile,
	report: Report
): void {
	let next = 0;
	let reached = 0;
	const unread = packOf(language) ? '' : `not read, since there is no pack for “${language}”, and `;
	for (const found of findNumberWords(text, language)) {
		while (next < inventory.length && (inventory[next]?.start ?? 0) < found.end)
			reached = Math.max(reached, inventory[next++]?.end ?? 0);
		if (reached > found.start) continue;
		const around = sliceCodePoints(text, found.start - 20, found.end + 20);
		report({
			at: file.atKey(['undrawn']),
			code: 'number-unaccounted',
			message: `“${found.text}” at ${found.start} is ${unread}accounted for nowhere: “…${shorten(around)}…”`,
			expected: 'the words of a claim, or an entry under “undrawn” with the reason'
		});
	}
}
