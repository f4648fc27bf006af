/** Which numbers of English sentences are not worth drawing: those that only name, order or date. */
import type { NotWorth, Placed } from '../types';
import type { Reading } from '../types';
import { isPlural } from './grammar';

const TIMES: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'decade']);
/** Larger numbers in words are seldom a way to say who is meant. */
const MOST_NAMED = 12;

const DEFINITE =
	/(?:\b(?:the|these|those|their|his|her|its|our|my|your|all|other)|\p{L}s?['’]s?)\s+(?:(?:first|last|other|same|main|big|top|next|remaining)\s+)?$/iu;
const COLLECTIVE = /^(?:the\s+|a\s+)?(?:both|pair|duo|couple|twin|twins|trio|neither|either)\b/iu;
const RELATIVE =
	/\b(?:last|past|next|previous|coming|following|first|final|recent|every|each|another|these|those)\s+$/iu;
const SINCE_THEN = /^[-\s]+(?:ago|earlier|later|before|after|from now|previously|prior|old)\b/iu;
/** “the 12 months [ending September 2025]”, “six months [to June]” */
const ENDS_THEN =
	/^(?:[-\s]period)?\s+(?:end(?:ed|ing)\b|to\s+(?:(?:the\s+)?end\s+(?:of\s+)?)?(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|(?:1[89]|20)\d\d)\b)/u;
const UTMOST = /\b(?:\p{L}{3,}est|most|worst|best|first time|highs?|lows?|n['’]t|not|never|only time)\b/iu;
const PLACE_ON_EARTH = /^\s*(?:north|south|east|west|latitude|longitude|[NSEW]\b)/u;

/** Undefined for a number that may be drawn. */
export function notWorth(sentence: string, { reading, start, end }: Placed): NotWorth | undefined {
	const { unit, text } = reading;
	const before = sentence.slice(0, start);
	const behind = sentence.slice(end);
	if (SCRAP.test(sentence) || (isOfPage(sentence, behind) && !/[.!?]\s*$/u.test(sentence))) return 'scrap';
	if (COLLECTIVE.test(text)) return 'naming';
	if (/^['’‘]\p{Nd}\p{Nd}\b/u.test(`${before.slice(-1)}${text}`)) return 'date';
	if (losesRate(reading, behind)) return 'unread';
	if (ALWAYS.test(`${reading.value} ${unit ?? ''}`)) return 'span';
	if (isCondition(reading, before)) return 'naming';
	if (unit === 'rank') return isOrder(text, behind) ? 'order' : undefined;
	if (unit !== undefined && TIMES.has(unit)) return isSpan(reading, before, behind) ? 'span' : undefined;
	if (unit === 'degree' && PLACE_ON_EARTH.test(behind)) return 'position';
	if ((unit === 'count' || unit === undefined) && isNaming(reading, before, behind)) return 'naming';
	return undefined;
}

/** Lists, links and counters of a page. */
const SCRAP =
	/^\W*(?:(?:the )?most (?:read|popular|viewed)|more (?:on this story|from|stories)|related (?:articles|stories|topics)|read (?:more|next|also)|total page ?views|share this|posted by|comments?|\p{Nd}+ comments?|(?:get|join|subscribe|sign up)\b[^.]*\b(?:readers|subscribers|newsletters?|inbox|headlines))\b/iu;
/** A line of the page and of no sentence: “5 min read”, “example.com/health – 2 of 3”, “Page 1/2”, “RAIL 895 | 1 May | NEWS”. */
function isOfPage(line: string, behind: string): boolean {
	if (/^\s*(?:min(?:ute)?s?(?:\sread)?|read)\b/u.test(behind)) return true;
	return PAGE.test(line) || (line.includes('|') && CELLS.test(line));
}

const PAGE = /\bpage\s\d+\s?(?:of|\/)\s?\d+|[–—|-]\s*\d{1,3}\s(?:of|\/)\s\d{1,3}\s*$/imu;
/** Three cells at least, with letters in the first and the last of them. */
const CELLS = /^(?=[^|\n]*\p{L})[^|\n]*\|[^|\n]*\|(?=[^|\n]*\p{L})[^|\n]*(?:\||$)/mu;

/** “24 hours a day” says always. */
const ALWAYS = /^(?:24 hour-per-day|7 day-per-week|365 day-per-year|52 week-per-year)$/u;
const RATE =
	/^\s*(?:\([^)]{1,24}\)\s+)?(?:of\s+[\p{L}-]+(?:\s+[\p{L}-]+)?\s+)?(?:(?:an?|per|each|every)\s+(?:hour|day|week|month|quarter|year)(?!\s+(?:ago|earlier|later|before))|annually|daily|yearly)\b/u;

/** “$3 million (£2 million) a year”, “2 Bcf a day”: what it is reckoned by was not read, or what was counted is no plural. */
function losesRate({ unit, noun, change }: Reading, behind: string): boolean {
	if (unit?.startsWith('count-per-') && noun !== undefined) return !isPlural(noun);
	const isRated = /-per-|^per-|^percent|^share|^rank|^date/u.test(unit ?? '') || TIMES.has(unit ?? '');
	return !isRated && !change && RATE.test(behind);
}

/** “under the age of 13”, “families earning $9,000 or more”: whom something is about. */
function isCondition({ unit, relation }: Reading, before: string): boolean {
	if (unit === 'year' && /\b(?:aged|(?<!(?:average|median|mean) )ages?(?: of)?)\s+$/iu.test(before)) return true;
	const isOpen = relation !== 'exactly' && relation !== 'about';
	return (
		isOpen &&
		/\b(?:earning|making|with (?:an? )?(?:annual |yearly )?(?:incomes?|salary|salaries|assets)(?: of)?)\s+$/iu.test(
			before
		)
	);
}

function isOrder(text: string, behind: string): boolean {
	if (/(?:\p{L}{3,}est|most|least|best|worst)\b/iu.test(text)) return false;
	return /^first\b/iu.test(text) || !/\btimes?\b/iu.test(`${text} ${behind.slice(0, 8)}`);
}

/** "over the past 12 months", "the strongest in 25 years", "a 30-year bond", "two years ago": none says how long something took. */
function isSpan({ text, relation }: Reading, before: string, behind: string): boolean {
	if ((SINCE_THEN.test(behind) && !/^-old\b/u.test(behind)) || ENDS_THEN.test(behind)) return true;
	if (RELATIVE.test(before)) return true;
	if (relation === 'exactly' && /\b(?:in|for|within)\s+(?:the\s+)?$/iu.test(before) && UTMOST.test(before)) return true;
	const isKind = /[-‐‑]/u.test(text) && /^\s+\p{L}/u.test(behind);
	return isKind || /^[-‐‑](?!old\b)\p{Ll}/u.test(behind);
}

/** "the two countries", "one of them": a small number in words that counts what is known already. */
function isNaming({ text, value, relation, stated }: Reading, before: string, behind: string): boolean {
	if (relation !== 'exactly' || stated || /\d/u.test(text) || value > MOST_NAMED || value < 0) return false;
	if (value === 1) return !/\bonly\s+$/iu.test(before);
	// "five of the members died" is a part; "of the five members" names them.
	return DEFINITE.test(before) && !/^\s+of\b/u.test(behind);
}
