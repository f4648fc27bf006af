/** A language’s pack, made of its lists. */
import type { LanguagePack } from '../language/pack';
import { phraseIndex } from '../language/phraseIndex';
import type { Cue } from '../language/stance';
import { isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import type { NumberGroup } from '../types';
import { isEnd } from './clauses';
import { quantityRule } from './quantity';
import { unitRules } from './units';
import { phrasesOf } from './words';
import type { UnitRules } from './units';
import type { LanguageWords } from './words';

/** The pack of a language that is read by the shared rules. */
export function packFrom(words: LanguageWords): LanguagePack {
	const units = unitRules(words);
	const percents = phraseIndex(phrasesOf(words.units.names['percent'] ?? '', true as const));
	const { name, digits, numbers, context, commonWords, abbreviations, endsNone, dateTies } = words;
	return {
		name,
		digits,
		scales: numbers.scales,
		quantityAt: quantityRule(words, units),
		vagueAt: (tokens, at) => {
			const found = context.vague.startingAt(tokens, at);
			// “две тысячи” are no thousands without a number.
			const isCounted = tokens[at - 1]?.kind === 'number' || numbers.scales.has(lowerAt(tokens, at - 1));
			return found && !isCounted && !numbers.cardinals.endingAt(tokens, at) ? found.next : undefined;
		},
		groupOf: (tokens, at) =>
			tokens[at]?.kind === 'word' && percents.endingAt(tokens, at + 1) ? 'percent' : groupOf(tokens, at, words),
		unnumberedAt: (tokens, at) => unnumberedAt(tokens, at, words, units),
		comesWhole: (noun, sentence) =>
			context.whole.test(noun.toLowerCase()) && !context.mean.test(sentence.toLowerCase()),
		commonWords,
		abbreviations,
		endsNone,
		// A capital behind one may be any noun or name.
		endsSentence: () => false,
		dateTies,
		cuesAround: (tokens, begin, end) => cuesAround(tokens, begin, end, words)
	};
}

/** Of a phrase of several words the last one is listed. */
function groupOf(tokens: readonly Token[], at: number, { numbers, fractions }: LanguageWords): NumberGroup | undefined {
	const token = tokens[at];
	if (token?.kind !== 'word') return undefined;
	const word = token.lower;
	if (fractions.denominators.has(word) || fractions.phrases.endingAt(tokens, at + 1)) return 'fraction';
	if (fractions.times.has(word) || fractions.multiples.endingAt(tokens, at + 1)) return 'multiple';
	if (numbers.scales.has(word)) return 'scale';
	const isCardinal = numbers.cardinals.endingAt(tokens, at + 1) ?? numbers.compound(word);
	if (isCardinal || numbers.hundreds.has(word)) return 'cardinal';
	return numbers.ordinal.test(word) ? 'ordinal' : undefined;
}

/** “ein Jahr”, “un an”; “keine Toten”. */
function unnumberedAt(
	tokens: readonly Token[],
	at: number,
	{ numbers, context }: LanguageWords,
	units: UnitRules
): { readonly group: NumberGroup; readonly next: number } | undefined {
	const word = lowerAt(tokens, at);
	if (numbers.articles.has(word)) {
		const unit = tokens[at + 1]?.gap === 'space' ? units.unitAt(tokens, at + 1) : undefined;
		return unit ? { group: 'article', next: unit.next } : undefined;
	}
	if (!context.none.has(word)) return undefined;
	const after = tokens[at + 1];
	return after?.kind === 'word' && !context.functionWords.has(after.lower)
		? { group: 'none', next: at + 2 }
		: undefined;
}

/** What the statement around some tokens says that makes more or less of them; a question is one to its end. */
function cuesAround(tokens: readonly Token[], begin: number, end: number, words: LanguageWords): Cue[] {
	const { phrases, next } = words.stance;
	let from = begin;
	while (
		from > 0 &&
		!isEnd(tokens, from - 1, words) &&
		tokens[from]?.gap !== 'break' &&
		!next.has(lowerAt(tokens, from - 1))
	)
		from--;
	let to = end;
	while (
		to < tokens.length &&
		!isEnd(tokens, to, words) &&
		tokens[to]?.gap !== 'break' &&
		!next.has(lowerAt(tokens, to))
	)
		to++;
	const cues: Cue[] = [];
	for (let at = from; at < to;) {
		const found = at >= begin && at < end ? undefined : phrases.startingAt(tokens, at);
		if (found && !isJoiner(tokens, found.next)) cues.push({ stance: found.value, from: at, to: found.next });
		at = found?.next ?? at + 1;
	}
	const last = tokens.findIndex((token, place) => place >= end && /^[.!?…]$/u.test(token.text));
	if (last >= 0 && lowerAt(tokens, last) === '?') cues.push({ stance: 'question', from: last, to: last + 1 });
	return cues;
}
