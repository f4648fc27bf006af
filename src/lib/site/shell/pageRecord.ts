/**
 * What a page tells machines of itself: search engines, link previews, reference managers. Absolute addresses only where
 * `SITE_URL` gives a host; else what needs one is left out.
 */
import { siteName } from '../../sentences/siteName';
import { titleAway } from '../../sentences/figureStanding';
import { chartOf } from '../../charts/registry';
import { currentDataset } from '../../dataset/current';
import type { Figure, Licence } from '../../dataset/types';
import { isAhead, OWN_DRAWING } from '../../press/drawings';
import { endingOf, FORMATS, formatsWhere } from '../../press/formats';
import { SHARED_SIZE } from '../../figure/sharedFrame';
import { figureAddress, publicAddress } from '../address';
import { citationTags, type MetaTag } from '../figure/citationTags';
import { jsonLdOf } from '../figure/jsonLd';

export interface PageRecord {
	/** Makes sense in a tab: no number without its standing. */
	readonly title: string;
	readonly description: string;
	/** The name of the site. */
	readonly site: string;
	/** As Open Graph calls it. */
	readonly kind: 'website' | 'article';
	readonly canonical?: string;
	/** The picture that stands for the page where its address is shared. */
	readonly image?: { readonly address: string; readonly alt: string; readonly width: number; readonly height: number };
	readonly citation: readonly MetaTag[];
	/** Files with the page's citation, by their type: Signposting’s `describedby`. https://signposting.org/FAIR/ */
	readonly descriptions: readonly { readonly type: string; readonly address: string }[];
	/** Address of the licence of what is made here, where the dataset states one. */
	readonly licence?: string;
	/** schema.org, as JSON-LD. */
	readonly jsonLd?: Readonly<Record<string, unknown>>;
}

/** The record of a page at a path of this site. `shown` is the figure whose picture stands for it, if one may. */
export function pageRecord(path: string, title: string, description: string, shown?: Figure): PageRecord {
	return {
		title,
		description,
		site: siteName(currentDataset()),
		kind: 'website',
		citation: [],
		descriptions: [],
		...canonical(publicAddress(path)),
		...(shown ? sharedImage(shown) : {})
	};
}

const CITATIONS = formatsWhere(({ offered }) => offered === 'citation');

/** The record of a figure's page. */
export function recordOfFigurePage(figure: Figure, licence?: Licence): PageRecord {
	const address = figureAddress(figure.slug);
	const alt = chartOf(figure).describe(figure);
	return {
		title: titleAway(figure),
		description: alt,
		site: siteName(figure),
		kind: 'article',
		...canonical(address),
		...sharedImage(figure),
		citation: citationTags(figure, { address: isAbsolute(address) ? address : undefined, licence }),
		...(licence ? { licence: licence.url } : {}),
		descriptions: CITATIONS.filter((format) => isAhead(figure, OWN_DRAWING, format)).map((format) => ({
			type: FORMATS[format].mime,
			address: publicAddress(`/figures/${figure.slug}${endingOf(format)}`)
		})),
		jsonLd: jsonLdOf(figure, alt, licence)
	};
}

function sharedImage(figure: Figure): Pick<PageRecord, 'image'> {
	const address = publicAddress(`/figures/${figure.slug}-og.png`);
	return isAbsolute(address) ? { image: { address, alt: chartOf(figure).describe(figure), ...SHARED_SIZE } } : {};
}

function canonical(address: string): Pick<PageRecord, 'canonical'> {
	return isAbsolute(address) ? { canonical: address } : {};
}

function isAbsolute(address: string): boolean {
	return /^https?:/.test(address);
}
