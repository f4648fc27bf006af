/** What an address asks of a figure's page by name: a view (`#table`, `?tab=table`) or a place to use it (`?use=slide`). */
import { nearestName } from '../../dataset/problems/names';

const VIEWS = ['brief', 'chart', 'table', 'sources'] as const;
/** Other names that people give them. */
const VIEWS_CALLED: Readonly<Record<string, (typeof VIEWS)[number]>> = {
	record: 'chart',
	full: 'chart',
	data: 'table',
	checks: 'sources'
};
const USES = ['report', 'slide', 'web', 'post'] as const;

export interface Wanted {
	/** The fragment to go to; none where the address names what is there. */
	readonly fragment?: string;
	/** What is said where something is unknown, and before which part of the page. */
	readonly told?: Told;
}
interface Told {
	readonly before: 'panels' | 'use';
	readonly text: string;
}

/** @param ids what the page has under a name */
export function wantedPart(address: URL, ids: readonly string[]): Wanted | undefined {
	const tab = address.searchParams.get('tab')?.toLowerCase();
	const use = address.searchParams.get('use')?.toLowerCase();
	const [fragment = ''] = fragmentOf(address.hash).split(':~:');
	if (tab) {
		const view = VIEWS_CALLED[tab] ?? tab;
		if (VIEWS.some((known) => known === view)) return { fragment: view };
		return unknown(`the view “${tab}”`, tab, VIEWS, 'panels');
	}
	if (use) {
		if (USES.some((known) => known === use)) return { fragment: 'use' };
		const told = unknown(`the use “${use}”`, use, USES, 'use');
		return { ...told, fragment: 'use' };
	}
	if (fragment === '' || ids.includes(fragment)) return undefined;
	return unknownAnchor(fragment, [...VIEWS, ...ids]);
}

/** What is said of a fragment that a page does not have. @param known the parts that it has, those to be listed first */
export function unknownAnchor(fragment: string, known: readonly string[]): Wanted & { readonly told: Told } {
	return unknown(`the part “${fragment}”`, fragment, known, 'panels');
}

function unknown(
	what: string,
	name: string,
	known: readonly string[],
	before: Told['before']
): Wanted & { readonly told: Told } {
	const nearest = nearestName(name, known);
	const named = `The address names ${what}, which this page does not have.`;
	const works = nearest === undefined ? `It has: ${known.slice(0, 4).join(', ')}.` : `Shown: ${nearest}.`;
	return {
		...(nearest === undefined || before === 'use' ? {} : { fragment: nearest }),
		told: { before, text: `${named} ${works}` }
	};
}

/** What a hash names; as it is written, if it cannot be decoded. */
export function fragmentOf(hash: string): string {
	const written = hash.slice(1);
	try {
		return decodeURIComponent(written);
	} catch {
		return written;
	}
}
