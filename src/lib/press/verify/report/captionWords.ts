/** A caption beside what was published of the figure above it. Only what differs is told: a caption is never vouched for. */
import { isRecord } from '../../../dataset/read/plain';
import { locateQuote } from '../../../words/locate';
import type { ShownVersion } from '../verdict';
import type { PublishedVersion } from '../published';
import { collapsed } from '../shown/xmlNodes';
import { withoutLabel } from './flow';
import { isSaid, numbersIn } from './numbers';
import { bareTitle } from './recognise';

/** What is known of a version: what the list says, and its JSON where that could be had. */
export interface KnownVersion {
	readonly shown: ShownVersion;
	readonly rows: PublishedVersion['rows'];
	/** The figure's JSON. */
	readonly record?: string;
}

/** Sentences; empty if nothing differs, which does not say that all is well. */
export function captionDifferences(caption: string, known: KnownVersion): string[] {
	if (caption === '') return [];
	return [
		...versionDifference(caption, known.shown),
		...addressDifference(caption, known.shown),
		...numberDifferences(caption, known),
		...quoteDifferences(caption, known.shown)
	];
}

/** Of the words of a title, as many must stand in a text that is taken for its caption. */
const TITLE_AT_LEAST = 0.6;
/** Fewer do not tell. */
const WORDS_SHARED_AT_LEAST = 3;

/**
 * The text that speaks of what a picture shows, though nothing says that it is its caption: most of the title's words stand in
 * it, whatever its numbers. Empty if there is none.
 */
export function captionAmong(texts: readonly string[], { title, claims }: PublishedVersion): string {
	const wanted = [bareTitle(title), ...claims.map(({ quote }) => quote)].map(wordsIn);
	const speaks = (text: string) => {
		const words = wordsIn(text);
		return wanted.some((each) => {
			const shared = [...each].filter((word) => words.has(word)).length;
			return shared >= Math.max(WORDS_SHARED_AT_LEAST, TITLE_AT_LEAST * each.size);
		});
	};
	return texts.find(speaks) ?? '';
}

/** Words of some length, without numbers: these may be wrong. */
function wordsIn(text: string): ReadonlySet<string> {
	return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}

/** Whether the caption says a number that the list does not have, so that the figure's JSON must be asked. */
export function saysMore(caption: string, known: KnownVersion): boolean {
	return numberDifferences(caption, known).length > 0;
}

function versionDifference(caption: string, { version }: ShownVersion): string[] {
	const [, said] = /\bversion\s+(\d{1,6})\b/i.exec(caption) ?? [];
	return said === undefined || Number(said) === version
		? []
		: [`The caption says version ${said}; the picture is of version ${version}.`];
}

function addressDifference(caption: string, { figure, address }: ShownVersion): string[] {
	const [, said] = /\/figures\/([a-z0-9-]+)/i.exec(caption) ?? [];
	return said === undefined || said === figure || address.includes(`/${said}/`)
		? []
		: [`The caption gives the address of “${said}”; the picture is of “${figure}”.`];
}

function numberDifferences(caption: string, { shown, rows, record }: KnownVersion): string[] {
	const texts = [
		shown.title,
		shown.date,
		...shown.claims.flatMap(({ value, quote, speaker }) => [value, quote, speaker]),
		...rows.map(({ label }) => label),
		...(record === undefined ? [] : textsOf(JSON.parse(record)))
	];
	const known = texts.flatMap((text) => numbersIn(text));
	const values = rows.flatMap(({ value, lower, upper }) =>
		[value, lower, upper].flatMap((each) => (each === null || each === '' ? [] : Number(each)))
	);
	const said = numbersIn(withoutLabel(caption)).filter((number) => !isSaid(number, known, values));
	if (said.length === 0) return [];
	const numbers = [...new Set(said.map(({ text }) => text))].join(', ');
	const ours = [...new Set(shown.claims.map(({ value }) => value))].slice(0, 4).join(', ');
	const unread = record === undefined ? ' Its notes could not be looked at.' : '';
	return [`The caption says ${numbers}; the figure says ${ours}.${unread}`];
}

/** Members of a figure's JSON that say nothing of the matter. */
const SAYS_NOTHING = ['fingerprints', 'content', 'prefix', 'suffix', 'figure', 'address', 'url', 'id'];

function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap((each: unknown) => textsOf(each));
	if (!isRecord(value)) return [];
	return Object.entries(value).flatMap(([name, each]) => (SAYS_NOTHING.includes(name) ? [] : textsOf(each)));
}

/** Without the sign that the sentence goes on. */
function uncut(quote: string): string {
	return collapsed(quote).replace(/ ?…$/u, '');
}

/** Fewer words are a term in quotation marks, not a quote. */
const WORDS_AT_LEAST = 5;

function quoteDifferences(caption: string, { claims, title }: ShownVersion): string[] {
	const said = [...caption.matchAll(/[“"«„]([^“”"«»„]{12,600})[”"»“]/gu)].map(([, quote = '']) => uncut(quote));
	const published = [...new Set([title, ...claims.map(({ quote }) => quote)])];
	return said.flatMap((quote) => {
		if (quote.split(' ').length < WORDS_AT_LEAST) return [];
		const found = published.map((text) =>
			locateQuote(text, { exact: quote, prefix: '', suffix: '', start: 0, end: 0 })
		);
		if (found.some((place) => place.ok || place.found || place.differs !== undefined)) return [];
		const changed = found.find((place) => !place.ok && !place.found && place.reason === 'changed');
		if (!changed || changed.ok || !changed.nearest) return [];
		return [`The caption quotes “${quote}”; published was “${collapsed(changed.nearest.text)}”.`];
	});
}
