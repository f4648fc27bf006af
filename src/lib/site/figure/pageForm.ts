/** The form that drawings of pages have: light where there is no style sheet; the page's classes override that. */
import type { SvgForm } from '../../scene/toSvg';
import type { Palette } from '../../scene/palette';

export const pageForm = ({ light }: Palette): SvgForm => ({
	standalone: false,
	colours: light,
	ground: true,
	classes: true,
	marks: true,
	fitted: 'at-edges'
});
