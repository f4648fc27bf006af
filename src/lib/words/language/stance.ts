/** How a sentence may stand to words within it. */
export type Stance = 'denial' | 'condition' | 'hearsay' | 'limit' | 'question';

/** Tokens by which a sentence takes such a stance (`to` exclusive). */
export interface Cue {
	readonly stance: Stance;
	readonly from: number;
	readonly to: number;
}
