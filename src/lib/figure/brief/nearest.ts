/** The nearest size in which a figure that does not fit its box can be drawn in brief, with text as large as its purpose asks. */
import type { Figure } from '../../dataset/types';
import { HIGHEST, WIDEST } from '../widths';
import { fitsBrief } from './frame';
import { boxFor, type BriefForm } from './purposes';

/** How much more of it is tried, in tenths; at last as high as it needs. */
const TENTHS = Array.from({ length: 30 }, (_, i) => 1 + (i + 1) / 10);

/** Undefined if none holds it. @param host the site’s name as people type it, if it is known */
export function nearestThatHolds(figure: Figure, form: BriefForm, host?: string): BriefForm | undefined {
	const { height, ...rest } = form;
	const larger = height === undefined ? [] : TENTHS.flatMap((times) => grown({ ...form, height }, times));
	return [...larger, rest].find((each) =>
		fitsBrief({ figure, box: boxFor(each), ...(host === undefined ? {} : { host }) })
	);
}

/** Higher only, then in all: text of slides and posts grows with them, so that their proportions must change. */
function grown(form: BriefForm & { readonly height: number }, times: number): BriefForm[] {
	const [width, height] = [Math.ceil(form.width * times), Math.ceil(form.height * times)];
	const both = [
		{ ...form, width: Math.ceil(form.width), height },
		{ ...form, width, height }
	];
	return both.filter((each) => each.width <= WIDEST && each.height <= HIGHEST);
}
