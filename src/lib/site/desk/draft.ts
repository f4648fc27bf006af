/** What a person works on: a text, and every step that was made on it. */
import { citedLine, originWords, type FoundWork } from '../../dataset/author/desk/foundWork';
import type { ReadingsByHand } from '../../dataset/author/desk/byHand';
import type { TextPart } from '../../dataset/author/desk/numbers';
import type { Other } from '../../dataset/author/desk/others';
import type { Answer, Work } from '../../dataset/author/desk/told';
import type { TextOrigin } from '../../dataset/text/textRecord';
import { begun, type History } from './history';

/** What can be taken back. */
export interface DraftState {
	/** “Mary Glantz, USIP, May 2024”, as it was typed. */
	readonly cited: string;
	/** Where that was read, if nobody typed it: “Read from: Who: citation_author · When: JSON-LD, datePublished”. */
	readonly citedFrom: string;
	/** What of the text is the article; undefined: all of it. */
	readonly part?: TextPart | undefined;
	/** The number that is drawn. */
	readonly chosen: string;
	/** By number. */
	readonly answers: Readonly<Record<string, Answer>>;
	/** Number → others drawn beside it. */
	readonly beside: Readonly<Record<string, readonly string[]>>;
	/** Number → other sources that were brought for it. */
	readonly others: Readonly<Record<string, readonly Other[]>>;
	/** “last year” → EDTF. */
	readonly relative: Readonly<Record<string, string>>;
	/** What only a dataset asks for. */
	readonly work: Work;
}

/** What was taken away as a picture, in the words that it says. */
export interface Taken {
	/** The number. */
	readonly id: string;
	readonly title: string;
	readonly quote: string;
}

/** That a person has compared the words of a number with the publication itself. */
export interface Review {
	/** The number. */
	readonly id: string;
	/** The words that were compared: of others it says nothing. */
	readonly quote: string;
	/** The person’s name. */
	readonly by: string;
	/** As 2024-05-16. */
	readonly date: string;
}

export interface Draft {
	/** By which one draft is told from another. */
	readonly id: string;
	/** Exactly as it was brought, or taken out of a file. */
	readonly text: string;
	/** That file; undefined where there was none, or it was the text itself. */
	readonly from?: TextOrigin | undefined;
	/** What a person has read in it, where its language is not read. */
	readonly byHand?: ReadingsByHand | undefined;
	/** Those of other sources, by their names. */
	readonly texts: Readonly<Record<string, string>>;
	readonly steps: History<DraftState>;
	/** The last one of each number. */
	readonly taken: readonly Taken[];
	/** One of each number at most. */
	readonly reviewed: readonly Review[];
}

export function newDraft(text: string, about: Partial<DraftState> = {}, from?: TextOrigin): Draft {
	const empty = { cited: '', citedFrom: '', chosen: '', answers: {}, beside: {}, others: {}, relative: {}, work: {} };
	const steps = begun({ ...empty, ...about });
	return { id: newId(), text, ...(from && { from }), texts: {}, steps, taken: [], reviewed: [] };
}

/** What a record or a saved page says of the work, as what is known of it. */
export function aboutWork(found: FoundWork): Pick<DraftState, 'cited' | 'citedFrom' | 'work'> {
	const { title, url } = found;
	const work = { ...(title ? { title: title.value } : {}), ...(url ? { url: url.value } : {}) };
	const origin = originWords(found);
	return { cited: citedLine(found), citedFrom: origin === '' ? '' : `Read from: ${origin}`, work };
}

/** Under a name of its own. */
export function copyOf(draft: Draft): Draft {
	return { ...draft, id: newId() };
}

/** Whether both hold the same text, and the same steps on it. */
export function isSame(one: Draft, other: Draft): boolean {
	const content = ({ text, texts, steps, taken }: Draft) => JSON.stringify([text, texts, steps, taken]);
	return content(one) === content(other);
}

/** With what others have compared since, of whom the last one of each number counts. */
export function withReviews<Kept extends Draft>(draft: Kept, more: Draft['reviewed']): Kept {
	const all = new Map([...draft.reviewed, ...more].map((review) => [review.id, review]));
	return { ...draft, reviewed: [...all.values()] };
}

/** Pages without https have no `crypto.randomUUID`. */
function newId(): string {
	return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}

/** What a list of drafts calls it: the first line of its text. */
export function nameOf({ text }: Draft): string {
	return text.trim().split('\n', 1)[0]?.trim().slice(0, 100) ?? '';
}

/** Adds the text of another source, under a name of its own. */
export function withText(
	texts: Draft['texts'],
	text: string
): { readonly name: string; readonly texts: Draft['texts'] } {
	const known = Object.entries(texts).find(([, each]) => each === text)?.[0];
	const last = Math.max(0, ...Object.keys(texts).map((name) => Number(name.slice(1))));
	const name = known ?? `t${last + 1}`;
	return { name, texts: { ...texts, [name]: text } };
}

/** Those that a step still has, taken back or not: what nobody can come back to is not kept. */
export function usedTexts({ texts, steps: { past, now, future } }: Pick<Draft, 'texts' | 'steps'>): Draft['texts'] {
	const used = new Set(
		[...past, now, ...future].flatMap(({ others }) =>
			Object.values(others).flatMap((all) => all.map(({ text }) => text))
		)
	);
	return Object.fromEntries(Object.entries(texts).filter(([name]) => used.has(name)));
}
