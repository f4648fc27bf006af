/** The complete inventory of a text's numbers: each is drawn by a claim, or left undrawn with its reason. */
import { positionIndex } from '../../words/codePoints';
import { codePoints, selectorsFor, sliceCodePoints } from '../../words/locate';
import { nearestPassage } from '../../words/nearest';
import { findNumberWords } from '../../words/inventory';
import { packOf } from '../../words/packs';
import type { Report } from '../read/files';
import { inText } from './quotes';
import { shorten } from '../problems/show';
import { isRecord } from '../read/plain';
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
			expected: 'the words of a claim, or an entry under “undrawn” with the reason',
			mend: `- { reason: …, words: [{ text: ${inYaml(found.text)}, at: [${found.start}] }] }`
		});
	}
}

/** A text as it can be pasted between other fields. */
function inYaml(words: string): string {
	return `'${words.replaceAll("'", "''")}'`;
}

/**
 * What the broken parts of a claims file may account for: the quotes of its broken claims, wherever they stand, and the words
 * that are listed at another place than theirs. So the rest of the text is judged in the same run, and they are not told twice.
 */
export function brokenWords(data: unknown, drafts: readonly ClaimDraft[], text: string): InventoryEntry[] {
	const { quotes, claims, undrawn } = isRecord(data) ? data : {};
	const whole = new Set(drafts.map(({ id }) => id));
	const found = new Map<string, readonly Span[]>();
	for (const claim of recordsOf(claims)) {
		const quote = isRecord(quotes) ? quotes[String(claim['quote'])] : undefined;
		const exact = isRecord(quote) ? quote['exact'] : undefined;
		const stands = isRecord(quote) && standsAt(text, exact, quote['start']);
		if (typeof claim['id'] === 'string' && whole.has(claim['id']) && stands) continue;
		for (const words of [exact, claim['words']])
			if (typeof words === 'string' && words !== '' && !found.has(words)) found.set(words, placesOf(text, words));
	}
	for (const { text: words, at } of recordsOf(undrawn).flatMap((group) => recordsOf(group['words']))) {
		const places: unknown[] = Array.isArray(at) ? at : [];
		if (typeof words === 'string' && words !== '' && !places.every((start) => standsAt(text, words, start)))
			found.set(words, placesOf(text, words));
	}
	return [...found].flatMap(([words, spans]) => spans.map((span) => ({ words, ...span, claims: [] })));
}

function recordsOf(list: unknown): Record<string, unknown>[] {
	return Array.isArray(list) ? list.filter(isRecord) : [];
}

function standsAt(text: string, words: unknown, start: unknown): boolean {
	if (typeof words !== 'string' || typeof start !== 'number') return false;
	return sliceCodePoints(text, start, start + codePoints(words)) === words;
}

/** All places where words stand, or the one passage that is most like them. */
function placesOf(text: string, words: string): readonly Span[] {
	const spans = selectorsFor(text, words);
	if (spans.length > 0) return spans.map(({ start, end }) => ({ start, end }));
	const nearest = nearestPassage(text, words, 0);
	if (!nearest) return [];
	const { toCodePoints } = positionIndex(text);
	return [{ start: toCodePoints(nearest.start), end: toCodePoints(nearest.end) }];
}
