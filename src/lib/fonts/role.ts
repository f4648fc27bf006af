/** The five faces, by what is set in them: serif for what is said, sans for what is measured. */
export const FONT_ROLES = ['title', 'quote', 'body', 'text', 'strong'] as const;
export type FontRole = (typeof FONT_ROLES)[number];

/** A table with one thing for each face. */
export function byRole<Value>(make: (role: FontRole) => Value): Record<FontRole, Value> {
	return {
		title: make('title'),
		quote: make('quote'),
		body: make('body'),
		text: make('text'),
		strong: make('strong')
	};
}

export type FontFamily = 'Newsreader' | 'Public Sans';

/** What a face is called in CSS, in SVG attributes, and by the fonts' own name tables. */
export interface FaceName {
	readonly family: FontFamily;
	readonly weight: number;
	readonly style: 'normal' | 'italic';
}

export const FACE_NAMES: Readonly<Record<FontRole, FaceName>> = {
	title: { family: 'Newsreader', weight: 500, style: 'normal' },
	quote: { family: 'Newsreader', weight: 400, style: 'italic' },
	body: { family: 'Newsreader', weight: 400, style: 'normal' },
	text: { family: 'Public Sans', weight: 400, style: 'normal' },
	strong: { family: 'Public Sans', weight: 600, style: 'normal' }
};

/**
 * Which face draws a character that a role's own face lacks: the first of these that has it, then the dataset's own
 * fonts. It is the order of the files' names as well, in which resvg looks for a glyph.
 */
export const LENDERS: readonly FontRole[] = ['body', 'title', 'quote', 'text', 'strong'];

/** Lenders in the order in which a face asks them: italics of another script first if it is one itself, else last. */
export function lendersFor<Lender extends { readonly style?: 'italic' | undefined }>(
	role: FontRole,
	lenders: readonly Lender[]
): Lender[] {
	const isAlike = ({ style }: Lender) => (style ?? 'normal') === FACE_NAMES[role].style;
	return [...lenders.filter(isAlike), ...lenders.filter((lender) => !isAlike(lender))];
}
