/** What content systems let pass of the HTML that an author pastes, by their own lists. */

export interface Filter {
	/** Elements, with the attributes that each may keep. */
	readonly allowed: Readonly<Record<string, readonly string[]>>;
}

const GLOBAL = [
	'class',
	'id',
	'style',
	'title',
	'role',
	'data-*',
	'aria-label',
	'aria-hidden',
	'aria-describedby',
	'hidden'
];

/**
 * WordPress for authors who may not post unfiltered HTML: those of `$allowedposttags` (wp-includes/kses.php) that our lines
 * use or come near. It has neither `picture` nor `source`, `svg`, `style` or `iframe`, and no `srcset`.
 */
export const WORDPRESS: Filter = {
	allowed: {
		a: [...GLOBAL, 'href', 'rel', 'rev', 'name', 'target', 'download'],
		blockquote: [...GLOBAL, 'cite', 'lang'],
		br: GLOBAL,
		div: [...GLOBAL, 'align', 'dir', 'lang'],
		figcaption: [...GLOBAL, 'align', 'dir', 'lang'],
		figure: [...GLOBAL, 'align', 'dir', 'lang'],
		img: [...GLOBAL, 'alt', 'align', 'border', 'height', 'hspace', 'longdesc', 'vspace', 'src', 'usemap', 'width'],
		mark: GLOBAL,
		p: [...GLOBAL, 'align', 'dir', 'lang'],
		q: [...GLOBAL, 'cite'],
		small: GLOBAL,
		span: [...GLOBAL, 'dir', 'align', 'lang'],
		strong: GLOBAL
	}
};

/** Drupal’s “Basic HTML” (core/profiles/standard, filter.format.basic_html.yml), with the attributes that its later versions name. */
export const DRUPAL: Filter = {
	allowed: {
		a: ['href', 'hreflang'],
		blockquote: ['cite'],
		br: [],
		cite: [],
		code: [],
		em: [],
		img: ['src', 'alt', 'height', 'width', 'data-entity-type', 'data-entity-uuid', 'data-align', 'data-caption'],
		li: [],
		ol: ['start', 'type'],
		p: [],
		span: [],
		strong: [],
		ul: ['type']
	}
};

/** The one filter of iframes that WordPress lets come from an oEmbed of a site that it was not told to trust (wp-includes/embed.php). */
export const WORDPRESS_OEMBED: Filter = {
	allowed: {
		a: ['href'],
		blockquote: [],
		iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title']
	}
};
