/** How a file looks: its colours, and whether there is a ground. The layout is the same in every look. */
import type { ColourRole } from '../scene/shapes';
import type { SvgForm } from '../scene/toSvg';
import { DARK, LIGHT } from '../scene/tokens';

export const LOOKS = ['light', 'dark', 'transparent', 'transparent-dark'] as const;
/** The transparent ones have no card behind them; the second of them is made for dark grounds. */
export type Look = (typeof LOOKS)[number];

/** The colours of the roles in that look. */
export function coloursOf(look: Look): Readonly<Record<ColourRole, string>> {
	return look.endsWith('dark') ? DARK : LIGHT;
}

/** Whether no card lies behind it. */
export function isTransparent(look: Look): boolean {
	return look.startsWith('transparent');
}

/** A drawing that stands alone in that look. No style sheet is needed, and there are no classes for one. */
export function fileForm(look: Look): SvgForm {
	return {
		standalone: true,
		colours: coloursOf(look),
		ground: !isTransparent(look),
		classes: false,
		marks: true,
		fitted: 'all'
	};
}
