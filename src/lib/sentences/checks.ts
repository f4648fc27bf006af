/**
 * What other sources say of a claim, one by one and counted: for drawings, alt texts, tables and screen readers alike. What
 * follows from it for the claim (“Disputed: …”) is said in `standing.ts`.
 */
import type { Check, CheckPage, Evidence } from '../dataset/types';
import { formatDerived, formatQuantity } from '../quantity/format';
import type { HouseStyle } from '../quantity/types';
import { readingTag } from './personalReading';
import { inMarks } from './quoted';

/** The checks that measure the same thing, so that they agree or differ. */
export function comparableChecks<Judged extends Pick<Check, 'verdict'>>(checks: readonly Judged[]): readonly Judged[] {
	return checks.filter(({ verdict }) => verdict === 'agrees' || verdict === 'differs');
}

/** What a source says, and what was computed here from such numbers: the second is no source, and is never counted as one. */
function bySayer(checks: readonly Check[]): { said: readonly Check[]; computed: readonly Check[] } {
	return {
		said: checks.filter(({ computed }) => computed === undefined),
		computed: checks.filter(({ computed }) => computed !== undefined)
	};
}

function agreeingOf(checks: readonly Check[]): number {
	return checks.filter(({ verdict }) => verdict === 'agrees').length;
}

/**
 * "1 of 2 sources that measure the same thing agrees": what those come to that can be compared; what was computed here is told
 * after them.
 */
export function checkSummary(checks: readonly Check[]): string {
	const { said, computed } = bySayer(comparableChecks(checks));
	const agreeing = agreeingOf(said);
	const others =
		said.length === 0
			? 'No other source measures the same thing'
			: said.length === 1
				? `The one source that measures the same thing ${agreeing === 1 ? 'agrees' : 'differs'}`
				: `${agreeing} of ${said.length} ${sayings(said)} that measure the same thing ${agreeing === 1 ? 'agrees' : 'agree'}`;
	return computed.length === 0 ? others : `${others}; ${computedSummary(computed)}`;
}

/** What several are counted as: two that one speaker says, or that stand on one page, are not two sources. */
function sayings(said: readonly Check[]): 'sources' | 'statements' {
	const speakers = new Set(said.map(({ who, label }) => who ?? label));
	const pages = new Set(said.map(({ url }) => url));
	return Math.min(speakers.size, pages.size) === said.length ? 'sources' : 'statements';
}

function computedSummary(computed: readonly Check[]): string {
	const agreeing = agreeingOf(computed);
	if (computed.length === 1) return `a number ${COMPUTED} ${agreeing === 1 ? 'agrees' : 'differs'}`;
	return `${agreeing} of ${computed.length} numbers ${COMPUTED} ${agreeing === 1 ? 'agrees' : 'agree'}`;
}

/**
 * "2 more on record and 1 number computed here": those that can not be compared, where they are counted and not drawn; empty if
 * there are none.
 */
export function moreOnRecord(checks: readonly Check[]): string {
	const comparable = comparableChecks(checks);
	const { said, computed } = bySayer(checks.filter((check) => !comparable.includes(check)));
	const more = comparable.length === 0 ? '' : ' more';
	return counted(said.length === 0 ? '' : `${said.length}${more} on record`, computed);
}

/**
 * "8 statements by other sources and 1 number computed here": all that a list holds, as its name; in short the statements alone,
 * “8 other statements”, where it holds any. Of whom they are is no matter of counting: one source may say several.
 */
export function othersWords(checks: readonly Check[], length: 'short' | 'long' = 'long'): string {
	const { said, computed } = bySayer(checks);
	if (length === 'short' && said.length > 0)
		return said.length === 1 ? '1 other statement' : `${said.length} other statements`;
	return counted(
		said.length === 0
			? ''
			: said.length === 1
				? '1 statement by another source'
				: `${said.length} statements by other sources`,
		computed
	);
}

/** What was computed here is counted beside the sources, never as one of them. */
function counted(sources: string, computed: readonly Check[], where = 'computed here'): string {
	const numbers = `${computed.length} ${computed.length === 1 ? 'number' : 'numbers'} ${where}`;
	return [sources, computed.length === 0 ? '' : numbers].filter((part) => part !== '').join(' and ');
}

/** "2 sources that measure the same things and 1 number computed here": what a standing rests on that several values share. */
export function comparedCount(checks: readonly Check[]): string {
	const { said, computed } = bySayer(comparableChecks(checks));
	const measure = said.length === 1 ? 'source that measures' : `${sayings(said)} that measure`;
	const sources = `${said.length} ${measure} the same things`;
	return counted(said.length === 0 ? '' : sources, computed, COMPUTED);
}

/** The pages that a number was read on: of what was computed here those of all that it was computed from, each once. */
export function pagesOf(check: Check): readonly CheckPage[] {
	const pages = check.computed?.pages ?? [check];
	return [...new Map(pages.map((page) => [`${page.url} ${page.words}`, page])).values()];
}

/** "Sputnik, from China’s customs, “Trade in May”, 2023-07-13". */
export function pageWords({ publisher, title, date }: CheckPage, style: HouseStyle | undefined): string {
	return [publisher, title ? inMarks(title, style) : '', date].filter((part) => part !== '').join(', ');
}

/**
 * "computed here, with numbers of Sputnik, from China’s customs (state media); of Interfax": nobody has said it.
 * @param nameOf how a page's publisher is written, with its address or without
 */
export function checkSpeaker(
	check: Check,
	nameOf: (words: string, page: CheckPage) => string = (words) => words
): string {
	const names = pagesOf(check).map((page) =>
		nameOf(page.stateMedia ? `${page.publisher} (state media)` : page.publisher, page)
	);
	if (!check.computed) return names.join();
	// Versions of before kept one page of several.
	const numbers = check.computed.pages ? 'numbers' : 'a number';
	return `computed here, with ${numbers} of ${[...new Set(names)].join('; of ')}`;
}

/** The heading of those in a drawing. */
export const ALSO_ON_RECORD = 'Also on record, not compared:';

/**
 * A line of a list: "China’s customs, 2023: $240.1 bn". What no source says is named apart, since it is not counted with them:
 * "Computed here: From China’s customs, 2021–2023: ≈ +63%, as 240.1 ÷ 147 − 1".
 */
export function listedWords(check: Check): string {
	const whose = `${checkLabel(check)}${periodSuffix(check)}`;
	if (!check.computed) return `${whose}: ${saidWords(check)}`;
	return `Computed here: ${whose}: ${numberWithUnits(check)}, as ${check.computed.formula}`;
}

/** Those of sources first, then what was computed here. */
export function inListOrder(checks: readonly Check[]): Check[] {
	const { said, computed } = bySayer(checks);
	return [...said, ...computed];
}

/** What another source says: its number, in the claim's own unit too where that differs, and the formula of a computed one. */
export function saidWords(check: Check): string {
	return `${numberWithUnits(check)}${check.computed ? `, computed here: ${check.computed.formula}` : ''}`;
}

function numberWithUnits(check: Check): string {
	return numberWords(check) + (check.comparedAs ? `, that is ${formatQuantity(check.comparedAs)}` : '');
}

function numberWords({ computed, quantity }: Check): string {
	return computed ? formatDerived(quantity) : formatQuantity(quantity);
}

/** What is said of somebody by name, where the data have no verb for it. */
const PLAIN_VERB = 'gives';

/**
 * Each check in words of the matter: “China counts $240.1 bn, Russia $227 bn”; by its label where it names nobody: “Customs
 * office: $240.1 bn; Register: $227 bn”. What the next one has in common with it is said once. A number that was computed here
 * is nobody's saying: it comes last, behind a sign that ends what the one before it says.
 */
export function matterWords(checks: readonly Check[], of: Pick<Evidence, 'period' | 'quantity'>): string {
	const { said, computed } = bySayer(checks);
	const areNamed = said.every(({ who }) => who !== undefined);
	const verbOf = ({ verb = PLAIN_VERB }: Check) => verb;
	const parts = said.map((check, i) => {
		const told = toldWords(check, said[i + 1], of);
		const before = said[i - 1];
		if (!areNamed || check.who === undefined) return `${check.label}: ${told}`;
		return before && verbOf(before) === verbOf(check)
			? `${check.who} ${told}`
			: `${check.who} ${verbOf(check)} ${told}`;
	});
	const numbers = computed.map((check, i) => toldWords(check, computed[i + 1], of));
	return [...(said.length === 0 ? [] : [parts.join(areNamed ? ', ' : '; ')]), ...numbers].join('; ');
}

/** "$227 bn for 2021 (via state media)"; without its period where the next one's is the same. */
function toldWords(check: Check, next: Check | undefined, of: Pick<Evidence, 'period' | 'quantity'>): string {
	const period = otherPeriod(check, of);
	const medium = mediumWords(check);
	return (
		numberAsCompared(check) +
		(next && otherPeriod(next, of) === period ? '' : period) +
		(check.computed ? `, ${COMPUTED}` : '') +
		(medium === '' ? '' : ` (${medium})`)
	);
}

const COMPUTED = 'computed here from other sources';

/**
 * That a number came by state media: "via state media" of whom they quote, "state media" where they speak themselves. A
 * publisher's own name stands before what is said of where it has it from: “Sputnik, from China’s customs”.
 */
function mediumWords({ stateMedia, computed, publisher, who, label }: Check): string {
	if (!stateMedia) return '';
	if (computed) return computed.pages?.every((page) => page.stateMedia) ? 'state media' : 'some state media';
	const [medium] = publisher.split(',');
	return who === medium || label.split(',')[0] === medium ? 'state media' : 'via state media';
}

/** In the claim's own unit, where the check speaks in another; a word as such. */
function numberAsCompared(check: Check): string {
	if (check.comparedAs) return formatQuantity(check.comparedAs);
	const { word, unit } = check.quantity;
	const number = numberWords(check);
	return word !== undefined && (unit.dimension === 'share' || unit.dimension === 'rank')
		? inMarks(number, unit.style)
		: number;
}

/** " for 2023" where the check's own period is another than the claim's; a date is what is measured, not a period. */
function otherPeriod({ period, quantity }: Check, of: Pick<Evidence, 'period' | 'quantity'>): string {
	if (quantity.unit.id === 'date' || of.quantity.unit.id === 'date' || period.label === of.period?.label) return '';
	return /^(from|up to|until|in|on|at|by|between) /.test(period.label) ? `, ${period.label}` : ` for ${period.label}`;
}

/**
 * " if the prewar period is the year 2021": what verdicts need, each once; empty if they need nothing. It follows the verdict,
 * never what a source says: no source has assumed it.
 */
export function assumingWords(checks: readonly Pick<Check, 'assumption' | 'verdict'>[]): string {
	const assumed = assumedWords(checks);
	return assumed === '' ? '' : ` if ${assumed}`;
}

/** The same without “if”: "the prewar period is the year 2021". */
export function assumedWords(checks: readonly Pick<Check, 'assumption' | 'verdict'>[]): string {
	return [...new Set(comparableChecks(checks).flatMap(({ assumption }) => assumption ?? []))].join(' and if ');
}

/** Who says it, by what kind of medium it came, and whether a person has read it. */
export function checkLabel(check: Check): string {
	const parts = [mediumWords(check), readingTag(check.quantity)].filter((part) => part !== '');
	return parts.length > 0 ? `${check.label} (${parts.join(', ')})` : check.label;
}

/** What a verdict is called in a drawing, with the assumption it needs. */
export function verdictWords(check: Check): string {
	if (check.verdict === 'agrees' || check.verdict === 'differs') return check.verdict + assumingWords([check]);
	if (check.verdict === 'superseded') return 'a later record';
	return check.reason ?? 'not the same thing';
}

/** " 2023" where the check's period is dated and its label does not say so already. */
export function periodSuffix(check: Check): string {
	const period = check.period.label;
	return check.quantity.unit.id === 'date' || check.label.includes(period) ? '' : `, ${period}`;
}

/** What a screen reader hears for a mark in the lane of other sources. */
export function checkSentence(check: Check): string {
	return `${checkLabel(check)}${periodSuffix(check)}: ${saidWords(check)}; ${verdictWords(check)}.`;
}
