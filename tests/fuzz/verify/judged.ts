/** What the check says of a doctored file, beside what it may say. */
import { verifyFile } from '../../../src/lib/press/verify/verifyFile';
import type { Published } from '../../../src/lib/press/verify/published';
import type { FileState } from '../../../src/lib/press/verify/verdict';
import { Unfit, type Mutator } from './mutator';

export type Fault = 'vouched for wrongly' | 'wrongly called changed';

export interface JudgedMutation {
	readonly what: string;
	readonly seen: boolean;
	/** Undefined where the file holds nothing that this could be done to. */
	readonly state: FileState | undefined;
	readonly fault?: Fault;
	/** What the check gave for its reasons. */
	readonly said: string;
}

const GOOD: readonly FileState[] = ['intact', 'rewritten'];

export function judgeMutation(mutator: Mutator, bytes: Uint8Array, published: Published): JudgedMutation {
	const { what, seen } = mutator;
	let doctored: Uint8Array;
	try {
		doctored = mutator.change(bytes);
	} catch (error) {
		if (error instanceof Unfit) return { what, seen, state: undefined, said: error.message };
		throw error;
	}
	const { state, differences, notes } = verifyFile(what, doctored, published);
	const fault: Fault | undefined =
		seen && GOOD.includes(state)
			? 'vouched for wrongly'
			: !seen && state === 'changed'
				? 'wrongly called changed'
				: undefined;
	return { what, seen, state, said: [...differences, ...notes].join(' '), ...(fault ? { fault } : {}) };
}
