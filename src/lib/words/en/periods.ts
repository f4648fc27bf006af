/** Which words of an English sentence bind a time to a number. What no words bind is no period. */
import type { PeriodWords, Placed } from '../types';

const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)`;
const BINDING = String.raw`(?:in|during|for|by|as of|at the end of|at|over|throughout)`;
/** What makes a year less or more than itself. */
const PART_OF_YEAR =
	/(?:\b(?:Q[1-4]|[1-4]Q|H[12]|(?:first|second|third|fourth|last|final)\s+(?:quarter|half|(?:\p{L}+\s+)?months)|quarter|half|months|fiscal(?:\s+year)?|FY|financial year|season|end|start|beginning|middle|summer|winter|spring|autumn|fall|early|late|mid)[-\s]+(?:of\s+)?(?:fiscal\s+|the\s+)?)$/iu;
const WORDS_BETWEEN = String.raw`(?:\s+(?!(?:and|but|while|with|from|to|than|since|which|that|or|who|whose|when|before|after|until|by|as|compared)\b)[\p{L}’'-]+){0,7}?`;
/** Words of the same phrase that may stand between number and date: “$4.7 million of exports in 2023”. */
const BETWEEN = new RegExp(
	String.raw`^(?:\s+\([^)]{1,12}\))?${WORDS_BETWEEN}\s+(${BINDING}\s+(?:the\s+)?(?:year\s+)?)$`,
	'iu'
);
/** “for a museum built in”: the date is that of the museum. */
const MADE_THEN =
	/\b(?:a|an|the|its|their|of|for|at|on)\s(?:\p{L}+\s){1,4}(?:\p{L}+ed|built|made|born|begun|set up|held|won|lost|sold|bought|written)\s+(?:in|during|by|at)\s+(?:the\s+)?$/iu;
/** “6.7 million refugees and 14.8 million displaced people in 2013”: no verb parts the two. */
const COORDINATED =
	/^(?!.*\b(?:was|were|is|are|had|has|have|said|cost|rose|fell|grew|made|\p{L}+ed)\b)(?:\s+[\p{L}’'-]+){0,4}\s+and\s+$/iu;
/** Undated stretches that words bind: which they are, only a person knows. */
const UNDATED = String.raw`(?:last|this|the prior|the year-earlier|the previous|the past|next|the same|the current|that)\s+(?:fiscal|financial|calendar)?\s*(?:year|month|week|quarter|season|fiscal|period)|the\s+\p{L}+\s+end(?:ed|ing)\s+\p{Lu}\p{L}+\.?\s\d{1,2}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|the\s+(?:first|second|third|fourth|last|final|full)?\s*(?:(?:\p{L}+|\d+)\s+months|quarter|half|year|fiscal(?:\s+year)?|period|season)|${MONTH}(?!\s+\d)`;
const RELATIVE_AFTER = new RegExp(
	String.raw`^(?:\s+\([^)]{1,12}\))?${WORDS_BETWEEN}\s+(?:${BINDING}\s+|(?=last|this|next|the p))(${UNDATED})(?!\s?[’'-]|\s\d|[\p{L}\p{N}])`,
	'u'
);
/** “down 19 percent on last season”, “above last year’s”: what it is held against. */
const AGAINST = /\s(?:on|above|below|against|versus)\s+$/iu;
const OVER_OR_AGAINST = /\s(?:over|on|above|below|against|versus)\s+$/iu;
/** “In June, …” */
const RELATIVE_INITIAL = new RegExp(String.raw`^[“"]?(?:In|During|For|By|On|Over)\s+(${UNDATED}),?\s`, 'u');
/** “Revenue for the quarter increased …”: between subject and verb, with nothing but the verb before the number. */
const RELATIVE_BEFORE = new RegExp(
	String.raw`\b(?:${BINDING}\s+|(?=last|this))(${UNDATED})\s+(?:[\p{L}]+\s+){0,4}$`,
	'u'
);
const INITIAL = new RegExp(
	String.raw`^[“"]?(?:In|During|For|By|As of|At the end of|Over|Throughout)\s+(?:the\s+)?$`,
	'u'
);
/** Behind a change, what it is measured against: “rose 32.2 percent over 2022”, “up 5 percent on 2022”. */
const COMPARED_WITH = /^\s+(?:over|on|against|from|versus|vs\.?)\s+(?:the\s+)?(?:year\s+)?$/iu;
const TO_THE_NEXT = /^\s*(?:,\s*)?(?:to|or)\s+(?:about|around|roughly|some|just over|nearly|almost)?\s*$/iu;

const COMPARED = /\b(?:from|than|with|against|versus|before|earlier|ago|previous|since|which|whom|whose)\b/iu;

/** The words that bind a time to each number of a sentence; `all` are its readings with their places, dates too. */
export function periodsOf(sentence: string, all: readonly Placed[]): (PeriodWords | undefined)[] {
	const placed = all.filter((one) => !isQuarter(one));
	// “the first quarter” is read as a rank, and is a part of the date behind it.
	const own = all.map((one) =>
		isDate(one) || isQuarter(one) ? undefined : boundAfter(sentence, placed, placed.indexOf(one))
	);
	// "rose 10% to $4.7 million in 2023": the date is of both.
	for (let at = all.length - 2; at >= 0; at--) {
		const [here, next] = [all[at], all[at + 1]];
		if (!here || !next || own[at] || isDate(here)) continue;
		const between = sentence.slice(here.end, next.start);
		const isCoordinated =
			here.reading.unit === next.reading.unit && !here.reading.direction && COORDINATED.test(between);
		if (TO_THE_NEXT.test(between) || isCoordinated) own[at] = own[at + 1];
	}
	const [first] = placed;
	const leads =
		first !== undefined && isDate(first) && isInitial(sentence, first) ? wordsOf(sentence, first, 0) : undefined;
	const [, undated] = first && !placed.some(isDate) ? (RELATIVE_INITIAL.exec(sentence) ?? []) : [];
	if (undated !== undefined)
		return own.map((found, at) => {
			const here = all[at];
			if (found || !here || isQuarter(here) || COMPARED.test(sentence.slice(undated.length, here.start))) return found;
			return { words: undated, isRelative: true };
		});
	if (!first || !leads) return own;
	const isOnly = placed.filter(isDate).length === 1;
	return own.map((found, at) => {
		const here = all[at];
		if (found || !here || isDate(here)) return found;
		const isCompared = COMPARED.test(sentence.slice(first.end, here.start));
		return isOnly && !isCompared ? leads : undefined;
	});
}

function isQuarter({ reading }: Placed): boolean {
	return reading.unit === 'rank' && /\b(?:quarter|half)\b/iu.test(reading.text);
}

function isDate({ reading }: Placed): boolean {
	return reading.unit === 'date';
}

function isInitial(sentence: string, { start, end }: Placed): boolean {
	const before = sentence.slice(0, start);
	if (PART_OF_YEAR.test(before))
		return /^[“"]?(?:In|During|For|By|At|As of)\s+(?:the\s+)?[\p{L}\s\d]{1,25}$/u.test(before);
	return INITIAL.test(before) && /^\s*,|^\s+\p{L}/u.test(sentence.slice(end));
}

function boundAfter(sentence: string, placed: readonly Placed[], at: number): PeriodWords | undefined {
	const here = placed[at];
	const next = placed[at + 1];
	if (!here) return undefined;
	const behind = sentence.slice(here.end, next?.start);
	const found = RELATIVE_AFTER.exec(behind);
	const isNear = next && isDate(next) && next.start - here.end < (found?.[0].length ?? 0) + 12;
	const against = here.reading.direction === undefined ? AGAINST : OVER_OR_AGAINST;
	if (found?.[1] !== undefined && !isNear && !against.test(found[0].slice(0, -found[1].length)))
		return { words: found[1], isRelative: true };
	if (!next || !isDate(next)) return boundBefore(sentence, placed, at);
	if (here.reading.direction !== undefined && COMPARED_WITH.test(behind)) return undefined;
	const part = PART_OF_YEAR.exec(behind)?.[0] ?? '';
	const between = part === '' ? behind : behind.slice(0, -part.length);
	if (!BETWEEN.test(between) || MADE_THEN.test(between)) return boundBefore(sentence, placed, at);
	return wordsOf(sentence, next, here.end);
}

/** “Exports during 2020-21 were 0.89 million tonnes”: the date is the subject’s, and only the verb stands between. */
function boundBefore(sentence: string, placed: readonly Placed[], at: number): PeriodWords | undefined {
	const here = placed[at];
	const last = placed[at - 1];
	if (!here) return undefined;
	const behind = sentence.slice(last?.end ?? 0, here.start);
	if (last && isDate(last)) {
		const isBound = /\b(?:in|during|for|throughout)\s+(?:the\s+)?$/u.test(
			sentence.slice(0, last.start).replace(PART_OF_YEAR, '')
		);
		return isBound && ONLY_VERB.test(behind) ? wordsOf(sentence, last, 0) : undefined;
	}
	const undated = RELATIVE_BEFORE.exec(behind)?.[1];
	return undated === undefined || /\b(?:than|from|with|since)\b/u.test(behind)
		? undefined
		: { words: undated, isRelative: true };
}

const ONLY_VERB =
	/^(?:\s+fiscal(?:\s+year)?)?\s+(?:(?:was|were|stood|came|amounted|reached|hit|totalled|totaled|rose|fell|grew|declined|increased|decreased|dropped|climbed|jumped|averaged|exceeded|is|are|has|have|had|been|recorded|killed|injured|cost|left)\s+)?(?:(?:to|at|by|in|about|just|been|only)\s+){0,3}$/u;

/** The date itself, or with what makes it a part of a year: “Q2 2023”, “the 2021-22 fiscal”. */
function wordsOf(sentence: string, { reading, start, end }: Placed, floor: number): PeriodWords {
	const part = PART_OF_YEAR.exec(sentence.slice(floor, start))?.[0] ?? '';
	const tail = /^\s+(?:fiscal(?:\s+year)?|financial year|season)\b/u.exec(sentence.slice(end))?.[0] ?? '';
	const words = `${part}${sentence.slice(start, end)}${tail}`.trim();
	return part === '' && tail === '' && !reading.stated && reading.relation === 'exactly'
		? { words, date: reading }
		: { words };
}
