/** The source line of a screenshot, typed in: “example.org/figures/trade-record, version 2”. */
import { nearestName } from '../../dataset/problems/names';
import { shownVersion, type ShownVersion } from './judge';
import { findBySlug, latestOf, type Published } from './published';

export type AddressAnswer = { readonly shown: ShownVersion } | { readonly problem: string };

/** What the line names: any form of an address of a figure, or its last part alone; without a version, the current one. */
export function readAddress(line: string, published: Published): AddressAnswer {
	const [, number] = /\bv(?:ersion)?[\s.]*(\d{1,6})\b/i.exec(line) ?? /\/v(\d{1,6})\b/.exec(line) ?? [];
	const bare = line.replace(/,?\s*\bversion\b.*$/i, '').trim();
	const [, inPath] = /(?:figures|embed)\/([a-z0-9-]+)/i.exec(bare) ?? [];
	const slug = (inPath ?? bare.replace(/^.*\//, '')).toLowerCase();
	const figure = findBySlug(published, slug);
	if (!figure) {
		const nearest = nearestName(
			slug,
			published.figures.map((each) => each.figure)
		);
		const perhaps = nearest
			? ` Perhaps “${nearest}”?`
			: ' Expected the end of the source line: …/figures/<name>, version 1.';
		return { problem: `This site has no figure “${slug}”.${perhaps}` };
	}
	const version =
		number === undefined ? latestOf(figure) : figure.versions.find((each) => each.version === Number(number));
	const shown = version && shownVersion({ figure, version });
	if (shown) return { shown };
	return {
		problem: `The figure “${figure.figure}” has no version ${number}; its last is ${latestOf(figure)?.version}.`
	};
}
