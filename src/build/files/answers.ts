/** What came of a task, or what went wrong: as a thread tells it, and as who works without one hears it too. */
import { messageOf } from '../systemError';
import { Store } from '../kept/store';
import { makeFile, type MakeTask } from '../../lib/press/make';
import { siteSigner } from '../../lib/site/making/signer';
import { makeZip, type ZipPlan } from './zips';

export interface ZipTask {
	readonly plan: ZipPlan;
	/** The store’s folder. */
	readonly store: string;
	/** All that decides the bytes besides the files. */
	readonly maker: readonly string[];
}

type Answer<Made> = ({ readonly ok: true } & Made) | { readonly ok: false; readonly message: string };
export type MakeResult = Answer<{ readonly bytes: Uint8Array }>;
/** A zip is in its place then, made or from the store. */
export type ZipResult = Answer<{ readonly made: boolean }>;

export function answerMake(task: MakeTask): Promise<MakeResult> {
	return answer(async () => ({ bytes: await makeFile(task, siteSigner()) }));
}

export function answerZip({ plan, store, maker }: ZipTask): Promise<ZipResult> {
	return answer(async () => ({ made: await makeZip(plan, new Store(store), maker) }));
}

async function answer<Made>(work: () => Promise<Made>): Promise<Answer<Made>> {
	try {
		return { ok: true, ...(await work()) };
	} catch (error) {
		return { ok: false, message: messageOf(error) };
	}
}
