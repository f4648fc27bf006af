/** What floats on the pages of a text, and may lie over its pictures: where it lies is only known once the pages are set. */
import { shared, type Box } from './box';
import type { Block } from './flow';
import { PERHAPS_COVERED } from './over';

/** A drawing, a picture or a box of words that does not stand in a line. */
export interface Float {
	/** Between breaks of pages that the author has set: all of that may be one page. Undefined if it may be on any page. */
	readonly stretch: number | undefined;
	/** Whether lines, and pictures in them, give way to it. */
	readonly givesWay: boolean;
	/** Whether lines lie over it. */
	readonly isBehind: boolean;
	/** Of floats, the higher lie over the lower. */
	readonly order: number;
	/** Where it lies, from a place that has this name; those of one name can be compared. */
	readonly from: string;
	readonly box: Box | undefined;
}

/** On top of all, of which it is not known where it lies. */
export const SOMEWHERE: Float = {
	stretch: undefined,
	givesWay: false,
	isBehind: false,
	order: Infinity,
	from: '',
	box: undefined
};

/** What is said of a picture whose line is lower than it may be. */
export const SQUEEZED = 'Its line or row has an exact height, in which programs cut pictures off: look at it there.';

/** Where a picture stands in a text. */
export interface Position {
	readonly stretch: number | undefined;
	/** What floats that it stands in, from the outermost; itself if it does. */
	readonly within: readonly Float[];
}

type Picture = Block['pictures'][number];

/** The blocks, with doubts about pictures over which something may float. */
export function withFloats(
	blocks: readonly Block[],
	positions: ReadonlyMap<Picture, Position>,
	floats: readonly Float[]
): Block[] {
	return blocks.map((block) => ({
		...block,
		pictures: block.pictures.map((picture) => {
			const standing = positions.get(picture);
			const isDoubtful = standing && floats.some((float) => mayCover(float, standing));
			return isDoubtful ? { ...picture, doubts: [...picture.doubts, PERHAPS_COVERED] } : picture;
		})
	}));
}

function mayCover(float: Float, { stretch, within }: Position): boolean {
	if (within.includes(float)) return false;
	const isNear = float.stretch === undefined || stretch === undefined || float.stretch === stretch;
	if (!isNear) return false;
	const [outer] = within;
	if (!outer) return !float.givesWay && !float.isBehind;
	if (float.isBehind !== outer.isBehind) return outer.isBehind;
	const isApart = float.from === outer.from && float.box && outer.box && shared(float.box, outer.box) === undefined;
	return float.order >= outer.order && !isApart;
}
