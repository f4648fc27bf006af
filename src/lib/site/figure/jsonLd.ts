/**
 * schema.org, as JSON-LD, for search engines: `Dataset` for the rows, `ImageObject` for the picture, `Claim` for each
 * quoted statement that is drawn. https://developers.google.com/search/docs/appearance/structured-data/dataset
 */
import { authorName } from '../../sentences/sources';
import { titleAway } from '../../sentences/figureStanding';
import { cslDate } from '../../press/cite/csl';
import { isAhead, OWN_DRAWING } from '../../press/drawings';
import { endingOf, FORMATS, formatsWhere } from '../../press/formats';
import { selectorsOf } from '../../press/record/selectors';
import { siteName } from '../../sentences/siteName';
import type { Author, Claim, Figure, Licence, Source } from '../../dataset/types';
import { SHARED_SIZE } from '../../figure/sharedFrame';
import { versionOf } from '../../figure/version';
import { figureAddress, publicAddress } from '../address';

type Node = Readonly<Record<string, unknown>>;

/** What holds the rows. */
const DATA = formatsWhere(({ offered }) => offered === 'data');

/**
 * @param alt the figure's finding in one or two sentences
 * @param licence of drawing and table, where the dataset states one; a licence that nobody gave is not told
 */
export function jsonLdOf(figure: Figure, alt: string, licence: Licence | undefined): Node {
	const address = figureAddress(figure.slug);
	const file = (ending: string) => publicAddress(`/figures/${figure.slug}${ending}`);
	const shared = {
		name: titleAway(figure),
		creator: { '@type': 'Organization', name: siteName(figure) },
		...(licence ? { license: licence.url } : {}),
		isBasedOn: figure.sources.map(workOf)
	};
	const published = figure.revisions[0]?.date;
	const dates = published ? { datePublished: published, dateModified: figure.revisions.at(-1)?.date } : {};
	return {
		'@context': 'https://schema.org',
		'@graph': [
			{
				'@type': 'Dataset',
				'@id': `${address}#data`,
				...shared,
				...dates,
				description: alt,
				url: address,
				inLanguage: 'en',
				isAccessibleForFree: true,
				keywords: figure.topics,
				version: String(versionOf(figure)),
				image: { '@id': `${address}#picture` },
				distribution: DATA.filter((format) => isAhead(figure, OWN_DRAWING, format)).map((format) => ({
					'@type': 'DataDownload',
					encodingFormat: FORMATS[format].mime,
					contentUrl: file(endingOf(format))
				}))
			},
			{
				'@type': 'ImageObject',
				'@id': `${address}#picture`,
				...shared,
				...dates,
				caption: alt,
				// The picture is its maker’s; whose the facts are, `isBasedOn` and the claims say.
				creditText: siteName(figure),
				contentUrl: file(endingOf('png')),
				encodingFormat: FORMATS.png.mime,
				thumbnail: {
					'@type': 'ImageObject',
					contentUrl: file('-og.png'),
					encodingFormat: FORMATS.png.mime,
					...SHARED_SIZE
				}
			},
			...figure.quotes.flatMap(({ claims }) => claims).map(claimOf),
			...figure.quotes.flatMap(placeOf)
		]
	};
}

/** A claim as its source makes it: nothing here says that it is true. */
function claimOf(claim: Claim): Node {
	const { speaker, reportedFor } = claim.quote;
	// A name that is no author's may be none of a person: "Introduction, unsigned". Who reports a claim does not make it.
	const author = reportedFor ? undefined : claim.source.authors.find((each) => authorName(each) === speaker.name);
	return {
		'@type': 'Claim',
		'@id': publicAddress(`/sources/${claim.source.id}/#${claim.id}`),
		text: claim.quote.exact,
		inLanguage: claim.quote.language ?? claim.source.language,
		...(author ? { author: authorOf(author) } : {}),
		appearance: workOf(claim.source)
	};
}

/** Where a quote from a PDF stands, as a Web Annotation: it says of its claims which words of which page they are. */
function placeOf({ quote, source, claims }: Figure['quotes'][number]): Node[] {
	const selector = selectorsOf(quote);
	if (selector.length === 0) return [];
	return [
		{
			'@context': 'http://www.w3.org/ns/anno.jsonld',
			type: 'Annotation',
			motivation: 'identifying',
			body: claims.map(({ id }) => publicAddress(`/sources/${source.id}/#${id}`)),
			target: { source: source.url, selector }
		}
	];
}

function workOf(source: Source): Node {
	// A date that the work does not name is nobody's statement, and there is no word here that says so.
	const issued = source.issuedInferred ? undefined : cslDate(source.issued)?.['date-parts'][0];
	return {
		'@type': 'Article',
		'@id': source.url,
		name: source.title,
		author: source.authors.map(authorOf),
		publisher: { '@type': 'Organization', name: source.publisher },
		...(issued ? { datePublished: issued.map((part) => String(part).padStart(2, '0')).join('-') } : {}),
		inLanguage: source.language,
		url: source.url,
		// Its words stay its own: on what terms they are quoted.
		usageInfo: { '@type': 'CreativeWork', text: source.rights }
	};
}

function authorOf(author: Author): Node {
	if ('name' in author) return { '@type': 'Organization', name: author.name };
	const { given, family } = author;
	return { '@type': 'Person', name: `${given} ${family}`, givenName: given, familyName: family };
}
