/** Pictures of a page, and what is laid over them. */
import { shared, type Box } from '../box';
import type { Face } from '../placed';
import type { Matrix } from './matrix';

export interface PagePicture {
	readonly face: Face;
	readonly box: Box;
	/** As it is set. */
	readonly matrix: Matrix;
	/** Whether a part of it lies outside of what is shown. */
	isCut: boolean;
	isCovered: boolean;
	/** Drawn through a shape, of which only the box is known. */
	readonly isShaped: boolean;
	/** Drawn through, or mixed with what lies below. */
	readonly isMixed: boolean;
}

/** What touches a picture's edge by less is its frame: points. */
const EDGE = 2;

export class Covered {
	readonly pictures: PagePicture[] = [];
	/** Whether something was drawn of which it is not known where it lies. */
	isOdd = false;
	/** What was covered, where that is asked for. */
	reach: Box[] | undefined;

	/** Whatever was drawn before and lies below is not seen there any more. @param clip as far as it is shown */
	cover(box: Box, clip: Box | undefined): void {
		if (this.pictures.length === 0 && !this.reach) return;
		// A line has no width of its own.
		const drawn = { ...box, width: box.width + 0.01, height: box.height + 0.01 };
		const seen = clip ? shared(clip, drawn) : drawn;
		if (!seen) return;
		this.reach?.push(seen);
		for (const picture of this.pictures) {
			const { x, y, width, height } = picture.box;
			const inner = { x: x + EDGE, y: y + EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
			picture.isCovered ||= shared(seen, inner) !== undefined;
		}
	}
}
