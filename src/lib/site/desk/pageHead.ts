/** What the head of a page says of its article: `citation_*` first, then JSON-LD, then Open Graph, then plain names. */
import { edtfOf, namesAsOne, type FoundPart, type FoundWork } from '../../dataset/author/desk/foundWork';

export function headOf(document: Document): FoundWork {
	const said = saidIn(document);
	const first = (...names: readonly string[]): FoundPart | undefined => {
		for (const from of names) {
			const values = said.get(from);
			if (values) return { value: namesAsOne(values), from };
		}
		return undefined;
	};
	const when = first(
		'citation_publication_date',
		'citation_online_date',
		'citation_date',
		'JSON-LD, datePublished',
		'article:published_time',
		'date'
	);
	const day = edtfOf(when?.value ?? '');
	const found = {
		who: first('citation_author', 'JSON-LD, author', 'article:author', 'author'),
		where: first('citation_journal_title', 'citation_publisher', 'JSON-LD, publisher', 'og:site_name'),
		when: when && day !== undefined ? { value: day, from: when.from } : undefined,
		title: first('citation_title', 'JSON-LD, headline', 'og:title'),
		url: first('canonical link', 'citation_public_url', 'og:url', 'JSON-LD, url')
	};
	// An address that stands for an author names nobody.
	const who = found.who && /^https?:/u.test(found.who.value) ? undefined : found.who;
	return Object.fromEntries(Object.entries({ ...found, who }).filter(([, part]) => part !== undefined));
}

/** Name → what stands there, in order; empty values are none. */
function saidIn(document: Document): ReadonlyMap<string, readonly string[]> {
	const said = new Map<string, string[]>();
	const add = (name: string, value: unknown) => {
		const words = typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
		if (words !== '') said.set(name, [...(said.get(name) ?? []), words]);
	};
	for (const meta of document.querySelectorAll('meta[content]'))
		add((meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase(), nameFirst(meta));
	add('canonical link', document.querySelector('link[rel="canonical"]')?.getAttribute('href'));
	for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
		for (const article of articlesIn(parsed(script.textContent ?? ''))) {
			for (const name of ['datePublished', 'headline', 'url']) add(`JSON-LD, ${name}`, article.get(name));
			for (const name of ['author', 'publisher'])
				for (const one of [article.get(name)].flat()) add(`JSON-LD, ${name}`, nameOf(one));
		}
	return said;
}

/** What it says; authors of `citation_author` stand there as “Glantz, Mary”. */
function nameFirst(meta: Element): string {
	const words = meta.getAttribute('content') ?? '';
	const [family, given, ...more] = words.split(',').map((part) => part.trim());
	const isTurned = meta.getAttribute('name') === 'citation_author' && given && more.length === 0;
	return isTurned ? `${given} ${family ?? ''}` : words;
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

/** The records of articles and reports, however they are nested. */
function articlesIn(data: unknown): ReadonlyMap<string, unknown>[] {
	if (Array.isArray(data)) return data.flatMap(articlesIn);
	if (typeof data !== 'object' || data === null) return [];
	const fields = new Map<string, unknown>(Object.entries(data));
	const kinds = [fields.get('@type')].flat();
	const isArticle = kinds.some((kind) => typeof kind === 'string' && /Article|Posting|Report/u.test(kind));
	return [...(isArticle ? [fields] : []), ...articlesIn(fields.get('@graph'))];
}

function nameOf(one: unknown): unknown {
	return typeof one === 'object' && one !== null && 'name' in one ? one.name : one;
}
