/** oEmbed 1.0 (https://oembed.com), as a file: what a consumer asks for with `maxwidth` is not seen. */
import { siteName } from '../../sentences/siteName';
import { titleAway } from '../../sentences/figureStanding';
import type { Figure } from '../../dataset/types';
import { EXPORT_PARTS, frameLayout } from '../../figure/frame';
import { FILE_FORM } from '../../figure/widths';
import { embedSize } from './size';
import { iframeSnippet } from './snippets';
import { BRIEF_EMBED } from './variants';

export interface OEmbed {
	readonly version: '1.0';
	readonly type: 'rich';
	readonly title: string;
	readonly provider_name: string;
	readonly provider_url: string;
	/** Seconds. */
	readonly cache_age: number;
	/** As wide as its place, and high enough for any width from 280 px: so it fits where `maxwidth` was not seen. */
	readonly html: string;
	/** px; the html needs no more at this width, nor at any from 320 px up. */
	readonly width: number;
	readonly height: number;
	readonly thumbnail_url: string;
	readonly thumbnail_width: number;
	readonly thumbnail_height: number;
}

const DAY = 86_400;
/** Pictures are drawn at twice their size. */
const SCALE = 2;

/** @param site where the site is, absolute, without a slash at the end */
export function oEmbed(figure: Figure, site: string): OEmbed {
	const { slug } = figure;
	const size = embedSize(figure, BRIEF_EMBED);
	const title = titleAway(figure);
	const address = `${site}/figures/${slug}/`;
	const picture = frameLayout({ figure, width: FILE_FORM.width, parts: EXPORT_PARTS, idPrefix: '', address });
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: siteName(figure),
		provider_url: `${site}/`,
		cache_age: DAY,
		html: iframeSnippet({ slug, title, site, size, variant: BRIEF_EMBED.name }),
		width: size.width,
		height: size.height,
		thumbnail_url: `${site}/figures/${slug}.png`,
		thumbnail_width: picture.width * SCALE,
		thumbnail_height: picture.height * SCALE
	};
}
