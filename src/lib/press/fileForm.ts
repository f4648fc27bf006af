/** How a file's drawing is written as SVG, in a look. */
import { HOUSE, type Palette } from '../scene/palette';
import type { SvgForm } from '../scene/toSvg';
import { coloursOf, isTransparent, type Look } from './look';

/** A drawing that stands alone in that look. No style sheet is needed, and there are no classes for one. */
export function fileForm(look: Look, palette: Palette = HOUSE): SvgForm {
	return {
		standalone: true,
		colours: coloursOf(look, palette),
		ground: !isTransparent(look),
		classes: false,
		marks: true,
		fitted: 'all'
	};
}
