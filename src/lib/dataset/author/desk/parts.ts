/** A long text in parts, each read by itself: what looks around in a text takes more than twice as long in one twice as long. */
import { codePoints, sliceCodePoints } from '../../../words/locate';
import type { Words } from '../draft/groups';
import type { Steps } from '../steps';
import { inOrder, readSteps, type NumberGroup, type PastedNumber, type PastedNumbers, type TextPart } from './numbers';
import { withoutRepeats } from './repeats';

/** Characters of a part, about: an article is one. */
const LENGTH = 20_000;

/** What stands at a place of the whole text. */
interface Part {
	readonly text: string;
	/** In code points. */
	readonly start: number;
}

/** Parts that end where paragraphs do, as long as these are not themselves longer. */
export function partsOf(text: string): Part[] {
	const parts: Part[] = [];
	let start = 0;
	for (let from = 0; from < text.length;) {
		const end = from + LENGTH >= text.length ? -1 : text.indexOf('\n', from + LENGTH);
		const part = text.slice(from, end < 0 ? text.length : end + 1);
		parts.push({ text: part, start });
		start += codePoints(part);
		from += part.length;
	}
	return parts;
}

/**
 * Reads a text part by part, and each sentence by sentence.
 * @param only what is read of it, else all; places are those of the whole text
 */
export function* readParts(text: string, language: string, only?: TextPart): Steps<PastedNumbers> {
	const read: PastedNumbers[] = [];
	for (const part of partsOf(only ? sliceCodePoints(text, only.start, only.end) : text)) {
		read.push(movedBy(yield* readSteps(part.text, language), (only?.start ?? 0) + part.start));
		yield;
	}
	const all = joined(read);
	// Those of one part are joined already.
	return read.length > 1 ? yield* withoutRepeats(all) : all;
}

function movedBy(read: PastedNumbers, by: number): PastedNumbers {
	if (by === 0) return read;
	const numbers = read.numbers.map((number) => ({ ...movedNumber(number, by), id: `n${number.start + by}` }));
	const groups = read.groups.map(({ reason, words }) => ({ reason, words: words.map((each) => moved(each, by)) }));
	return { ...read, numbers, groups };
}

/** A number as it stands in another text, under the same name. @param by code points */
export function movedNumber(number: PastedNumber, by: number): PastedNumber {
	return {
		...moved(number, by),
		sentence: moved(number.sentence, by),
		claims: number.claims.map((claim) => ({
			...claim,
			words: claim.words.map((words) => moved(words, by)),
			...(claim.unitFrom ? { unitFrom: moved(claim.unitFrom, by) } : {})
		}))
	};
}

export function moved<Placed extends Words>(placed: Placed, by: number): Placed {
	return { ...placed, start: placed.start + by, end: placed.end + by };
}

function joined(read: readonly PastedNumbers[]): PastedNumbers {
	const groups = new Map<string, readonly Words[]>();
	for (const { reason, words } of read.flatMap((part): readonly NumberGroup[] => part.groups))
		groups.set(reason, [...(groups.get(reason) ?? []), ...words]);
	return {
		numbers: inOrder(read.flatMap(({ numbers }) => numbers)),
		groups: [...groups].map(([reason, words]) => ({ reason, words })),
		count: read.reduce((sum, { count }) => sum + count, 0),
		signed: read[0]?.signed ?? '',
		speakers: [...new Set(read.flatMap(({ speakers }) => speakers))]
	};
}
