/** The names of standings alone, for what runs in a browser: what other sources say is told in `standing.ts`. */
import type { Standing } from '../dataset/types';

/** Whether other sources differ, be it some of them or all. */
export function isDisputed(standing: Standing): boolean {
	return standing === 'mixed' || standing === 'contradicted';
}

/** The word of weight. */
export const HEADS: Readonly<Record<Standing, string>> = {
	supported: 'Supported',
	mixed: 'Disputed',
	contradicted: 'Disputed',
	unchecked: 'Not checked'
};

/** What figures are filtered by: whether some or all other sources differ, it is disputed. */
export const STANDING_FILTER: Readonly<Record<Standing, string>> = { ...HEADS, unchecked: 'Unchecked' };

/** Whether a name of the data is one of a standing. */
export function isStanding(name: string): name is Standing {
	return Object.hasOwn(HEADS, name);
}
