/** A long text in parts, each read by itself, so that a page that reads one stays answerable; and what was read of them as one. */
import { codePoints } from '../../../words/locate';
import type { Words } from '../draft/groups';
import { inOrder, readPasted, type NumberGroup, type PastedNumber, type PastedNumbers } from './numbers';

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

/** Reads a text part by part. @param pause awaited between two parts */
export async function readInParts(
	text: string,
	language: string,
	pause: () => Promise<unknown>
): Promise<PastedNumbers> {
	const read: PastedNumbers[] = [];
	for (const part of partsOf(text)) {
		if (read.length > 0) await pause();
		read.push(movedBy(readPasted(part.text, language), part.start));
	}
	return joined(read);
}

function movedBy(read: PastedNumbers, by: number): PastedNumbers {
	if (by === 0) return read;
	const move = <Placed extends Words>(placed: Placed): Placed => ({
		...placed,
		start: placed.start + by,
		end: placed.end + by
	});
	const numbers = read.numbers.map((number): PastedNumber => ({
		...move(number),
		id: `n${number.start + by}`,
		sentence: move(number.sentence),
		claims: number.claims.map((claim) => ({ ...claim, words: claim.words.map(move) }))
	}));
	return { ...read, numbers, groups: read.groups.map(({ reason, words }) => ({ reason, words: words.map(move) })) };
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
