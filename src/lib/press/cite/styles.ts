/** The styles of citation that pages and files have, by the names that readers know them by. */
export const STYLES = { apa: 'APA 7', mla: 'MLA 9', chicago: 'Chicago', harvard: 'Harvard' } as const;
export type Style = keyof typeof STYLES;

/** Names of the styles, in their order. */
export const STYLE_NAMES = ['apa', 'mla', 'chicago', 'harvard'] as const satisfies readonly Style[];

/** One work in each style. */
export type StyledCitation = Readonly<Record<Style, string>>;

/** The same, made anew for each style. */
export function inEachStyle(make: (style: Style) => string): StyledCitation {
	return { apa: make('apa'), mla: make('mla'), chicago: make('chicago'), harvard: make('harvard') };
}
