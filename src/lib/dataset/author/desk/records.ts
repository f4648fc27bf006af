/** What a person has drawn of a pasted text, as the data of a dataset: so it is validated and drawn by the same stages as any other. */
import { findNumberWords } from '../../../words/inventory';
import { selectorsFor } from '../../../words/locate';
import { inOneLine } from '../../../words/typography';
import { pathIn } from '../../ports/files';
import type { FileName } from '../../read/files';
import { textRecord } from '../../text/textRecord';
import type { Span } from '../../types';
import { addedTo, beforeAndAfter, beforeRecord } from './before';
import { suggestCharts, type Suggestion } from './charts';
import type { ToDraw } from './toDraw';
import { titleOf, whatIsDrawn } from './figureTitle';
import { subtitleFor } from './headline';
import { quotesOf, type Quoted } from './quotes';
import { isOfList } from './sameList';
import { slugOf } from './slugOf';
import { OPEN, periodOf, recordDay, speakerOf, toDraw, UNSAID_DOLLAR, type Answered, type Desk } from './told';

/** The name of its source. */
export const SOURCE = 'pasted';
/** Its folder. */
export const DATA = 'data';
/** Where a work has no address, its record still needs one; no picture from here prints it. */
const NOWHERE = 'https://pasted.invalid/';
/** Where a work has no date, likewise. */
export const NO_DAY = '1000';

/** One of its files as plain data. */
export interface DeskRecord extends FileName {
	readonly path: string;
	readonly data: unknown;
}

export interface DeskRecords {
	readonly records: readonly DeskRecord[];
	readonly slug: string;
	readonly title: string;
	readonly subtitle: string;
	readonly quote: string;
	readonly claims: readonly ToDraw[];
	/** Charts that may draw it, the one that a person has chosen first, then the best; the first one is in the files. */
	readonly charts: readonly Suggestion[];
	/** The same, the best first whichever a person has chosen. */
	readonly offered: readonly Suggestion[];
}

/** A number, and those drawn beside it. */
export type Group = readonly [Answered, ...Answered[]];

/**
 * The data of a dataset with one figure, of a number and those drawn beside it.
 * @param more others that get figures of their own
 */
export function deskRecords(desk: Desk, answered: Group, more: readonly Group[] = []): DeskRecords {
	const drawn = figureOf(desk, answered);
	const all = [...new Map([answered, ...more].flat().map((one) => [one.number.id, one])).values()];
	const quotes = quotesOf(desk, all);
	const derivations = [answered, ...more].flatMap((group) => {
		const change = addedTo(group);
		return change ? [beforeRecord(toDraw(desk, group[0], 0), change, desk.language)] : [];
	});
	const claimsFile = {
		schema: 1,
		quotes: Object.fromEntries(quotes.map(({ id, record }) => [id, record])),
		claims: all.flatMap((one) =>
			one.number.claims.map((_, at) => ({ ...claimRecord(desk, one, at, quotes), ...unsaidDollar(one, at, all) }))
		),
		...(derivations.length > 0 ? { derivations } : {}),
		undrawn: undrawnOf(desk, all)
	};
	const name = desk.work.title || desk.cited.where || 'A pasted text';
	const checks = all.flatMap((one) => one.checks ?? []);
	const figures = new Map(
		[drawn, ...more.map((group) => figureOf(desk, group))].reverse().map(({ slug, data }) => [slug, data])
	);
	return {
		records: [
			record('dataset', 'dataset', { schema: 1, title: name, summary: `Numbers of “${name}”.` }),
			record('sources', SOURCE, sourceRecord(desk, name, all)),
			record('claims', SOURCE, claimsFile),
			...(checks.length > 0 ? [record('checks', SOURCE, { schema: 1, checks })] : []),
			...[...figures].reverse().map(([slug, data]) => record('figures', slug, data))
		],
		...drawn,
		quote: quotes[0]?.text ?? ''
	};
}

function figureOf(desk: Desk, [first, ...others]: Group) {
	const change = addedTo([first, ...others]);
	const bars = [first, ...others.filter((one) => one !== change)];
	const claims = bars.flatMap((one) => one.number.claims.map((_, at) => toDraw(desk, one, at)));
	const [amount, ...beside] = claims;
	const both = change && amount ? [beforeAndAfter(amount, change, beside, desk.language)] : [];
	const suggested = suggestCharts(claims).filter(({ type }) => both.every((one) => one.type !== type));
	const offered = [...both, ...suggested];
	const charts = [...offered].sort(
		(a, b) => Number(b.type === first.answer.type) - Number(a.type === first.answer.type)
	);
	const [told] = claims;
	const isList = told !== undefined && others.length > 0 && others.every((one) => isOfList(first.number, one.number));
	const title = first.answer.title ?? inOneLine(titleOf(desk, { first, others, bars, claims, isList }));
	const subtitle =
		first.answer.subtitle ??
		inOneLine(subtitleFor(isList ? { measure: '', subject: told.measure } : whatIsDrawn(claims)));
	const data = { schema: 1, title, subtitle, topics: ['Drawn from a text'], chart: charts[0]?.chart ?? {} };
	return { slug: slugOf(title), title, subtitle, claims, charts, offered, data };
}

function record(kind: FileName['kind'], name: string, data: unknown): DeskRecord {
	const path = kind === 'dataset' ? pathIn(DATA, 'dataset.yaml') : pathIn(DATA, pathIn(kind, `${name}.yaml`));
	return { kind, name, path, data };
}

function claimRecord(desk: Desk, one: Answered, at: number, quotes: readonly Quoted[]): Record<string, unknown> {
	const { number } = one;
	const { id, subject, measure, of } = toDraw(desk, one, at);
	const quote = quotes.find(({ numbers }) => numbers.includes(number));
	const {
		id: _id,
		quote: _quote,
		words,
		occurrence: _at,
		subject: _s,
		measure: _m,
		quantity,
		period: _p,
		record,
		...rest
	} = number.claims[at]?.record ?? {};
	const places = selectorsFor(quote?.text ?? '', String(words));
	const nth = places.findIndex(({ start }) => start === number.start - (quote?.span.start ?? 0)) + 1;
	const period = periodOf(desk, one);
	return {
		id,
		quote: quote?.id ?? '',
		words,
		...(places.length > 1 ? { occurrence: nth } : {}),
		subject,
		measure: measure || subject,
		...rest,
		...(one.answer.nature ? { nature: one.answer.nature } : {}),
		quantity: withCounted(quantity, of),
		...(period ? { period } : {}),
		...flagged(record, recordDay(desk, one) || NO_DAY)
	};
}

/** The data’s unit is the American one: where a person says that the words leave it open, so does the claim. */
function unsaidDollar({ number }: Answered, at: number, all: readonly Answered[]): { readonly caveat?: string } {
	const isUnsaid = number.claims[at]?.dollarDoubt && all.some(({ answer }) => answer.fine?.includes(UNSAID_DOLLAR));
	return isUnsaid ? { caveat: 'The words say “$”, and not which dollar.' } : {};
}

function withCounted(quantity: unknown, of: string | undefined): unknown {
	const record = quantity as Record<string, unknown>;
	return record['of'] === undefined ? record : { ...record, of: of ?? OPEN };
}

function flagged(record: unknown, asOf: string): Record<string, unknown> {
	return typeof record === 'object' && record !== null ? { record: { ...record, asOf } } : {};
}

function sourceRecord(desk: Desk, name: string, all: readonly Answered[]): unknown {
	const { text, from, language, cited, work } = desk;
	const names = [...new Set(all.map((one) => speakerOf(desk, one)))];
	return {
		schema: 1,
		id: SOURCE,
		title: name,
		authors: authorsOf(cited.who),
		publisher: cited.where || OPEN,
		issued: cited.when || NO_DAY,
		...(cited.circa ? { issuedInferred: true, issuedNote: 'The work names no date, or less of one.' } : {}),
		url: work.url || NOWHERE,
		language,
		rights: 'Short quotations with their source.',
		summary: `Numbers of “${name}”.`,
		speakers: names.map((speaker) => ({ id: slugOf(speaker), name: speaker })),
		text: textRecord(text, from),
		...(desk.quotable === undefined ? {} : { quotable: desk.quotable })
	};
}

/** “Mary Glantz and Carla Freeman”; what is no name of a person is an institution’s. */
function authorsOf(who: string): unknown[] {
	return who
		.split(/\s+and\s+|\s*[,;]\s*/u)
		.filter((name) => name !== '')
		.map((name) => {
			const parts = name.split(/\s+/u);
			const isPerson = parts.length >= 2 && parts.length <= 3 && parts.every((part) => /^\p{Lu}/u.test(part));
			return isPerson ? { given: parts.slice(0, -1).join(' '), family: parts.at(-1) } : { name };
		});
}

/** Every other number of the text, with why it is not drawn. */
/** Where a sentence says a time that a person has bound to its number. */
function placesIn({ number: { sentence } }: Answered, words: string): Span[] {
	return selectorsFor(sentence.text, words).map(({ start, end }) => ({
		start: sentence.start + start,
		end: sentence.start + end
	}));
}

function undrawnOf(desk: Desk, all: readonly Answered[]): unknown[] {
	const { text, language, groups } = desk;
	const drawn = all.flatMap((one) => {
		// Words of a time count as said where it is told.
		const dating = periodOf(desk, one)?.['words'];
		const read = one.number.claims.flatMap(({ words }) => (dating === undefined ? words.slice(0, 1) : words));
		return one.number.claims[0]?.dated || dating === undefined ? read : [...read, ...placesIn(one, dating)];
	});
	const touches = (one: Span) => (other: Span) => one.start < other.end && other.start < one.end;
	const byReason = new Map<string, Map<string, number[]>>();
	for (const word of findNumberWords(text, language)) {
		if (drawn.some(touches(word))) continue;
		const reason = groups.find(({ words }) => words.some(touches(word)))?.reason ?? 'Not drawn here.';
		const words = byReason.get(reason) ?? new Map<string, number[]>();
		byReason.set(reason, words.set(word.text, [...(words.get(word.text) ?? []), word.start]));
	}
	return [...byReason].map(([reason, words]) => ({ reason, words: [...words].map(([text, at]) => ({ text, at })) }));
}
