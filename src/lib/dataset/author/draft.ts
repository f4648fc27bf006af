/** A first draft of a source and its claims, made from a text by finding the numbers in it, for a person to edit. */
import { stringify } from 'yaml';
import { isoDate } from '../../quantity/date';
import { mayMean } from '../../quantity/units';
import { codePoints, selectorsFor, sliceCodePoints } from '../../words/locate';
import { findNumberWords } from '../../words/inventory';
import { languagesRead, OWN_LANGUAGE, packOf } from '../../words/packs';
import { readNumbers } from '../../words/read';
import type { Reading } from '../../words/types';
import type { FoundText } from '../text/texts';
import { TODO } from './todo';

export interface Draft {
	readonly source: string;
	readonly claims: string;
	readonly quotes: number;
	readonly numbers: number;
	/** What a person must look at, in the order of the text. */
	readonly unsure: readonly string[];
}

/** Longer sentences than a quote may be are left to the person. */
const LONGEST = 600;

interface Sentence {
	readonly id: string;
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly readings: readonly Reading[];
}

interface DraftClaim {
	readonly record: Record<string, unknown>;
	readonly spans: readonly { start: number; end: number }[];
	readonly doubts: readonly string[];
}

/**
 * Drafts the files of a source. What only a person can know stands as “TODO …”, which validation refuses until it is filled
 * in. Of a text in a language (BCP 47) that is not read, no claim is drafted: its numbers in digits are listed as undrawn.
 */
export function draftFrom(found: FoundText, id: string, language: string = OWN_LANGUAGE): Draft {
	const { text, sha256 } = found;
	const sentences = sentencesOf(text, language);
	const drafted = sentences
		.map((sentence) => ({ sentence, claims: claimsFrom(sentence) }))
		.filter(({ claims }) => claims.length > 0);
	const taken = drafted.flatMap(({ claims }) => claims.flatMap(({ spans }) => spans));
	const left = findNumberWords(text, language).filter(
		(word) => !taken.some(({ start, end }) => word.start < end && word.end > start)
	);
	const all = drafted.flatMap(({ claims }) => claims);
	const quotes = Object.fromEntries(
		drafted.map(({ sentence }) => {
			const selector = selectorsFor(text, sentence.text).find(({ start }) => start === sentence.start);
			return [sentence.id, { ...selector, speaker: 'author' }];
		})
	);
	const claims = [
		stringify({ schema: 1, quotes }, { lineWidth: 0 }),
		'claims:\n',
		...all.map(
			({ record, doubts }) =>
				doubts.map((doubt) => `  # unsure: ${doubt}\n`).join('') + indented(stringify([record], { lineWidth: 0 }))
		),
		all.length === 0 ? '  []\n' : '',
		left.length === 0 ? '' : stringify({ undrawn: undrawnFrom(left) }, { lineWidth: 0 })
	];
	return {
		source: sourceFrom(id, sha256, codePoints(text), language),
		claims: claims.join('').replace('claims:\n  []', 'claims: []'),
		quotes: drafted.length,
		numbers: all.length,
		unsure: [
			...(packOf(language) ? [] : [unreadLanguage(language)]),
			...all.flatMap(({ record, doubts }) => doubts.map((doubt) => `${String(record['id'])}: ${doubt}`)),
			...left.map(({ text: words, start }) => `“${words}” at ${start} was not drawn; say why, or make it a claim`)
		]
	};
}

function unreadLanguage(language: string): string {
	return `the text is in “${language}”, which is not read (read: ${languagesRead()}): only its numbers in digits are listed`;
}

function sentencesOf(text: string, language: string): Sentence[] {
	const sentences: Sentence[] = [];
	const [primary] = language.split('-');
	let before = 0;
	let offset = 0;
	for (const { segment } of new Intl.Segmenter(primary, { granularity: 'sentence' }).segment(text)) {
		const start = offset + codePoints(segment.slice(0, segment.length - segment.trimStart().length));
		offset += codePoints(segment);
		const exact = segment.trim();
		if (exact === '' || exact.length > LONGEST || /\p{Cc}|\uFEFF/u.test(exact.replaceAll(/[\t\n\r]/g, ' '))) continue;
		const readings = readNumbers(exact, language);
		if (readings.length === 0) continue;
		before += 1;
		sentences.push({ id: `sentence-${before}`, text: exact, start, end: start + codePoints(exact), readings });
	}
	return sentences;
}

/** Words that tell what kind of statement a sentence is. */
const NATURE_WORDS: readonly (readonly [RegExp, string])[] = [
	[/\b(forecasts?|expects?|expected|projects|projected|will)\b/i, 'forecast'],
	[/\b(aims?|targets?|goals?|pledges?|pledged)\b/i, 'target'],
	[/\b(estimates?|estimated)\b/i, 'estimate']
];

/** One claim for each number that is no date; a lone date is taken for the period of its sentence. */
function claimsFrom({ id, text, start, readings }: Sentence): DraftClaim[] {
	const dates = readings.filter(({ unit }) => unit === 'date');
	const numbers = readings.filter(({ unit }) => unit !== 'date');
	const [date] = dates;
	const period = dates.length === 1 && date && date.precision ? periodFrom(date) : undefined;
	const [natureWords, nature] = NATURE_WORDS.find(([words]) => words.test(text)) ?? [];
	const inText = (span: { start: number; end: number }) => ({ start: start + span.start, end: start + span.end });
	let count = 0;
	return numbers.flatMap((reading) => {
		const values = reading.change ? [reading.change.from, reading.change.to] : [reading.value];
		return values.map((value): DraftClaim => {
			count += 1;
			const doubts: string[] = [];
			if (reading.unread !== undefined)
				doubts.push(`“${reading.unread}” behind “${reading.text}” names no unit that is known`);
			else if (reading.unit === undefined)
				doubts.push(`“${reading.text}” names no unit that is known; it may be a count, or no quantity`);
			doubts.push(...(reading.doubts ?? []).map((doubt) => `“${reading.text}”: ${doubt}`));
			const others = mayMean(reading.unit ?? '');
			if (others.length > 0) doubts.push(`“${reading.text}” may also mean ${others.join(' or ')}`);
			if (reading.change)
				doubts.push('a change from one value to another was drafted as two claims; each has its own period');
			if (dates.length > 1) doubts.push('the sentence has several dates; say which one is the period');
			if (nature)
				doubts.push(
					`“${natureWords?.exec(text)?.[0] ?? ''}” made it ${nature === 'estimate' ? 'an estimate' : `a ${nature}`}`
				);
			if (period) doubts.push(`“${date?.text ?? ''}” was taken for its period`);
			const occurrences = selectorsFor(text, reading.text);
			const place = occurrences.findIndex((candidate) => candidate.start === reading.start) + 1;
			const record = {
				id: `${id}-${count}`,
				quote: id,
				words: reading.text,
				...(occurrences.length > 1 ? { occurrence: place } : {}),
				subject: `${TODO} what the number speaks of`,
				measure: reading.noun ?? `${TODO} ${measured(reading)}`,
				...(nature ? { nature } : {}),
				quantity: quantityFrom(reading, value),
				...(period ? { period } : {}),
				...(reading.record ? { record: { words: reading.record, asOf: `${TODO} day of the text` } } : {})
			};
			return { record, spans: [inText(reading), ...(period && date ? [inText(date)] : [])], doubts };
		});
	});
}

function measured({ direction }: Reading): string {
	return direction === undefined ? 'what is measured' : direction === 'up' ? 'what rose by it' : 'what fell by it';
}

function periodFrom(reading: Reading): Record<string, string> {
	return { label: reading.text, date: isoOf(reading), words: reading.text };
}

/** As wide as the words: a year is no day. */
function isoOf(reading: Reading): string {
	const iso = (day: number) =>
		isoDate(day).slice(0, reading.precision === 'year' ? 4 : reading.precision === 'month' ? 7 : 10);
	return reading.stated ? reading.stated.map(iso).join('/') : iso(reading.value);
}

function quantityFrom(reading: Reading, value: number): Record<string, unknown> {
	const unit = reading.unit ?? 'count';
	const of =
		unit === 'count' || unit === 'rank' ? { of: reading.noun ?? `${TODO} what is counted, in the plural` } : {};
	const relation = reading.relation === 'exactly' ? {} : { relation: reading.relation };
	if (reading.relation === 'between' && reading.stated && !reading.change) {
		const [lower, upper] = reading.stated;
		return { unit, ...of, ...relation, interval: { lower, upper } };
	}
	return { value, unit, ...of, ...relation };
}

function undrawnFrom(words: readonly { text: string; start: number }[]): unknown[] {
	const places = new Map<string, number[]>();
	for (const { text, start } of words) places.set(text, [...(places.get(text) ?? []), start]);
	return [...places].map(([text, at]) => ({
		reason: `${TODO} why it is not drawn, or a claim instead`,
		words: [{ text, at }]
	}));
}

function sourceFrom(id: string, sha256: string, length: number, language: string): string {
	const record = {
		schema: 1,
		id,
		title: `${TODO} title of the work`,
		authors: [{ given: `${TODO} given name`, family: `${TODO} family name` }],
		publisher: `${TODO} who published it`,
		issued: `${TODO} year, month or day`,
		url: `${TODO} address of the work`,
		language,
		rights: `${TODO} on what terms it is quoted`,
		summary: `${TODO} one or two sentences`,
		speakers: [{ id: 'author', name: `${TODO} the author, or who else speaks` }],
		text: { sha256, length }
	};
	return stringify(record, { lineWidth: 0 });
}

function indented(block: string): string {
	return block.replace(/^(?=.)/gm, '  ');
}

/** Text around a place, for people: "…in May 2023, [up] from…". */
export function surroundings(text: string, start: number, end: number): string {
	const before = sliceCodePoints(text, Math.max(0, start - 24), start);
	const after = sliceCodePoints(text, end, end + 24);
	return `…${before}[${sliceCodePoints(text, start, end)}]${after}…`.replace(/\s+/g, ' ');
}
