/** Numbers by which something is reached, and which count nothing: “+44 20 7946 0958”, “10115 Berlin”, “100-0001”, “ISBN 978-…”. */
import { FUNCTION_WORDS } from './grammar';
import { moneyAfter } from './moneyPhrases';
import { SCALES } from './numberWords';
import { unitAt } from './unitPhrases';
import { isCapitalised, isDash, isGlued, lowerAt, startsSentence } from '../language/tokens';
import type { Token } from '../language/tokens';

/** The index after it, where a telephone number, a postal code or the number of a book begins at a token. */
export function addressAt(tokens: readonly Token[], at: number): number | undefined {
	return phoneAt(tokens, at) ?? zerosFirst(tokens, at) ?? numberOfBook(tokens, at) ?? postalCode(tokens, at);
}

/** Digits in groups that blanks, hyphens or brackets tie. */
interface Groups {
	readonly texts: readonly string[];
	/** The index after them. */
	readonly to: number;
}

const MOST_GROUPS = 6;
const BLANKS = /[ \u00A0\u202F\u2009]/u;
/** Nobody writes so many digits of an amount without parting them. */
const MOST_UNPARTED = 9;

function groupsFrom(tokens: readonly Token[], at: number): Groups {
	const texts: string[] = [];
	let to = at;
	for (let place = at; texts.length < MOST_GROUPS;) {
		const isInBrackets = lowerAt(tokens, place) === '(' && lowerAt(tokens, place + 2) === ')';
		const token = tokens[isInBrackets ? place + 1 : place];
		// Three digits behind a blank are read as thousands of what stands before them: "7 495 123" of "+7 495 123 45 67".
		const groups = token?.text.split(BLANKS) ?? [];
		if (token?.kind !== 'number' || !groups.every((group) => /^\d{1,12}$/u.test(group)) || token.gap === 'break') break;
		texts.push(...groups);
		to = place + (isInBrackets ? 3 : 1);
		// The first may stand in brackets that began before it: "(030) 1234".
		if (texts.length === 1 && !isInBrackets && lowerAt(tokens, to) === ')') to++;
		place = isDash(tokens, to) && isGlued(tokens, to) && isGlued(tokens, to + 1) ? to + 1 : to;
	}
	return { texts, to };
}

const PHONE = /^(?:tel|telephone|phone|fax|mobile|hotline|helpline|call|dial|whatsapp|freephone)$/u;

/** "+44 20 7946 0958", "+442079460958", "Phone: 555-0199". Thousands in groups of three may be an amount: "+60 000 000". */
function phoneAt(tokens: readonly Token[], at: number): number | undefined {
	const hasSign = lowerAt(tokens, at) === '+' && isGlued(tokens, at + 1);
	const before = /^[.:]$/u.test(lowerAt(tokens, at - 1)) ? lowerAt(tokens, at - 2) : lowerAt(tokens, at - 1);
	if (!hasSign && !PHONE.test(before)) return undefined;
	const { texts, to } = groupsFrom(tokens, hasSign ? at + 1 : at);
	const digits = texts.join('').length;
	if (digits < 6 || digits > 15) return undefined;
	if (texts.length < 2) return hasSign && digits > MOST_UNPARTED && !isMeasured(tokens, to) ? to : undefined;
	const isThousands = texts.every((text, i) => (i === 0 ? text.length <= 3 : text.length === 3));
	return hasSign && isThousands ? undefined : to;
}

/** "0800 123456", "00184 Roma", "100-0001": nobody counts with a zero first. */
function zerosFirst(tokens: readonly Token[], at: number): number | undefined {
	const isFirst = /^0+[1-9]\d+$/u;
	const isZeroed = isFirst.test(tokens[at]?.text ?? '');
	const isTied = isDash(tokens, at + 1) && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
	const isSecond = tokens[at]?.kind === 'number' && isTied && /^0\d{2,}$/u.test(tokens[at + 2]?.text ?? '');
	return isZeroed || isSecond ? groupsFrom(tokens, at).to : undefined;
}

/** "ISBN 978-3-16-148410-0". */
function numberOfBook(tokens: readonly Token[], at: number): number | undefined {
	const before = lowerAt(tokens, at - 1) === ':' ? at - 2 : at - 1;
	if (!/^(?:isbn|issn)$/u.test(lowerAt(tokens, before))) return undefined;
	const { texts, to } = groupsFrom(tokens, at);
	return texts.length > 0 ? to : undefined;
}

const NAME_WORDS = 3;

/** "10115 Berlin", "1012 JS Amsterdam", as lines of addresses have them, or behind “at”. */
function postalCode(tokens: readonly Token[], at: number): number | undefined {
	const digits = tokens[at]?.text ?? '';
	if (!/^\d{4,6}$/u.test(digits) || tokens[at + 1]?.gap !== 'space' || !isCapitalised(tokens[at + 1])) return undefined;
	if (isYear(digits) || isMeasured(tokens, at + 1)) return undefined;
	const before = lowerAt(tokens, at - 1);
	if (before === 'at') return at + 1;
	let end = at + 1;
	while (end <= at + NAME_WORDS && isCapitalised(tokens[end]) && tokens[end]?.gap === 'space') end++;
	const next = tokens[end];
	const isEnd = next === undefined || next.gap === 'break' || next.kind === 'mark';
	const isLine = before === ',' || startsSentence(tokens, at);
	if (isLine && isEnd) return at + 1;
	const isNamed = /^(?:in|of|from|to|near)$/u.test(before) && digits.length > 4;
	const isMany = lowerAt(tokens, end - 1).endsWith('s');
	return isNamed && !isMany && (isEnd || FUNCTION_WORDS.has(next.lower)) ? at + 1 : undefined;
}

/** "12000 Euros", "12000 Tonnes". */
function isMeasured(tokens: readonly Token[], at: number): boolean {
	return SCALES.has(lowerAt(tokens, at)) || (unitAt(tokens, at) ?? moneyAfter(tokens, at)) !== undefined;
}

function isYear(digits: string): boolean {
	return digits.length === 4 && Number(digits) >= 1500 && Number(digits) < 2200;
}
