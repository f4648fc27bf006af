/** Which words of an English sentence bind a time to a number. What no words bind is no period. */
import type { PeriodWords, Placed } from '../types';
import { goesOn } from './appended';
import { CHANGE_VERBS } from './changeWords';
import { AUXILIARIES, HAVING, PASTS, STATING } from './about/verbWords';
import { isDate, OF_THEN, timesIn, type Time } from './times';

const BINDING = String.raw`(?:in|during|for|by|as of|at the end of|at|over|throughout)`;
const APPROXIMATELY = String.raw`(?:about|around|roughly|some|just over|nearly|almost|more than)`;
const WORDS_BETWEEN = String.raw`(?:\s+(?!(?:and|but|while|with|from|to|than|since|which|that|or|who|whose|when|before|after|until|by|as|compared)\b)[\p{L}’'-]+){0,7}?`;
/** Words of the same phrase that may stand between number and date: “$4.7 million of exports in 2023”. */
const BETWEEN = new RegExp(
	String.raw`^(?:\s+\([^)]{1,12}\))?${WORDS_BETWEEN}(?:\s+and\s+\p{L}+)?\s+${BINDING}\s+(?:the\s+)?(?:(?:year|month of)\s+)?$`,
	'iu'
);
const BETWEEN_BARE = new RegExp(
	String.raw`^\)?(?:\s+\([^)]{1,12}\))?${WORDS_BETWEEN}\s+(?:(?:${BINDING}|on)\s+)?$`,
	'iu'
);
/** “22% [of children in the U.S. lived below the poverty line in] 2013” */
const OF_WHOM = new RegExp(
	String.raw`^\s+of(?:\s+(?!(?:and|but|while|from|than|since|which|that|who|when|before|after|until|compared)\b)[\p{L}’'.-]+){1,14}?\s+(?:in|during)\s+(?:the\s+)?$`,
	'u'
);
/** “54,000, [registered for] the same period last year”, “the 114,450 [who had applied at] the same point last year” */
const DONE_THEN =
	/^(?:,?\s+|\s+(?:who|that)\s+(?:(?:had|have|were|was)\s+)?)(?:\p{L}+ed|seen|made|sold)\s+(?:in|during|for|at|by)\s+(?:the\s+)?$/u;
/** “$413 million, or 65 cents a share, for the quarter …” */
const BEHIND_PAIR = /^,\s+(?:(?:for|in|during)\s+)?$/u;
/** “for a museum built in”: the date is that of the museum. */
const MADE_THEN =
	/\b(?:a|an|the|its|their|of|for|at|on)\s(?:\p{L}+\s){1,4}(?:\p{L}+ed|built|made|born|begun|set up|held|won|lost|sold|bought|written)\s+(?:in|during|by|at)\s+(?:the\s+)?$/iu;
/** “6.7 million refugees and 14.8 million displaced people in 2013”: no verb parts the two. */
const COORDINATED =
	/^(?!.*\b(?:was|were|is|are|had|has|have|said|cost|rose|fell|grew|made|\p{L}+ed)\b)(?:\s+[\p{L}’'-]+){0,4}\s+and\s+$/iu;
const TO_THE_NEXT = new RegExp(
	String.raw`^\s*(?:(?:year|month|week)[-\s]on[-\s](?:year|month|week)\s*)?(?:,\s*)?(?:to|or)\s+(?:${APPROXIMATELY})?\s*$`,
	'iu'
);
/** Behind a change, what it is measured against: “rose 32.2 percent over 2022”, “up 5 percent on 2022”. */
const AGAINST = /\s(?:on|above|below|against|versus|vs\.?|from)\s+(?:the\s+)?(?:year\s+)?$/iu;
const OVER_OR_AGAINST = /\s(?:over|on|above|below|against|versus|vs\.?|from)\s+(?:the\s+)?(?:year\s+)?$/iu;
/** A stretch, over which something grows: “over the past year”. */
const SPAN = /^the\s(?!prior|previous|preceding|same)/u;
const DAY = /day$|\s\d{1,2}(?:st|nd|rd|th)?$|^\d{1,2}\s\p{Lu}/u;
const LEADING =
	/(?:^[“"]?(?:According to\s[^,;]{1,60}?,?\s)?|[,;]\s+(?:and|but|while|whereas)\s+)(?:(In|During|For|By|On|As (?:of|at)|At|Over|Throughout|From)\s+(?:the\s+(?:(?:end|month) of\s+)?)?)?$/iu;
const COMPARED = /\b(?:from|than|with|against|versus|before|earlier|ago|previous|since|which|whom|whose)\b/iu;
const MORE_THAN = /\b(?:more|less|fewer|other|rather) than\b/gu;
const BY_VERB =
	/^(?:\s+\p{Ll}+ly)?\s+(?:fiscal\s+(?:year\s+)?)?((?!(?:and|or|but)\b)\p{Ll}+)?(?:\s+(?!and\b|or\b|from\b|than\b|with\b|since\b)[\p{L}-]+){0,6}\s*$/u;

/** The words that bind a time to each number of a sentence; `all` are its readings with their places, dates too. */
export function periodsOf(sentence: string, all: readonly Placed[]): (PeriodWords | undefined)[] {
	const times = timesIn(sentence, all);
	// “the first quarter” is read as a rank, and “12 months” as a duration: parts of a time.
	const isTime = all.map((one) => isDate(one) || times.some(({ start, end }) => one.start < end && one.end > start));
	const numbers = all.flatMap((one, at) => (isTime[at] ? [] : [{ ...one, at }]));
	const own = numbers.map((one, place) => {
		const last = numbers[place - 1];
		// “85% of first class letters in May”
		const next = numbers.slice(place + 1).find(({ reading }) => reading.unit !== 'rank');
		const behind = times.find(({ start }) => start >= one.end);
		const isNext = behind && (next === undefined || behind.start < next.start);
		return isNext && isBoundAfter(sentence, one, behind, last) ? behind : boundBefore(sentence, one, times, last);
	});
	// "rose 10% to $4.7 million in 2023": the date is of both.
	for (let at = numbers.length - 2; at >= 0; at--) {
		const [here, next] = [numbers[at], numbers[at + 1]];
		if (!here || !next || own[at]) continue;
		const between = sentence.slice(here.end, next.start);
		const isLike = here.reading.unit === next.reading.unit && !here.reading.direction;
		if (TO_THE_NEXT.test(between) || (isLike && COORDINATED.test(between))) own[at] = own[at + 1];
	}
	for (const [at, { start }] of numbers.entries()) {
		const [last, time] = [numbers[at - 1], own[at - 1]];
		if (own[at] || !last || !time) continue;
		const between = sentence.slice(last.end, start);
		if (
			!COMPARED.test(between.replace(MORE_THAN, '')) &&
			(goesOn(between, sentence.slice(start)) || TO_THE_NEXT.test(between))
		)
			own[at] = time;
	}
	const leads = times.filter((time) => isLead(sentence, time));
	const found = new Map(
		numbers.map((one, at) => [one.at, own[at] ?? leads.findLast((lead) => isLed(sentence, one, lead, times))])
	);
	return all.map((_, at) => wordsOf(found.get(at)));
}

function wordsOf(time: Time | undefined): PeriodWords | undefined {
	if (!time) return undefined;
	const { words, date, isRelative } = time;
	return { words, ...(date && { date }), ...(isRelative && { isRelative }) };
}

function isBoundAfter(
	sentence: string,
	{ end, start, reading }: Placed,
	time: Time,
	last: Placed | undefined
): boolean {
	const between = sentence.slice(end, time.start);
	const against = reading.direction === undefined || SPAN.test(time.words) ? AGAINST : OVER_OR_AGAINST;
	if (against.test(between) && !DAY.test(time.words)) return false;
	const isPair = last !== undefined && /^,\s+or\s+$/u.test(sentence.slice(last.end, start));
	if (isPair && BEHIND_PAIR.test(between)) return true;
	if (DONE_THEN.test(between) || (OF_WHOM.test(between) && !MADE_THEN.test(between))) return true;
	const isPart = /^\s+of\s/u.test(between);
	return (
		(time.isBare || DAY.test(time.words) ? BETWEEN_BARE : BETWEEN).test(between) && (isPart || !MADE_THEN.test(between))
	);
}

/** “Exports during 2020-21 were 0.89 million tonnes”: the date is the subject’s, and a verb stands between. */
function boundBefore(sentence: string, { start }: Placed, times: readonly Time[], last: Placed | undefined) {
	const time = times.findLast(({ end }) => end <= start);
	if (!time || (last && last.end > time.start)) return undefined;
	// “on last year’s figure of 306,908”, “(2012: 20.2p)”
	if (OF_THEN.test(sentence.slice(time.end)) && !/,/u.test(sentence.slice(time.end, start))) return time;
	if (/\(\s*$/u.test(sentence.slice(0, time.start)) && /^:\s*$/u.test(sentence.slice(time.end, start))) return time;
	if (IN_WHICH.test(sentence.slice(time.end, start))) return time;
	const before = sentence.slice(0, time.start);
	// “and more recently, in 2016, 15.5% said so”
	if (/[,;]\s+(?:in|during|by|at)\s+(?:the\s+)?$/iu.test(before) && /^,\s+$/u.test(sentence.slice(time.end, start)))
		return time;
	const isOfSubject =
		time.isBare || /\p{L}\s+(?:in|during|for|throughout)\s+(?:the\s+)?(?:month of\s+)?$/u.test(before);
	if (!isOfSubject || /^\s*$/u.test(before) || MADE_THEN.test(before) || /[“"]\p{L}+\s$/u.test(before))
		return undefined;
	const between = sentence.slice(time.end, start);
	// “is now 4.6%”
	if (time.words === 'now' && between === ' ') return time;
	const verb = BY_VERB.exec(between)?.[1];
	// “Data released today show”: it is of them.
	if (verb === undefined || (/^today$/iu.test(time.words) && SHOWING.test(verb))) return undefined;
	// “the yard, which in 2019 paid”
	const isDone = /\b(?:which|who|that)\s+(?:in|during)\s+$/u.test(before) && (PASTS.has(verb) || /ed$/u.test(verb));
	const isVerb =
		isDone || [STATING, HAVING, AUXILIARIES, CHANGE_VERBS].some((words) => words.has(verb)) || DONE.test(verb);
	return isVerb ? time : undefined;
}

/** “the previous 12-month period, [in which] 1,224 deaths were recorded” */
const IN_WHICH =
	/^,?\s+(?:(?:in|during)\s+which|when)(?:\s+there\s+(?:was|were)|\s+it\s+(?:was|were|stood\s+at))?(?:\s+\p{Ll}+ly)?\s+$/u;

const SHOWING = /^(?:show|reveal|suggest|indicate|find)s?$/u;

const DONE = /^(?:came|killed|injured|recorded|left|experienced|generated|produced|by|to)$/u;

/** “In 2023, …”, “…, but between 2015 and 2019, …” */
function isLead(sentence: string, { start, end, words, isBare }: Time): boolean {
	const opening = LEADING.exec(sentence.slice(0, start));
	if (!opening || words.startsWith('since') || !/^\s*,|^\s+\p{L}/u.test(sentence.slice(end))) return false;
	const [, preposition] = opening;
	return preposition === undefined ? isBare : preposition !== 'From' || /\s(?:to|through)\s/u.test(words);
}

function isLed(sentence: string, { start }: Placed, lead: Time, times: readonly Time[]): boolean {
	if (lead.end > start || COMPARED.test(sentence.slice(lead.end, start).replace(MORE_THAN, ''))) return false;
	return !times.some((time) => time.start > lead.end && time.end < start && !time.isRelative);
}
