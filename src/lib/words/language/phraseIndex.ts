/** Finds words of closed lists in a text. */
import { ANY_DIGITS } from './digitForm';
import { isJoiner, tokenise } from './tokens';
import type { Token } from './tokens';

interface Entry<Value> {
	readonly keys: readonly string[];
	readonly value: Value;
}

/** Finds phrases of a closed list among tokens. A phrase's words may be joined by hyphens; the longest phrase wins. */
export interface PhraseIndex<Value> {
	/** The phrase that begins at a token. */
	startingAt(tokens: readonly Token[], at: number): { readonly value: Value; readonly next: number } | undefined;
	/** The phrase that ends before a token. */
	endingAt(tokens: readonly Token[], at: number): { readonly value: Value; readonly first: number } | undefined;
}

/** Capitals count only if `caseMatters` ("Mt", "USD"); digits in phrases stand as programs write them. Each look-up takes a time bounded by the list, not by the text. */
export function phraseIndex<Value>(
	phrases: Iterable<readonly [string, Value]>,
	caseMatters = false
): PhraseIndex<Value> {
	const key = (token: Token | undefined) =>
		(caseMatters && token?.kind !== 'number' ? token?.text : token?.lower) ?? '';
	const forwards = new Map<string, Entry<Value>[]>();
	const backwards = new Map<string, Entry<Value>[]>();
	for (const [phrase, value] of phrases) {
		const keys = tokenise(phrase, ANY_DIGITS).map(key);
		add(forwards, { keys, value });
		add(backwards, { keys: [...keys].reverse(), value });
	}
	/** The place beyond the phrase's last key, going forwards or backwards. */
	const placeAfter = (tokens: readonly Token[], at: number, keys: readonly string[], step: 1 | -1) => {
		// The first key is the one that the phrase is filed under.
		let place = at + step;
		for (let order = 1; order < keys.length; order++) {
			const wanted = keys[order];
			if (isJoiner(tokens, place) && wanted !== '-') place += step;
			if (key(tokens[place]) !== wanted) return undefined;
			if (tokens[step === 1 ? place : place + 1]?.gap === 'break') return undefined;
			place += step;
		}
		return place;
	};
	const look = (map: ReadonlyMap<string, Entry<Value>[]>, tokens: readonly Token[], at: number, step: 1 | -1) => {
		const entries = map.get(key(tokens[at]));
		if (entries === undefined) return undefined;
		for (const { keys, value } of entries) {
			const place = placeAfter(tokens, at, keys, step);
			if (place !== undefined) return { value, place };
		}
		return undefined;
	};
	return {
		startingAt(tokens, at) {
			const found = look(forwards, tokens, at, 1);
			return found && { value: found.value, next: found.place };
		},
		endingAt(tokens, at) {
			const found = look(backwards, tokens, at - 1, -1);
			return found && { value: found.value, first: found.place + 1 };
		}
	};
}

/** Files a phrase under its first key, longer ones before shorter ones. */
function add<Value>(map: Map<string, Entry<Value>[]>, entry: Entry<Value>): void {
	const first = entry.keys[0] ?? '';
	const entries = [...(map.get(first) ?? []), entry];
	map.set(
		first,
		entries.sort((one, other) => other.keys.length - one.keys.length)
	);
}
