/** The form that drawings of pages have: light where there is no style sheet; the page's classes override that. */
import type { SvgForm } from '../../scene/toSvg';
import { LIGHT } from '../../scene/tokens';

export const PAGE_FORM: SvgForm = {
	standalone: false,
	colours: LIGHT,
	ground: true,
	classes: true,
	marks: true,
	fitted: 'at-edges'
};
