/** The line above an embed’s drawing that says what became of the figure. It is the page’s: drawings never say it. */
import { canonicalJson } from '../../dataset/canonicalJson';
import { freeze } from '../../dataset/versions/freeze';
import type { Figure, PublishedVersion } from '../../dataset/types';
import { formatEdtf } from '../../quantity/date';
import { withdrawnStatus } from '../../sentences/withdrawal';

export interface EmbedNotice {
	/** What became of it, and when. */
	readonly status: string;
	/** Why; a pinned embed leaves it to the page, so that its line stays short. */
	readonly why?: string;
	/** Words of a link to the figure’s page, which shows what is current. */
	readonly link?: string;
}

const WHY_WITHDRAWN = 'See why';
const SEE_CURRENT = 'See the current version';

/** The longest line that a pinned embed can come to show: a snippet that is copied today has room for it. */
export const LONGEST_NOTICE: EmbedNotice = { status: 'Superseded on 30 September 2026.', link: SEE_CURRENT };

/** What the live embed says above its drawing: nothing, as long as the figure stands. */
export function liveNotice({ withdrawn, style }: Figure): EmbedNotice | undefined {
	return withdrawn && { status: withdrawnStatus({ date: formatEdtf(withdrawn.date, style) }), why: withdrawn.why };
}

/** What a pinned embed says above its drawing: nothing, as long as its version is the current one. */
export function pinnedNotice(figure: Figure, pinned: PublishedVersion): EmbedNotice | undefined {
	if (figure.withdrawn)
		return { status: withdrawnStatus({ date: formatEdtf(figure.withdrawn.date, figure.style) }), link: WHY_WITHDRAWN };
	const later = figure.versions.filter(({ number }) => number > pinned.number);
	const corrected = later.find((version) => cited(version) !== cited(pinned));
	const next = corrected ?? later[0];
	return (
		next && {
			status: `${corrected ? 'Corrected' : 'Superseded'} on ${formatEdtf(next.revision.date, figure.style)}.`,
			link: SEE_CURRENT
		}
	);
}

/** What a citation rests on: values, words and sources. Another title, a shorter name, a mark at its date or another form of chart corrects none. */
function cited({ figure }: PublishedVersion): string {
	const { claims, derivations, quotes, sources } = freeze(figure);
	// What others say, and what comes of it, is not the source’s own.
	const own = [...claims, ...derivations].map(({ standing: _, ...evidence }) => evidence);
	const works = sources.map(({ publisherShort: _, issuedInferred: _inferred, ...source }) => source);
	return canonicalJson({ own, quotes, sources: works });
}

export function noticeWords({ status, why = '', link = '' }: EmbedNotice): string {
	return [status, why, link].filter((part) => part !== '').join(' ');
}
