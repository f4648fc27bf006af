/** A figure as JSON: what it says, whose words they are, every drawn value, how to cite it, and its fingerprints. */
import { chartOf } from '../../charts/registry';
import type { Figure } from '../../dataset/types';
import { EDITION } from '../../dataset/versions/edition';
import { caveatsOf, earlierLines } from '../../figure/footNotes';
import { standingNotes } from '../../figure/standingNotes';
import { versionOf } from '../../figure/version';
import { citationsOf, type Citations } from '../cite/citations';
import { contentOf } from '../seal/content';
import { cslOf } from '../cite/csl';
import { BLANK_SEAL, BLANK_SIGNATURE, fillShown, sealText, type Signer } from '../seal/fingerprint';
import { provenanceOf } from '../seal/provenance';
import { titleAway } from '../../sentences/figureStanding';
import { pageAddress } from '../../sentences/pages';
import { selectorsOf } from './selectors';
import { recordDigest } from '../verify/shown/recordForm';

/** The figure's file, sealed; `address` is where its page is. */
export function jsonFile(figure: Figure, address: string, signer?: Signer): string {
	const record = figureJson(figure, address, signer);
	return sealText(fillShown(`${JSON.stringify(record, null, '\t')}\n`, recordDigest(record), signer), signer);
}

/** What a file keeps of them; in-text forms and notes are made of these. */
function referencesOf({ figure, sources }: Citations): Pick<Citations, 'figure' | 'sources'> {
	return { figure, sources };
}

/** The figure's content, plain; what it shows and its seal are blank. */
export function figureJson(figure: Figure, address: string, signer?: Signer): Record<string, unknown> {
	const chart = chartOf(figure);
	const { content, contentSignature, key } = provenanceOf(figure, address, signer);
	return {
		figure: figure.slug,
		version: versionOf(figure),
		edition: EDITION,
		status: figure.status,
		withdrawn: figure.withdrawn ?? null,
		address,
		title: figure.title,
		titleAway: titleAway(figure),
		subtitle: figure.subtitle,
		chart: figure.type,
		alt: chart.describe(figure),
		topics: figure.topics,
		standing: figure.standing,
		standings: standingNotes(figure, 'long'),
		note: figure.note ?? null,
		caveats: caveatsOf(figure),
		earlier: earlierLines(figure),
		quotes: figure.quotes.map(({ quote, source, claims }) => ({
			exact: quote.exact,
			prefix: quote.prefix,
			suffix: quote.suffix,
			start: quote.start,
			end: quote.end,
			speaker: quote.speaker.name,
			reportedFor: quote.reportedFor ?? null,
			...(quote.page !== undefined && {
				page: quote.page,
				pageLabel: quote.pageLabel ?? null,
				address: pageAddress(source.url, [quote]),
				selectors: selectorsOf(quote)
			}),
			source: source.id,
			claims: claims.map((claim) => claim.id)
		})),
		rows: chart.rows(figure),
		sources: figure.sources.map((source) => ({ ...cslOf(source), text: source.text })),
		citations: referencesOf(citationsOf(figure, address)),
		...(figure.brand && { brand: figure.brand }),
		revisions: figure.revisions,
		content: contentOf(figure),
		fingerprints: {
			content,
			contentSignature,
			key,
			shown: BLANK_SEAL,
			shownSignature: BLANK_SIGNATURE,
			seal: BLANK_SEAL,
			sealSignature: BLANK_SIGNATURE
		}
	};
}
