/** What only looks like a number worth accounting for one by one: dates, times, telephone numbers, names, pages, and vague words. */
import type { Lookalike, LookalikeSpan } from '../types';
import type { NumberWord } from '../types';

const MONTH = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)`;

/** Patterns of what holds numbers and states none, each told once; the first that covers a word decides. */
const PATTERNS: readonly (readonly [RegExp, Lookalike])[] = [
	[/\b(?:https?:\/\/|www\.)\S+|\b\S+@\S+\.\p{L}{2,}|\bdoi:\s*\S+/giu, 'name'],
	[
		/(?<![\p{L}\p{N}])(?:\+\d{1,3}[\s.-]?)?(?:\(\d{2,5}\)|\d{2,5})[\s.-]\d{3,4}[\s.-]\d{3,5}(?!\p{N})|\+\d{1,3}(?:[\s.-]\d)?(?:[\s.-]\d{2,5}){2,5}|\+\d{10,15}(?![\d.,])/gu,
		'phone'
	],
	// "ISBN 978-…", "P.O. Box 123", "Flat 3", "100-0001", "0800 123456"
	[
		/\bIS[BS]N:?\s[\d-]+|\b(?:Box|Flat|Suite|Apartment|Apt\.|Unit|Floor|Block|Building)\s\d{1,5}(?!\p{N})|(?<![\p{N}.,])(?:\d{2,5}-0\d{2,}|0+[1-9]\d+(?:[\s-]\d{2,})*)(?!\p{N})/gu,
		'name'
	],
	// "10115 Berlin", "1012 JS Amsterdam": a line of an address
	[
		/(?:^|(?<=[,\n]\s*)|(?<=\bat\s))\d{4,6} (?:[A-Z]{2} )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?=\s*(?:[.,;:\n]|$))/gu,
		'name'
	],
	[
		/(?<![\p{N}.,])\d{1,2}:\d{2}(?![\d:])(?:\s*[ap]\.?m\b\.?)?|(?<![\p{N}.,])\d{1,2}\.\d{2}\s?(?:[ap]\.m\.|[ap]m\b)|\b\d{1,2}\s?(?:a\.m\.|p\.m\.|am|pm)(?!\p{L})/giu,
		'time'
	],
	[
		new RegExp(
			String.raw`\b${MONTH}\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:[-–]\d{1,2})?(?:,?\s+\d{4})?(?!\p{N})|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH}\b\.?(?:,?\s+\d{4})?|\b${MONTH}\.?,?\s+\d{4}\b`,
			'gu'
		),
		'date'
	],
	[
		/\b(?:Q[1-4]|H[12]|FY)\s?\d{2,4}(?:[/–-]\d{2,4})?|\b(?:[1-4]Q|[12]H)\d{2,4}|\b(?:first|second|third|fourth|final|last|latter|former)[- ](?:fiscal\s+)?(?:quarters?|half|halves|semester|trimester)\b|\b(?:1[89]|20)\d{2}s\b|\b\d{2}(?:st|nd|rd|th)[- ]century\b|\bQ[1-4]\b/giu,
		'date'
	],
	[
		/\[\d{1,3}(?:[,–-]\s?\d{1,3})*\]|\((?:Figs?\.?|Figures?|Tables?|Section|Chapter|page|pp?\.)\s[^)]{1,30}\)|\b(?:Figs?\.|Figures?|Tables?|Sections?|Chapters?|Pages?|pp?\.|Articles?|Paragraphs?|Appendix|Annex|Note|Exhibit)\s+(?:[A-Z]-?)?\d+[\p{L}\d.–-]*/gu,
		'reference'
	]
];

const PRONOUNS: ReadonlySet<string> = new Set([
	'one',
	'once',
	'twice',
	'first',
	'second',
	'third',
	'quarters',
	'single',
	'double',
	'unit'
]);

/** Places of a text that hold numbers and state none, in UTF-16 units. */
export function lookalikesIn(text: string): LookalikeSpan[] {
	return PATTERNS.flatMap(([pattern, kind]) =>
		[...text.matchAll(pattern)].map((found) => ({ from: found.index, to: found.index + found[0].length, kind }))
	);
}

/** What a number word is that no claim has; undefined where it may be an amount after all. `start` in UTF-16 units. */
export function lookalikeOf(
	text: string,
	word: NumberWord,
	start: number,
	patterns: readonly LookalikeSpan[],
	dates: readonly { readonly start: number; readonly end: number }[]
): Lookalike | undefined {
	const end = start + word.text.length;
	const inPattern = patterns.find(({ from, to }) => from < end && to > start);
	if (inPattern) return inPattern.kind;
	if (dates.some((date) => date.start < word.end && date.end > word.start)) return 'date';
	switch (word.group) {
		case 'vague':
			return 'vague';
		case 'ordinal':
			return 'order';
		case 'prefix':
		case 'collective':
			return 'word';
		case 'digits':
			return isName(text, start, end) ? 'name' : undefined;
		default:
			return PRONOUNS.has(word.text.toLowerCase()) ? 'word' : undefined;
	}
}

/** Glued to letters (“G7”, “COVID-19”), or right behind a word in capitals in the middle of a sentence (“Siberia 2”). */
function isName(text: string, start: number, end: number): boolean {
	const before = text.slice(Math.max(0, start - 24), start);
	const behind = text.slice(end, end + 2);
	if (/[\p{L}][-–]?$/u.test(before) || /^[-–]?\p{L}/u.test(behind)) return true;
	return /(?:\p{L},?\s+|\p{L}-)\p{Lu}[\p{L}]+\s$/u.test(before) || /\bNos?\.\s$/u.test(before);
}
