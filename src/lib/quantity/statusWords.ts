/**
 * Words that a house may put in the place of the product’s own: each says of a number what ours says, no more and no less. The list
 * is closed, so that no house calls disputed numbers wrong or supported ones true, and so that a file is read whatever house made it.
 */
import type { StatusWord } from './types';

/** Besides the product’s own. All of a standing go behind “is”, all of a nature behind “a” or “an”. */
export const OTHER_WORDS: Readonly<Record<StatusWord, readonly string[]>> = {
	derived: ['calculated', 'computed', 'worked out'],
	estimate: ['estimation', 'estimated figure', 'estimated value'],
	forecast: ['projection', 'prediction', 'outlook', 'projected figure'],
	target: ['goal', 'aim', 'objective', 'target figure'],
	supported: ['corroborated', 'borne out', 'backed by others'],
	disputed: ['contested', 'in dispute', 'under dispute', 'challenged']
};
