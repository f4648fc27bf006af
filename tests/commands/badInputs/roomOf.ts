/** Where an input is tried: the test file of that name beside this one. */
import type { BadInput } from '../../unit/dataset/badInputs';

export const ROOMS = [
	'checkFiles',
	'checkOptions',
	'draft',
	'publish',
	'otherData',
	'export',
	'verify',
	'site'
] as const;
export type Room = (typeof ROOMS)[number];

/** By command; of the most tried one those apart that change files. Undefined for what is given to none. */
export function roomOf({ name, npm, run }: Pick<BadInput, 'name' | 'npm' | 'run'>): Room | undefined {
	if (!run) return undefined;
	if (npm === 'export') return 'export';
	if (npm === 'check' || npm === 'cite') return 'verify';
	if (npm !== undefined) return 'site';
	switch (run[0]) {
		case 'check':
			return name.startsWith('files ') ? 'checkFiles' : 'checkOptions';
		case 'new':
		case 'inventory':
		case 'locate':
			return 'draft';
		case 'publish':
			return 'publish';
		default:
			return 'otherData';
	}
}
