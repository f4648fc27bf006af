/** Drafts that are kept in this browser, in IndexedDB: so a page that is left or loaded again loses nothing. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Draft, DraftState } from './draft';

/** A draft as it is kept. */
export interface KeptDraft extends Draft {
	/** Counts its savings: by this two tabs that work on one draft find out. */
	readonly revision: number;
	/** When it was saved last, in ms since 1970. */
	readonly at: number;
}

/** What came of saving: its revision; the other one that is in its place; or why it could not be. */
export type Saved =
	{ readonly revision: number } | { readonly other: KeptDraft } | { readonly failed: 'forgotten' | 'full' | 'closed' };

interface Shelf extends DBSchema {
	drafts: { key: string; value: KeptDraft };
}

/** All sites of one origin share it. */
const NAME = 'cited-figures:desk';

let opened: Promise<IDBPDatabase<Shelf>> | undefined;

function shelf(): Promise<IDBPDatabase<Shelf>> {
	opened ??= openDB<Shelf>(NAME, 1, {
		upgrade: (database) => void database.createObjectStore('drafts', { keyPath: 'id' }),
		// A later version of this page in another tab must not wait for this one.
		blocking: (_current, _blocked, event) => {
			(event.target as IDBDatabase).close();
			opened = undefined;
		},
		terminated: () => (opened = undefined)
	}).catch((error: unknown) => {
		opened = undefined;
		throw error;
	});
	return opened;
}

/** Those that are kept, the last one first. None where the browser keeps nothing. */
export async function keptDrafts(): Promise<KeptDraft[]> {
	try {
		const all = await (await shelf()).getAll('drafts');
		return all.map(completed).sort((a, b) => b.at - a.at);
	} catch {
		return [];
	}
}

/** Drafts that were kept before other sources could be brought, or words be ticked as compared, have none. */
function completed(draft: KeptDraft): KeptDraft {
	const { steps, texts = {}, reviewed = [] } = draft as Partial<KeptDraft> & Pick<KeptDraft, 'steps'>;
	const whole = (state: DraftState): DraftState => ({ ...state, others: (state as Partial<DraftState>).others ?? {} });
	return {
		...draft,
		texts,
		reviewed,
		steps: { past: steps.past.map(whole), now: whole(steps.now), future: steps.future.map(whole) }
	};
}

/**
 * Keeps a draft, unless another tab has changed or forgotten it meanwhile: then nothing is overwritten.
 * @param revision of what this tab has last saved or opened; 0 for a new one
 */
export async function keepDraft(draft: Draft, revision: number): Promise<Saved> {
	try {
		const change = (await shelf()).transaction('drafts', 'readwrite');
		const there = await change.store.get(draft.id);
		if (there && there.revision !== revision) return { other: there };
		if (!there && revision > 0) return { failed: 'forgotten' };
		const { id, text, from, byHand, texts, steps, taken, reviewed } = draft;
		const content = { id, text, ...(from && { from }), ...(byHand && { byHand }), texts, steps, taken, reviewed };
		const kept = { ...content, revision: revision + 1, at: Date.now() };
		// Why it fails, the transaction says more truly.
		void change.store.put(kept).catch(() => undefined);
		await change.done;
		return { revision: revision + 1 };
	} catch (error) {
		const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
		return { failed: isFull ? 'full' : 'closed' };
	}
}

export async function forgetDraft(id: string): Promise<void> {
	try {
		await (await shelf()).delete('drafts', id);
	} catch {
		// What is closed has kept nothing.
	}
}

export async function forgetDrafts(): Promise<void> {
	try {
		await (await shelf()).clear('drafts');
	} catch {
		// What is closed has kept nothing.
	}
}
