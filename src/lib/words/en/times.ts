/** Words of an English sentence that name a time: dates, with what makes them a part of a year, and stretches without a year. */
import type { PeriodWords, Placed } from '../types';

/** Words that name a time, in UTF-16 units of the sentence. */
export interface Time extends PeriodWords {
	readonly start: number;
	readonly end: number;
	/** It needs no preposition to bind it: “rose 5 percent last year”. */
	readonly isBare: boolean;
}

const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)`;
const DAY = String.raw`(?:${MONTH}|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?)\s\d{1,2}`;
/** “Friday, August 14”, “14 August”, “April” */
const END = String.raw`(?:the\s+end\s+of\s+|end\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:${DAY}(?:st|nd|rd|th)?|\d{1,2}\s+${MONTH}|${MONTH})`;
/** “between January and June”, “from Jan. 1 to Aug. 13” */
const SPAN = String.raw`\b(?:between|from|From|Between)\s+(?:\d{1,2}\s+${MONTH}|${DAY}|${MONTH})\s+(?:and|to|through)\s+(?:\d{1,2}\s+${MONTH}|${DAY}|${MONTH})`;
const STRETCH = String.raw`(?:week|month|quarter|half|year|period|season)`;

/** What makes a year less or more than itself. */
export const PART_OF_YEAR =
	/(?:\b(?:Q[1-4]|[1-4]Q|H[12]|(?:first|second|third|fourth|last|final)\s+(?:quarter|half|(?:\p{L}+\s+)?months)|the\s+(?:same|corresponding|equivalent)\s+(?:\p{L}+\s+)?(?:months|quarter|half|period|week)|quarter|half|months|fiscal(?:\s+year)?|FY|financial year|season|end|start|beginning|middle|summer|winter|spring|autumn|fall|early|late|mid)[-\s]+(?:(?:of|in)\s+)?(?:fiscal\s+|the\s+)?)$/iu;
/** “the quarter ended [March 31, 2012]”, “the 12 months ending [September 2025]”, “the year to end [March 2019]” */
const ENDED = new RegExp(
	String.raw`\b(?:the\s+(?:[\p{L}\p{N}-]+\s+){0,3}|(?:\p{N}{1,2}|two|three|six|nine|ten|twelve)[\s-])(?:${STRETCH}|weeks|months|years)\s+(?:(?:that\s+)?end(?:ed|ing)(?:\s+(?:on|in))?|to(?:\s+(?:the\s+)?end(?:\s+of)?)?)\s+$`,
	'u'
);
/** “January to [April 2024]”, “since [2000]” */
const UNTIL = new RegExp(
	String.raw`\b(?:(?:\d{1,2}\s+)?${MONTH}\s+(?:to|through|and)|${DAY}\s+(?:to|through|and)|since)\s+$`,
	'u'
);
const TAIL = /^\s+(?:fiscal(?:\s+year)?|financial year|season)\b/u;

/** Stretches that a reader knows by their names alone, but for the year. */
const NAMED = String.raw`\bthe\s+(?:[\p{L}\p{N}-]+\s+){0,3}(?:${STRETCH}|weeks|months)\s+(?:(?:that\s+)?end(?:ed|ing)\s+(?:(?:on|in|at)\s+)?|to\s+)${END}(?!\s+(?:to|and)\s)|${SPAN}|\b\d{1,2}\s${MONTH}\b|\b${DAY}(?:st|nd|rd|th)?(?!\p{N}|,?\s(?:19|20)\d\d)|\b(?:(?:early|late)\s+|mid-)?${MONTH}(?!\s(?:of\s)?(?:last|this)\syear)(?:\s\d{1,2}(?:st|nd|rd|th)\b)?|\bthe\s+(?:1[89]|20)\d0s|\bthe\s+(?:first|second|third|fourth)\s+(?:fiscal\s+)?(?:quarter|half)|\bthe\s+(?:\p{Lu}\p{L}+\s+){1,4}(?:period|holidays?|season)`;
/** Stretches that depend on when they were written, or on the words before: which they are, only a person knows. */
const BARE = String.raw`\b[Tt]oday\b|\bnow\b|\b(?:[Ss]o far\s+)?this year(?:\s+so far|\s+to date|\s+${SPAN})?|\b${MONTH}\s(?:of\s)?(?:last|this)\syear|\b(?:last|this|next|that)\s+(?:fiscal\s+|financial\s+|calendar\s+)?(?:${STRETCH}|decade|spring|summer|autumn|fall|winter)|\b(?:a|an|one|two|three|four|five|ten|\d+)\s+(?:year|month|week|decade)s?\s+(?:ago|earlier|before)|\bthe\s+(?:year|month|week|quarter|season|day)\s+(?:before|earlier)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\bthe\s+(?:prior|previous|preceding|following|same|corresponding|equivalent)[-\s](?:(?:year|[\p{L}\p{N}]+-month)\s+)?(?:${STRETCH}|time(?:\s+(?:period|frame))?|point|stage|\p{L}+\s+months)(?:['’]s\s+(?:quarter|half|period|season))?(?:\s+(?:(?:of|in)\s+)?(?:last|a|the\s+previous)\s+year(?:\s+(?:ago|earlier|before))?)?`;
const HELD = String.raw`\b(?:the|its)\s+(?:(?:past|last|previous|next|first|final|full|current|year-earlier|recently-ended|[\p{L}]+-month)\s+)?(?:(?:\p{L}+|\d+)\s+(?:days|weeks|months|years|decades)|${STRETCH})(?:\s+(?:of\s+)?(?:this|last)\s+year|\s+of\s+the\s+(?:current|previous)\s+year)?`;
const UNDATED = new RegExp(String.raw`(${NAMED})|(${BARE})|(?:${HELD})`, 'gu');
/** “May’s”, “May 12”, “a three-month period”: no time of its own. */
const NO_END = /^(?:['’]s\b|\s?[-‐]|\s\d|[\p{L}\p{N}])/u;

/** “last year[’s figure of 306,908]” */
export const OF_THEN = /^['’]s\s+(?:(?:figure|total|level|tally|number|count|sum)\s+)?(?:of\s+)?(?=[\p{Sc}\p{N}])/u;

/** All of them in their order; `placed` are the sentence’s readings, dates too. */
export function timesIn(sentence: string, placed: readonly Placed[]): Time[] {
	const times = coordinated(
		sentence,
		placed.filter(isDate).map((date) => timeOf(sentence, date))
	);
	for (const match of sentence.matchAll(UNDATED)) {
		const [words, named, bare] = match;
		const { index: start } = match;
		const end = start + words.length;
		const isTaken = times.some((time) => time.start < end && time.end > start);
		const rest = sentence.slice(end);
		if (isTaken || (words !== 'now' && NO_END.test(rest) && !OF_THEN.test(rest))) continue;
		const isBare = bare !== undefined || /^(?:between|from)\s/iu.test(words);
		times.push({ words, start, end, isBare, ...(named === undefined ? { isRelative: true } : {}) });
	}
	return times.sort((one, other) => one.start - other.start);
}

/** “2020 and 2021” are one time. */
function coordinated(sentence: string, times: readonly Time[]): Time[] {
	const joined: Time[] = [];
	for (const time of times) {
		const last = joined.at(-1);
		const isOne = last?.date && time.date && sentence.slice(last.end, time.start) === ' and ';
		if (!isOne) joined.push(time);
		else
			joined[joined.length - 1] = {
				words: sentence.slice(last.start, time.end),
				start: last.start,
				end: time.end,
				isBare: last.isBare
			};
	}
	return joined;
}

export function isDate({ reading }: Placed): boolean {
	return reading.unit === 'date';
}

/** The date itself, or with what makes it a part of a year: “Q2 2023”, “the 2021-22 fiscal”. */
function timeOf(sentence: string, { reading, start, end }: Placed): Time {
	const before = sentence.slice(0, start);
	const part = [ENDED, UNTIL, PART_OF_YEAR].map((one) => one.exec(before)?.[0]).find((one) => one !== undefined) ?? '';
	const tail = TAIL.exec(sentence.slice(end))?.[0] ?? '';
	const words = `${part}${sentence.slice(start, end)}${tail}`.trim();
	const isWhole = part === '' && tail === '' && !reading.stated && reading.relation === 'exactly';
	const isBare = reading.relation === 'between' || UNTIL.test(before);
	return { words, start: start - part.length, end: end + tail.length, isBare, ...(isWhole ? { date: reading } : {}) };
}
