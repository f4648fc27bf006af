/** What JSON-LD of a page says of the article it holds (schema.org). */
import type { Fact, Field } from '../types';

const WORKS = /(?:Article|Posting|Report|Dataset|CreativeWork|WebPage|Book|Thesis)$/u;
/** Of several works a page is most about an article. */
const ARTICLES = /(?:Article|Posting|Report)$/u;

/** Facts of the scripts' texts; what is no JSON says nothing. */
export function jsonLdFacts(scripts: readonly string[]): Fact[] {
	const things = scripts.flatMap((script) => thingsIn(parsed(script)));
	const works = things.filter((thing) => typesOf(thing).some((type) => WORKS.test(type)));
	const work = works.find((thing) => typesOf(thing).some((type) => ARTICLES.test(type))) ?? works[0];
	if (!work) return [];
	const named = (id: unknown) => things.find((thing) => thing['@id'] === id);
	const fact = (field: Field, key: string): Fact[] =>
		[work[key]].flat().flatMap((value) => {
			const said = nameOf(value, named);
			if (said === undefined) return [];
			const isBody = field === 'author' && isRecord(value) && typesOf(whole(value, named)).includes('Organization');
			return [{ field: isBody ? 'organisation' : field, value: said, from: `JSON-LD ${key}` }];
		});
	return [
		...fact('title', 'headline'),
		...(work['headline'] === undefined ? fact('title', 'name') : []),
		...fact('author', 'author'),
		...fact('publisher', 'publisher'),
		...fact('issued', 'datePublished'),
		...fact('language', 'inLanguage'),
		...fact('url', 'mainEntityOfPage'),
		...fact('url', 'url'),
		...fact('licence', 'license'),
		...fact('description', 'description')
	];
}

type Thing = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Thing {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(script: string): unknown {
	try {
		return JSON.parse(script);
	} catch {
		return undefined;
	}
}

/** How deep lists of things may be nested. */
const DEEPEST = 5;

function thingsIn(value: unknown, depth = 0): Thing[] {
	if (depth > DEEPEST) return [];
	if (Array.isArray(value)) return value.flatMap((each) => thingsIn(each, depth + 1));
	if (!isRecord(value)) return [];
	return [value, ...thingsIn(value['@graph'], depth + 1)];
}

function typesOf(thing: Thing): string[] {
	return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

/** The thing itself where only its id is given. */
function whole(thing: Thing, named: (id: unknown) => Thing | undefined): Thing {
	return (Object.keys(thing).length === 1 ? named(thing['@id']) : undefined) ?? thing;
}

function nameOf(value: unknown, named: (id: unknown) => Thing | undefined): string | undefined {
	if (typeof value === 'string') return value.replace(/\s+/gu, ' ').trim() || undefined;
	if (!isRecord(value)) return undefined;
	const thing = whole(value, named);
	const said = [thing['name'], thing['alternateName'], thing['url'], thing['@id']].find(
		(each) => typeof each === 'string'
	);
	return typeof said === 'string' ? said.trim() || undefined : undefined;
}
