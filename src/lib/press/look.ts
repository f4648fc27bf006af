/** How a file looks: its colours, and whether there is a ground. The layout is the same in every look. */
import type { Colours, Palette } from '../scene/palette';

export const LOOKS = ['light', 'dark', 'transparent', 'transparent-dark'] as const;
/** The transparent ones have no card behind them; the second of them is made for dark grounds. */
export type Look = (typeof LOOKS)[number];

/** The colours of the roles in that look. */
export function coloursOf(look: Look, palette: Palette): Colours {
	return look.endsWith('dark') ? palette.dark : palette.light;
}

/** Whether no card lies behind it. */
export function isTransparent(look: Look): boolean {
	return look.startsWith('transparent');
}
