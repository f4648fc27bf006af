/** The places that a card has a picture for, in the words of the page. */
import type { BoxName } from '../../figure/brief/purposes';

export interface TakenFor {
	readonly box: BoxName;
	/** On the button that asks for it. */
	readonly name: string;
	readonly what: string;
	/** On a card, where it was asked for. */
	readonly short: string;
	readonly ending: string;
}

export const TAKEN_FOR: readonly TakenFor[] = [
	{ box: 'cm', name: 'Report', what: 'PNG, 16 × 9 cm', short: 'Report PNG', ending: '-cm.png' },
	{ box: 'slide', name: 'Slide', what: 'PNG, 1920 × 1080', short: 'Slide PNG', ending: '-slide.png' },
	{ box: 'square', name: 'Post', what: 'PNG, 1080 × 1080', short: 'Post PNG', ending: '-square.png' }
];
