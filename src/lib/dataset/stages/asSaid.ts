/** How words say a number, apart from what it is. */
import type { Spread } from '../../quantity/types';
import type { Reading } from '../../words/types';

/** How the number was said, as the words tell it. */
export interface AsSaid {
	readonly decimals: number;
	readonly scale: number;
	/** A fraction word or a rank as a word. */
	readonly word?: string;
	/** Of a range: the middle, and the name, that its words state. */
	readonly centre?: number;
	readonly spread?: Spread;
}

/** How the words said the number. */
export function saidOf({ decimals, scale, fraction, ordinal, centre, spread }: Reading): AsSaid {
	// The first word of a sentence is not written large elsewhere.
	const word = fraction?.toLowerCase() ?? ordinal;
	return {
		decimals,
		scale,
		...(word === undefined ? {} : { word }),
		...(centre === undefined ? {} : { centre }),
		...(spread === undefined ? {} : { spread })
	};
}
