/** Keeps one draft while it is worked on, step by step, and hears what other tabs do with it. */
import { copyOf, type Draft } from './draft';
import { forgetDraft, forgetDrafts, keepDraft, type KeptDraft, type Saved } from './kept';

/**
 * `kept` in this browser; `unwanted` by whoever works on it; `changed` or `forgotten` in another tab; the browser’s storage
 * `full` or `closed`.
 */
export type Keeping = 'kept' | 'unwanted' | 'changed' | 'forgotten' | 'full' | 'closed';

/** What tabs tell each other: a draft and its revision; 0 once it is forgotten. Without a name: all of them are. */
interface Heard {
	readonly id?: string;
	readonly revision: number;
}

/** Whatever of a draft is its name. */
export type Content = Omit<Draft, 'id'>;

export interface Keeper {
	/** Saves it as it is now; of several that wait the last one. */
	readonly keep: (now: Content) => void;
	/** Keeps what is here under a name of its own, beside the one of the other tab. */
	readonly keepBeside: () => void;
	/** Keeps no longer, and forgets what is kept. */
	readonly unwanted: () => void;
	readonly forgetAll: () => Promise<void>;
	/** Until all is saved. */
	readonly close: () => Promise<void>;
}

/** @param told of each change of how it is kept */
export function keeperOf(opened: Draft | KeptDraft, told: (keeping: Keeping) => void): Keeper {
	const channel = new BroadcastChannel('cited-figures:desk');
	let revision = 'revision' in opened ? opened.revision : 0;
	let latest: Draft = opened;
	let waits = false;
	let isWanted = true;
	let isMine = true;
	let work = Promise.resolve();

	channel.onmessage = ({ data }: MessageEvent<Heard>) => {
		if (!isWanted || (data.id !== undefined && data.id !== latest.id) || data.revision === revision) return;
		isMine = false;
		told(data.revision === 0 ? 'forgotten' : 'changed');
	};
	const say = (heard: Heard) => channel.postMessage(heard);

	async function save() {
		if (!waits || !isWanted || !isMine) return;
		waits = false;
		const saved: Saved = await keepDraft(latest, revision);
		if ('revision' in saved) {
			revision = saved.revision;
			say({ id: latest.id, revision });
			told('kept');
		} else if ('other' in saved || saved.failed === 'forgotten') {
			isMine = false;
			told('other' in saved ? 'changed' : 'forgotten');
		} else told(saved.failed);
	}

	function keep(now: Content) {
		latest = { ...now, id: latest.id };
		waits = true;
		work = work.then(save);
	}

	return {
		keep,
		keepBeside() {
			latest = copyOf(latest);
			revision = 0;
			isMine = true;
			keep(latest);
		},
		unwanted() {
			isWanted = false;
			told('unwanted');
			work = work.then(() => forgetDraft(latest.id)).then(() => say({ id: latest.id, revision: 0 }));
		},
		async forgetAll() {
			isWanted = false;
			await work;
			await forgetDrafts();
			say({ revision: 0 });
		},
		async close() {
			await work;
			channel.close();
		}
	};
}
