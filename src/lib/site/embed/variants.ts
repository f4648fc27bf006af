/** The variants of an embed. There are no combinations: each address is one document, but that of a lean figure has all looks (`looks.ts`). */

/** The looks that an embed has in either depth; the first is light, on the host’s own ground. */
export const LOOKS = ['', 'dark', 'auto', 'solid', 'solid-dark'] as const;
type Look = (typeof LOOKS)[number];

export interface Variant {
	/** The path below the figure's embed: empty for the plain address, `brief` and below it for what is mostly chart. */
	readonly name: Look | 'plain' | 'compact' | 'brief' | `brief/${Exclude<Look, ''>}`;
	/** `brief`: words, plot, one line of standing, caveat, short source, and the rest in a menu. `full`: the whole record. */
	readonly depth: 'brief' | 'full';
	/** What the reader chooses it for. */
	readonly purpose: string;
	/** For `<meta name="color-scheme">` and the colours; `auto` follows the reader's system. */
	readonly theme: 'light' | 'dark' | 'auto';
	/** Whether it stands on a ground of its own; else the host’s shows through. */
	readonly ground: boolean;
	/** Whether the title is seen; it is always there for screen readers. */
	readonly title: boolean;
	readonly subtitle: boolean;
	/** The quotes: set below the drawing, folded, or left to the host. */
	readonly quotes: 'open' | 'folded' | 'none';
}

/** What an address without a variant shows. */
export const LIGHT_EMBED: Variant = {
	name: '',
	depth: 'full',
	purpose: 'Light, on your page’s own ground',
	theme: 'light',
	ground: false,
	title: true,
	subtitle: true,
	quotes: 'open'
};

const FULL: readonly Variant[] = [
	LIGHT_EMBED,
	{ ...LIGHT_EMBED, name: 'dark', purpose: 'Dark, for a page that is always dark', theme: 'dark' },
	{
		...LIGHT_EMBED,
		name: 'auto',
		purpose: 'Light or dark as the reader’s system is, for a page that follows it, too',
		theme: 'auto'
	},
	{
		...LIGHT_EMBED,
		name: 'solid',
		purpose: 'Light on a ground of its own: legible on any page, also one with a switch for dark',
		ground: true
	},
	{
		...LIGHT_EMBED,
		name: 'solid-dark',
		purpose: 'Dark on a ground of its own',
		theme: 'dark',
		ground: true
	},
	{
		...LIGHT_EMBED,
		name: 'plain',
		purpose: 'Without title and words, where you set your own',
		title: false,
		subtitle: false,
		quotes: 'none'
	},
	{ ...LIGHT_EMBED, name: 'compact', purpose: 'Low, with the words folded away', subtitle: false, quotes: 'folded' }
];

/** What new lines of code take. */
export const BRIEF_EMBED: Variant = { ...LIGHT_EMBED, name: 'brief', depth: 'brief', subtitle: false };

const BRIEF = FULL.flatMap(({ name, purpose, theme, ground }): Variant[] => {
	if (!isLook(name)) return [];
	return [name === '' ? BRIEF_EMBED : { ...BRIEF_EMBED, name: `brief/${name}`, purpose, theme, ground }];
});

function isLook(name: Variant['name']): name is Look {
	return LOOKS.some((look) => look === name);
}

/** Those of addresses that were first, then the brief ones. */
export const VARIANTS: readonly Variant[] = [...FULL, ...BRIEF];

/** Those that a figure has; a lean one is brief, and its page tells the rest. */
export function variantsOf({ lean }: { readonly lean?: true | undefined }): readonly Variant[] {
	return lean ? BRIEF : VARIANTS;
}

/** The variant of this name; the light one for an empty name. */
export function findVariant(name: string): Variant | undefined {
	return VARIANTS.find((variant) => variant.name === name);
}

/** The brief one in this look; the light one for an empty name. */
export function briefInLook(look: string): Variant | undefined {
	return findVariant(look === '' ? BRIEF_EMBED.name : `${BRIEF_EMBED.name}/${look}`);
}

/** What stands below a figure’s embed: a variant, or a version, which is light. */
export type EmbedName = Variant['name'] | `v${number}`;

export function versionName(version: number): EmbedName {
	return `v${version}`;
}

/**
 * The path of an embed below the site: `/embed/<slug>/`, `/embed/<slug>/dark/`, `/embed/<slug>/brief/`, `/embed/<slug>/v1/`.
 * Looks of a lean figure are in its brief document: `/embed/<slug>/brief/#dark`.
 */
export function embedPath(slug: string, name: EmbedName = '', lean?: true): string {
	if (lean && name.startsWith('brief/')) return `/embed/${slug}/${name.replace('/', '/#')}`;
	return `/embed/${slug}/${name === '' ? '' : `${name}/`}`;
}
