/** Colours by meaning: the roles, and their values in light and dark. A brand may have its own. */

/** Colour by meaning. */
export type ColourRole = Ink | 'paper' | 'highlight';
/** What marks and words of a chart may have. */
export type Ink = 'ink' | 'soft' | 'stated' | 'loss' | 'other' | 'card' | 'line' | 'tint';

/** The colours of one theme, as `#rrggbb`. */
export type Colours = Readonly<Record<ColourRole, string>>;

/** The colours of both themes. */
export interface Palette {
	readonly light: Colours;
	readonly dark: Colours;
}

export const LIGHT: Colours = {
	paper: '#fbfaf6',
	card: '#ffffff',
	ink: '#17191c',
	soft: '#5b6068',
	line: '#e4e1d8',
	stated: '#0f5e7d',
	tint: '#d5e6ed',
	loss: '#b5402a',
	other: '#7d5a12',
	highlight: '#fde9a8'
};

export const DARK: Colours = {
	paper: '#14161a',
	card: '#1b1e23',
	ink: '#eceae4',
	soft: '#a3a8b0',
	line: '#30343b',
	stated: '#6db8d6',
	tint: '#24404c',
	loss: '#ef8e75',
	other: '#d9b35c',
	highlight: '#5c4a12'
};

/** Those of who has no brand. */
export const HOUSE: Palette = { light: LIGHT, dark: DARK };

/** The colours that a figure is drawn in. */
export function paletteOf({ brand }: { readonly brand?: { readonly palette: Palette } | undefined }): Palette {
	return brand?.palette ?? HOUSE;
}

/** What SVG fills with where nothing is said. */
export const UNSAID = '#000000';

/** On paper: white and black, and what is soft or a line dark enough for any printer. */
export const PRINT: Pick<Colours, 'paper' | 'card' | 'ink' | 'soft' | 'line'> = {
	paper: '#ffffff',
	card: '#ffffff',
	ink: '#000000',
	soft: '#444444',
	line: '#bbbbbb'
};
