/** A drawing without what an embed has no use for: a third of its bytes on the wire. */
import type { Scene } from '../../scene/shapes';
import type { SvgForm } from '../../scene/toSvg';

/** The size of most words in a drawing, in px: they inherit it. */
const PLAIN_SIZE = 12;

/**
 * An embed never comes without its style sheet, so classes alone give colours and width. It has no script that would link
 * marks to words. One figure stands in it: its name need not be in every id.
 */
export function embedForm({ width }: Pick<Scene, 'width'>): SvgForm {
	return {
		standalone: false,
		ground: true,
		classes: true,
		marks: false,
		fitted: 'at-edges',
		lean: { textSize: PLAIN_SIZE, textInk: 'ink', idPrefix: `w${width}` }
	};
}
