/** `/feed.xml`: an Atom feed (RFC 4287) of new figures, corrections and withdrawals. */
import { siteName } from '../../sentences/siteName';
import type { Dataset, Figure } from '../../dataset/types';
import { withdrawnTitle } from '../../sentences/withdrawal';
import { figureAddress, publicAddress } from '../address';

interface Entry {
	readonly id: string;
	readonly title: string;
	readonly date: string;
	readonly summary: string;
	readonly link: string;
}

/** The feed, the newest first. Addresses must be absolute, so it is made only where the site's address is known. */
export function atomFeed(dataset: Pick<Dataset, 'title' | 'summary' | 'brand'>, figures: readonly Figure[]): string {
	const entries = figures
		.flatMap(entriesOf)
		.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1));
	const updated = entries[0]?.date ?? '1970-01-01';
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
	<id>${xml(publicAddress('/'))}</id>
	<title>${xml(dataset.title)}</title>
	<subtitle>${xml(dataset.summary)}</subtitle>
	<updated>${instant(updated)}</updated>
	<author><name>${xml(siteName(dataset))}</name></author>
	<link rel="self" type="application/atom+xml" href="${xml(publicAddress('/feed.xml'))}"/>
	<link rel="alternate" type="text/html" href="${xml(publicAddress('/'))}"/>
${entries.map(entryXml).join('')}</feed>
`;
}

function entriesOf(figure: Figure): Entry[] {
	const link = figureAddress(figure.slug);
	const versions = figure.versions.map(({ number, revision, figure: then }) => ({
		id: `${link}#v${number}`,
		title: `${number === 1 ? 'New figure' : 'Corrected'}: ${then.title}`,
		date: revision.date,
		summary: `${revision.what}. ${revision.why}`,
		link: `${link}#v${number}`
	}));
	if (!figure.withdrawn) return versions;
	const { date, why } = figure.withdrawn;
	return [...versions, { id: `${link}#withdrawn`, title: withdrawnTitle(figure.title), date, summary: why, link }];
}

function entryXml({ id, title, date, summary, link }: Entry): string {
	return `	<entry>
		<id>${xml(id)}</id>
		<title>${xml(title)}</title>
		<updated>${instant(date)}</updated>
		<link rel="alternate" type="text/html" href="${xml(link)}"/>
		<summary>${xml(summary)}</summary>
	</entry>
`;
}

/** The first moment of a year, month or day, as RFC 3339 wants it. */
function instant(date: string): string {
	return `${`${date}-01-01`.slice(0, 10)}T00:00:00Z`;
}

function xml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
