/** Claims that a text's sentences make, as far as rules can tell: what is unsure says so, what only a person knows is TODO. */
import { isoDateOf } from '../../../quantity/date';
import { quantityProblem } from '../../../quantity/quantity';
import { unitOf } from '../../../quantity/unit';
import { mayMean } from '../../../quantity/units';
import { inOneLine } from '../../../words/typography';
import { tiedDates } from '../../../words/tiedDates';
import type { About, Guess, NatureWords, NotWorth, PeriodWords, Reading } from '../../../words/types';
import { selectorsFor } from '../../../words/locate';
import { isLine } from '../../schema/plainText';
import { TODO } from '../todo';
import type { DraftedClaim } from './draftedClaim';
import type { Words } from './groups';
import { secondsOf } from './pairs';
import type { Sentence } from './sentences';

/** A number that was read and has no claim of its own: it is not worth drawing, says another in a second unit, or is in a
 * unit that is not known, so that only a person can write its claim. */
export interface Aside extends Words {
	readonly reading: Reading;
	readonly kind: NotWorth | 'also';
}

export interface DraftedSentence {
	readonly claims: readonly DraftedClaim[];
	readonly aside: readonly Aside[];
	/** Words of its dates. */
	readonly dates: readonly Words[];
}

/** One claim for each number worth drawing. `idOf` gives the ids, `quote` is the sentence's. */
export function claimsOf(sentence: Sentence, quote: string, idOf: () => string): DraftedSentence {
	const { text, start, placed, about, periods, natures } = sentence;
	const inText = ({ reading }: { readonly reading: Reading }): Words => ({
		text: reading.text,
		start: start + reading.start,
		end: start + reading.end
	});
	const seconds = secondsOf(text, placed, sentence.saysAgain);
	const claims: DraftedClaim[] = [];
	const aside: Aside[] = [];
	for (const [at, one] of placed.entries()) {
		const { reading } = one;
		if (reading.unit === 'date' || sentence.isLookalike[at] === true) continue;
		const kind = seconds.has(at)
			? 'also'
			: (sentence.notWorth[at] ?? (canBeWritten(reading, about[at]) ? undefined : 'unread'));
		if (kind !== undefined) {
			aside.push({ ...inText(one), reading, kind });
			continue;
		}
		const second = [...seconds].find(([, first]) => first === at)?.[0];
		// What is said exactly behind it is said of the same.
		const said = second !== undefined && second < at ? second : at;
		const drafted = draftNumber(sentence, quote, idOf, {
			reading,
			about: (about[at]?.subject ? about[at] : about[said]) ?? {},
			period: periods[said],
			nature: natures[said],
			also: second === undefined || second < at ? undefined : placed[second]?.reading,
			dates: placed.flatMap((other) => (other.reading.unit === 'date' ? [other.reading] : []))
		});
		const named = placed[about[at]?.ofBeside ?? -1];
		const unitFrom = named && inText(named);
		claims.push(
			...drafted.map((claim) => ({ ...claim, words: [inText(one), ...claim.words], ...(unitFrom && { unitFrom }) }))
		);
		if (drafted.length === 0) aside.push({ ...inText(one), reading, kind: 'unread' });
	}
	return {
		claims,
		aside,
		dates: placed.filter(({ reading }) => reading.unit === 'date').map(inText)
	};
}

/** Whether the data could say it: in a unit that is known, and not below what the unit has. */
function canBeWritten(reading: Reading, about: About | undefined): boolean {
	const { value, unit, unread, relation, stated, change } = reading;
	// “gave it as 6.6”: nobody counts six and a half of what is not named.
	const isBroken = !Number.isInteger(value) && reading.scale <= 1 && reading.fraction === undefined;
	if (isBroken && (unit ?? 'count') === 'count' && reading.noun === undefined && about?.of === undefined) return false;
	const known = unitOf(unit ?? 'count');
	if (unread !== undefined || !known) return false;
	const values = change ? [change.from, change.to] : [value];
	return values.every(
		(one) => !quantityProblem({ value: one, unit: known, relation, ...(stated && !change ? { stated } : {}) })
	);
}

interface Known {
	readonly reading: Reading;
	readonly about: About;
	readonly period: PeriodWords | undefined;
	readonly nature: NatureWords | undefined;
	readonly also: Reading | undefined;
	readonly dates: readonly Reading[];
}

/** A change between two values makes two claims. One of which a field could not stand in a file is none. */
function draftNumber(
	{ text, start, language }: Sentence,
	quote: string,
	idOf: () => string,
	known: Known
): DraftedClaim[] {
	const { reading, about, nature, also, dates } = known;
	const occurrences = selectorsFor(text, reading.text);
	const place = occurrences.findIndex((candidate) => candidate.start === reading.start) + 1;
	const period =
		known.period && !reading.change ? periodFrom(text, known.period, tieOf(text, known, language)) : undefined;
	const bound = period?.words !== undefined ? known.period?.date : undefined;
	const notes = [
		...(nature ? [noteOf(nature)] : []),
		...(dates.length > 0 && !period
			? [`the sentence names ${dates.map((date) => `“${date.text}”`).join(' and ')}; no words bind it to this number`]
			: [])
	];
	if (mayBeLevel(reading))
		notes.push(`“${reading.text}” was drafted as a difference of temperatures; a level has no zero`);
	if (reading.change)
		notes.push('a change from one value to another was drafted as two claims; each has its own period');
	const values = reading.change ? [reading.change.from, reading.change.to] : [reading.value];
	return values.flatMap((value, at): DraftedClaim[] => {
		// “expected to rise to 50 from 30”: where a change begins has been.
		const isSure = nature?.sure === true && !(reading.change && at === 0 && nature.nature !== 'estimate');
		const record = {
			id: idOf(),
			quote,
			words: reading.text,
			...(occurrences.length > 1 ? { occurrence: place } : {}),
			subject: said(about.subject, 'what the number speaks of'),
			measure: said(about.measure, 'what is measured'),
			...(isSure ? { nature: nature.nature } : {}),
			quantity: quantityFrom(reading, value, about, also),
			...(period ? { period } : {}),
			...(reading.record ? { record: { words: reading.record, asOf: `${TODO} day of the text` } } : {})
		};
		const lines = [record.subject, record.measure, record.quantity.of, period?.label];
		if (!lines.every((line) => line === undefined || isLine(line))) return [];
		const words = bound ? [{ text: bound.text, start: start + bound.start, end: start + bound.end }] : [];
		const dated = reading.change ? undefined : known.period;
		const unitDoubt = unitDoubtOf(reading);
		return [
			{
				record,
				reading,
				about,
				...(dated ? { dated } : {}),
				words,
				doubts: doubtsOf(reading),
				...(nature && !nature.sure ? { natureDoubt: nature } : {}),
				...(unitDoubt === undefined ? {} : { unitDoubt }),
				notes
			}
		];
	});
}

/** A temperature that no words make a rise or fall is most often one that a thermometer showed. */
function mayBeLevel({ unit, direction, change }: Reading): boolean {
	const isTemperature = unitOf(unit ?? '')?.dimension === 'temperature-difference';
	return isTemperature && direction === undefined && change === undefined;
}

function noteOf({ nature, words, sure }: NatureWords): string {
	const named = nature === 'estimate' ? 'an estimate' : `a ${nature}`;
	return sure
		? `“${words}” made it ${named}`
		: `“${words}” stands in the sentence; add “nature: ${nature}” if this number is ${named}`;
}

function unitDoubtOf({ text, unit, unread }: Reading): string | undefined {
	if (unread !== undefined) return `“${unread}” behind “${text}” names no unit that is known`;
	return unit === undefined ? `“${text}” names no unit that is known; it may be a count, or no quantity` : undefined;
}

function doubtsOf(reading: Reading): string[] {
	const others = mayMean(reading.unit ?? '');
	return [
		...[unitDoubtOf(reading)].filter((doubt) => doubt !== undefined),
		...(others.length > 0 ? [`“${reading.text}” may also mean ${others.join(' or ')}`] : []),
		...(reading.doubts ?? []).map((doubt) => `“${reading.text}”: ${doubt}`)
	];
}

/** As the rules are sure of it; what they are not sure of is asked. */
function said(guess: Guess | undefined, what: string): string {
	if (!guess) return `${TODO} ${what}`;
	const words = inOneLine(guess.text);
	return guess.sure ? words : `${TODO} is it “${words}”?`;
}

/** Only what words bind to the number. What they do not date is asked. */
function periodFrom(
	text: string,
	{ words, date, isRelative }: PeriodWords,
	tie: string | undefined
): Record<string, string> | undefined {
	if (isRelative)
		return { label: `${TODO} when is “${inOneLine(words)}”?`, ...(isUnique(text, words) ? { words } : {}) };
	if (!date) return { label: inOneLine(words) };
	if (!date.precision || !isUnique(text, words))
		return { label: inOneLine(words), date: isoOf(date), because: 'The words beside the number.' };
	return { label: inOneLine(tie ?? words), date: isoOf(date), words };
}

/** “by 2030”: words that tie a number to its date otherwise than to date it so. */
function tieOf(text: string, { period, dates }: Known, language: string): string | undefined {
	const tie = period?.date && tiedDates(text, dates, language).get(period.date);
	return tie && !tie.by.includes('exactly') && tie.text.includes(period.words) ? tie.text : undefined;
}

function isUnique(text: string, words: string): boolean {
	return text.indexOf(words) === text.lastIndexOf(words);
}

/** As wide as the words: a year is no day. */
function isoOf({ value, precision }: Reading): string {
	return isoDateOf(value, precision);
}

function quantityFrom(
	reading: Reading,
	value: number,
	about: About,
	also: Reading | undefined
): { readonly of?: string; readonly [field: string]: unknown } {
	const unit = reading.unit ?? 'count';
	const counted = about.of ?? reading.noun ?? `${TODO} what is counted, in the plural`;
	const of = unit === 'count' || unit === 'rank' ? { of: inOneLine(counted) } : undefined;
	const relation = reading.relation === 'exactly' ? {} : { relation: reading.relation };
	if (reading.relation === 'between' && reading.stated && !reading.change) {
		const [lower, upper] = reading.stated;
		return { unit, ...of, ...relation, interval: { lower, upper } };
	}
	return { value, unit, ...of, ...relation, ...(also ? { also: { value: also.value, unit: also.unit } } : {}) };
}
