/** English words that name no number: “dozens”, “a handful of”. */
import { phraseIndex } from '../language/phraseIndex';
import { lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

/** Longest first: never drawn. */
const VAGUE_PHRASES: readonly string[] = [
	'a great number of',
	'a large number of',
	'a small number of',
	'tens of thousands',
	'hundreds of thousands',
	'tens of millions',
	'hundreds of millions',
	'tens of billions',
	'hundreds of billions',
	'a great many',
	'a good many',
	'quite a few',
	'a few hundred',
	'a few thousand',
	'a few million',
	'a few billion',
	'a few dozen',
	'several hundred',
	'several thousand',
	'several million',
	'several billion',
	'several dozen',
	'many hundreds',
	'many thousands',
	'many millions',
	'wide range of',
	'a handful of',
	'a couple of',
	'couple of',
	'number of',
	'handful of',
	'almost all',
	'nearly all',
	'virtually all',
	'scores of',
	'a lot of',
	'lots of',
	'a few',
	'few',
	'many',
	'several',
	'numerous',
	'countless',
	'dozens',
	'tens',
	'hundreds',
	'thousands',
	'millions',
	'billions',
	'trillions'
];

const VAGUE = phraseIndex<true>(VAGUE_PHRASES.map((phrase) => [phrase, true]));

/** The vague phrase that begins at a token: its index after the last one. */
export function vagueAt(tokens: readonly Token[], at: number): number | undefined {
	const found = VAGUE.startingAt(tokens, at);
	if (!found) return undefined;
	const word = lowerAt(tokens, at);
	const before = lowerAt(tokens, at - 1);
	// "as many as 40" and "how many" say something else; "the number of visits" is a measure.
	if (word === 'many' && /^(?:as|how)$/u.test(before)) return undefined;
	if (word === 'number' && /^(?:the|this|that|total|record|what)$/u.test(before)) return undefined;
	return found.next;
}
