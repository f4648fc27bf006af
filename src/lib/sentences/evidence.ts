/** What stands with a mark: its value, what it rests on, and what a screen reader hears of it. */
import type { Claim, Derivation, Evidence, RecordFlag } from '../dataset/types';
import { calendarDay, formatEdtf } from '../quantity/date';
import { formatBounds, formatDerived, formatQuantity } from '../quantity/format';
import { isRange } from '../quantity/said';
import type { HouseStyle, Quantity } from '../quantity/types';
import { basisName, derivedName, natureWords } from './basis';
import { startLarge } from './firstLetter';
import { withdrawnWords } from './history';
import { knownDates } from './knownDates';
import { readingTag } from './personalReading';
import { inMarks } from './quoted';
import { issuedWords, saidWhere } from './sources';
import { spokenStanding, standingAside } from './standing';

/** The quantity in its own unit, whatever an axis is in. */
export function ownQuantity({ said, quantity }: Pick<Evidence, 'said' | 'quantity'>): Quantity {
	return said ?? quantity;
}

/** The value as people write it: derived ones carry ≈. */
export function valueWords(evidence: Evidence): string {
	const own = ownQuantity(evidence);
	return evidence.basis === 'derived' ? formatDerived(own) : formatQuantity(own);
}

/** "142 to 159": between which ends a derived value lies; empty of a range, whose value says it. */
export function derivedBounds(derivation: Pick<Derivation, 'said' | 'quantity'>): string {
	const own = ownQuantity(derivation);
	return isRange(own) ? '' : formatBounds(own);
}

/** "240 ÷ 1.6", "142 to 159": how a value was computed, and what that leaves open. */
function computedParts(derivation: Derivation): string[] {
	return [derivation.formula, derivedBounds(derivation), ...readInputs(derivation)].filter((part) => part !== '');
}

/** Under a derived value: "= 240 ÷ 1.6; 142 to 159". */
export function computedLine(derivation: Derivation): string {
	return `= ${[derivation.formula, derivedBounds(derivation)].filter((part) => part !== '').join('; ')}`;
}

/** What the value is of: subject, measure and period, each as far as it is told. */
export function evidenceWords(evidence: Evidence): string {
	return [evidence.subject, evidence.measure, evidence.period?.label].filter(Boolean).join(', ');
}

/** The same as a name, for a mark whose own label goes on from its value: “of bilateral relations” names nothing by itself. */
export function evidenceName(evidence: Evidence): string {
	return startLarge(evidenceWords(evidence));
}

/** The word that leaves an end open: “over” in quotation marks where the source has it, without them where it says it otherwise. */
export function openWord(evidence: Evidence): string {
	const { relation } = evidence.quantity;
	const word = relation === 'at-most' ? 'up to' : relation.replaceAll('-', ' ');
	const isSaid = evidence.basis === 'stated' && claimWords(evidence).toLocaleLowerCase('en').includes(word);
	return isSaid ? inMarks(word, styleOf(evidence)) : word;
}

/** The number’s own words in its quote: "over 40 times". */
export function claimWords({ quote, words }: Pick<Claim, 'quote' | 'words'>): string {
	return [...quote.exact].slice(words.start, words.end).join('');
}

/** "a record at the time" where a later check is higher; "a record, May 2024" otherwise; the words of "the highest since 1979". */
export function recordHighWords(evidence: Evidence): string {
	if (evidence.basis !== 'stated' || !evidence.record) return '';
	const asOf = recordDate(evidence.record, evidence);
	const said = claimWords({ quote: evidence.quote, words: evidence.record.words });
	const name = / (?:since|in) /u.test(said) ? said : 'a record';
	return [evidence.record.supersededBy ? `${name} at the time` : name, asOf].filter((part) => part !== '').join(', ');
}

/** When it was a record: on the day of its article, so that it is no surer than that; or on another. */
export function recordDate({ asOf }: RecordFlag, { source, quantity }: Pick<Claim, 'source' | 'quantity'>): string {
	return asOf === source.issued ? issuedWords(source) : formatEdtf(asOf, quantity.unit.style);
}

/** Under a mark's name: what it rests on, or the nature of the statement, who has read it, and whether its facts are disputed. */
export function statusWords(evidence: Evidence): string {
	const parts = [
		restName(evidence),
		spreadWords(evidence.quantity),
		withdrawnWords(evidence),
		readingTag(evidence.quantity),
		standingAside(evidence)
	];
	return parts.filter((part) => part !== '').join(', ');
}

/** What it rests on, in a word: a date that its words do not name is not stated, it was read from them. */
function restName(evidence: Evidence): string {
	if (evidence.basis === 'derived') return derivedName(evidence);
	return isReadDate(evidence) ? readFromWords(evidence) : basisName(evidence, styleOf(evidence));
}

function styleOf({ quantity }: Pick<Evidence, 'quantity'>): HouseStyle | undefined {
	return quantity.unit.style;
}

/** "read from “last week”" */
function readFromWords(claim: Claim): string {
	return `read from ${inMarks(claimWords(claim), styleOf(claim))}`;
}

/** The same, with all that the words or the computation say of the number besides, for charts that have one place for it. */
export function howWords(evidence: Evidence): string {
	const formula = evidence.basis === 'derived' ? computedParts(evidence).join('; ') : '';
	const status = [statusWords(evidence), formula].filter((part) => part !== '').join(': ');
	return [status, recordHighWords(evidence), alsoWords(evidence)].filter((part) => part !== '').join(' · ');
}

/** "also given as 26 miles": the same fact in the second unit that the words give. */
export function alsoWords(evidence: Evidence): string {
	if (evidence.basis !== 'stated' || !evidence.alsoGiven) return '';
	return `also given as ${formatQuantity(evidence.alsoGiven)}`;
}

/** A date on a calendar: "some day in 2005", since its words name none of them; with what the article’s own date excludes. */
export function dateWords(evidence: Evidence): string {
	const { relation, precision } = evidence.quantity;
	const date = valueWords(evidence);
	if (evidence.basis === 'derived' || relation !== 'exactly' || precision === 'day') return date;
	const { by } = knownDates(evidence);
	// “by May” of the same year.
	const until = by?.endsWith(` ${date}`) ? by.slice(0, -date.length - 1) : by;
	return `some day in ${date}${until ? `, by ${until}` : ''}`;
}

/** The value with what is counted, for those who hear it: "over 40 meetings". */
function spokenValue(evidence: Evidence): string {
	const { unit, of, relation } = ownQuantity(evidence);
	const isCounted = unit.dimension === 'count' && of !== undefined && relation !== 'between';
	return evidence.basis === 'stated' && isCounted
		? formatQuantity(ownQuantity(evidence), 'sentence')
		: valueWords(evidence);
}

/** What a screen reader hears for a mark of the source itself: of what it is, its value, what kind of statement that is, and who made it. */
export function evidenceSentence(name: string, evidence: Evidence): string {
	const tags = [
		withdrawnWords(evidence),
		recordHighWords(evidence),
		alsoWords(evidence),
		readingTag(evidence.quantity),
		standingAside(evidence)
	];
	const value = isReadDate(evidence) ? dateWords(evidence) : spokenValue(evidence);
	const how = [value, natureWords(evidence), originWords(evidence)].filter((part) => part !== '').join(', ');
	return `${name}: ${[how, ...tags].filter((part) => part !== '').join('; ')}.`;
}

function originWords(evidence: Evidence): string {
	if (evidence.basis === 'derived') return `${derivedName(evidence)}, ${computedParts(evidence).join(', ')}`;
	const said = saidWhere(evidence);
	return isReadDate(evidence) ? [readFromWords(evidence), said].filter((part) => part !== '').join(', ') : said;
}

/** A claim that dates something. */
type ReadDate = Claim & { readonly quantity: Required<Pick<Quantity, 'precision'>> };

/**
 * Whether words like “last week”, or “October 26” of no named year, stand for a date that they do not name: it was read from them,
 * and nobody has stated it.
 */
export function isReadDate(evidence: Evidence): evidence is ReadDate {
	if (evidence.basis !== 'stated' || !evidence.quantity.precision) return false;
	return !namesYear(claimWords(evidence), evidence.quantity);
}

/** Whether the words have the year in digits: “2005”, “’05”, “2004/05”. Digits of another script are taken for it. */
function namesYear(words: string, { value, interval }: Quantity): boolean {
	if (/(?!\d)\p{Nd}/u.test(words)) return true;
	const years = [value, interval.lower, interval.upper].filter(Number.isFinite).map((day) => calendarDay(day).year);
	return years.some((year) => {
		const short = String(year % 100).padStart(2, '0');
		return words.includes(String(year)) || new RegExp(`(?:['’‘/–-]|FY ?)${short}(?!\\d)`, 'u').test(words);
	});
}

/** Of what was computed, each date that it starts from and nobody has stated: "2024 read from “last week”". */
export function readInputs({ inputs }: Pick<Derivation, 'inputs'>): string[] {
	return inputs.filter(isReadDate).map((claim) => `${valueWords(claim)} ${readFromWords(claim)}`);
}

/** Ids of the values whose standing is told as text beside a chart, so that its alternative text need not. */
export type ToldBeside = ReadonlySet<string>;

/**
 * What stands behind a value in an alternative text, in brackets: what kind of statement it is, the formula and the interval of a
 * derived one, and all that is said of it besides: " (a forecast)", " (derived: 240 ÷ 1.6, 142 to 159)". Empty where there is nothing.
 * @param told values whose standing is told elsewhere
 * @param named whether a plain statement is called “stated”: where several values stand beside each other
 * @param more what else is told there
 */
export function spokenAside(
	evidence: Evidence,
	{
		told,
		named = false,
		more = []
	}: { readonly told?: ToldBeside | undefined; readonly named?: boolean; readonly more?: readonly string[] } = {}
): string {
	const { quantity } = evidence;
	const stated = natureWords(evidence) || (named ? restName(evidence) : '');
	const tags = [
		evidence.basis === 'derived' ? `${derivedName(evidence)}: ${computedParts(evidence).join(', ')}` : stated,
		spreadWords(quantity),
		withdrawnWords(evidence),
		recordHighWords(evidence),
		alsoWords(evidence),
		readingTag(quantity),
		told?.has(evidence.id) ? '' : spokenStanding(evidence),
		...more
	].filter((part) => part !== '');
	return tags.length === 0 ? '' : ` (${tags.join('; ')})`;
}

function spreadWords({ spread }: Quantity): string {
	return spread === 'confidence' ? 'confidence interval' : '';
}
