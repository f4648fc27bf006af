/** What a person works on, kept in this browser: so a page that is left or loaded again loses nothing. */
import type { Answer } from '../../dataset/author/desk/told';

const KEY = 'cited-figures:desk';
/** Older ones make room. */
const AT_MOST = 12;

export interface Draft {
	/** By which one draft is told from another. */
	readonly text: string;
	/** “Mary Glantz, USIP, May 2024”, as it was typed. */
	readonly cited: string;
	/** The number that is drawn. */
	readonly chosen: string;
	/** By number. */
	readonly answers: Readonly<Record<string, Answer>>;
	/** Number → others drawn beside it. */
	readonly beside: Readonly<Record<string, readonly string[]>>;
	/** “last year” → EDTF. */
	readonly relative: Readonly<Record<string, string>>;
}

/** Those that are kept, the last one first; none of what cannot be read. */
export function readDrafts(): Draft[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(kept) ? kept.filter(isDraft) : [];
	} catch {
		return [];
	}
}

function isDraft(kept: unknown): kept is Draft {
	if (typeof kept !== 'object' || kept === null) return false;
	const fields = new Map(Object.entries(kept));
	const isRecord = (name: string) => typeof fields.get(name) === 'object' && fields.get(name) !== null;
	return (
		['text', 'cited', 'chosen'].every((name) => typeof fields.get(name) === 'string') &&
		['answers', 'beside', 'relative'].every(isRecord)
	);
}

/** Keeps it before all others. Whether it could: a browser’s storage may be closed or full. */
export function keepDraft(draft: Draft): boolean {
	return write([draft, ...readDrafts().filter(({ text }) => text !== draft.text)].slice(0, AT_MOST));
}

/** Forgets the draft of a text. */
export function forgetDraft(text: string): void {
	write(readDrafts().filter((draft) => draft.text !== text));
}

/** Forgets all of them. */
export function forgetDrafts(): void {
	try {
		localStorage.removeItem(KEY);
	} catch {
		// What is closed has kept nothing.
	}
}

function write(drafts: readonly Draft[]): boolean {
	try {
		localStorage.setItem(KEY, JSON.stringify(drafts));
		return true;
	} catch {
		return false;
	}
}
