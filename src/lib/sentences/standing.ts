/**
 * What a standing is called, wherever readers see it: in one vocabulary, and in two lengths where places differ. What other
 * sources say is told in words of the matter, “China counts $240.1 bn, Russia $227 bn”, and a verdict names what it assumes.
 */
import type { Evidence, Standing, Verdict } from '../dataset/types';
import type { HouseStyle } from '../quantity/types';
import { startSmall } from './firstLetter';
import { assumingWords, checkSummary, comparableChecks, matterWords, moreOnRecord } from './checks';
import { cellName } from './standingCells';
import { filterName, standingHead } from './houseStandings';
import { isDisputed, isStanding } from './standingNames';

/** `short` where what other sources say stands beside it; `long` where it must be told. */
export type Length = 'short' | 'long';

/** What a standing follows from. */
type Judged = Pick<Evidence, 'standing' | 'checks' | 'period' | 'quantity'>;

/** So many other sources are named one by one; more are counted. So are those that agree, where it takes more characters. */
const NAMED_AT_MOST = 3;
const LONGEST_AGREEMENT = 72;

/** Where no other source was looked at. */
const NOT_CHECKED = 'Not checked against other sources';

/** Of a value by itself: what bears it out is no source where all that agrees was computed here. */
export function standingName(of: Pick<Judged, 'standing' | 'checks' | 'quantity'>): string {
	const { standing, checks, quantity } = of;
	const isComputed = standing === 'supported' && comparableChecks(checks).every(({ computed }) => computed);
	return isComputed ? `${headOf(of)} by a computation` : filterName(standing, quantity.unit.style);
}

/** Beside a number: "disputed"; where nothing else tells of it, "disputed: China counts $240.1 bn, …". Empty if it is not. */
export function standingAside(of: Judged, length: Length = 'short'): string {
	if (!isDisputed(of.standing)) return '';
	return startSmall(length === 'short' ? headOf(of) : standingLine(of));
}

/** In an alternative text: a dispute whole, and what it takes for a number to be borne out; nothing where it takes nothing. */
export function spokenStanding(of: Judged): string {
	if (of.standing !== 'supported') return standingAside(of, 'long');
	const assuming = assumingWords(of.checks);
	return assuming === '' ? '' : startSmall(standingName(of)) + assuming;
}

/**
 * "Disputed: China counts $240.1 bn, Russia $227 bn"; `long` also counts what is on record and not compared, for pictures
 * that draw no other sources.
 */
export function standingLine(of: Judged, length: Length = 'short'): string {
	const { standing, checks } = of;
	if (standing === 'unchecked') return uncheckedLine(checks, length);
	const rest = restOnRecord(checks, length);
	const compared = comparedWords(of);
	return `${headOf(of)}${assumingWords(checks)}${compared === '' ? '' : `: ${compared}`}${rest}`;
}

/** Of what no other source was compared with: that none was looked at, or that none of those on record measures the same thing. */
export function uncheckedLine(checks: Judged['checks'], length: Length = 'short'): string {
	return checks.length === 0 ? NOT_CHECKED : checkSummary(checks) + restOnRecord(checks, length);
}

function restOnRecord(checks: Judged['checks'], length: Length): string {
	const more = length === 'long' ? moreOnRecord(checks) : '';
	return more === '' ? '' : `; ${more}`;
}

/** The same as a sentence of its own. */
export function standingSentence(of: Judged, length: Length = 'short'): string {
	return `${standingLine(of, length)}.`;
}

function headOf({ standing, quantity }: Pick<Judged, 'standing' | 'quantity'>): string {
	return standingHead(standing, quantity.unit.style);
}

function comparedWords(of: Judged): string {
	const compared = comparableChecks(of.checks);
	const matter = matterWords(compared, of);
	const isShort = isDisputed(of.standing) || compared.length < 2 || matter.length <= LONGEST_AGREEMENT;
	if (compared.length <= NAMED_AT_MOST && isShort) return matter;
	return startSmall(checkSummary(of.checks));
}

/** In tables: of a claim's standing or of another source's verdict, with what that assumes. */
export function standingCell(
	{
		standing,
		verdict,
		assumption
	}: {
		readonly standing: Standing | '';
		readonly verdict: Verdict | '';
		readonly assumption: string;
	},
	style: HouseStyle | undefined
): string {
	const name = standing || verdict;
	const words = name === '' ? '' : cellName(name, style);
	return assumption === '' ? words : `${words} if ${assumption}`;
}

/** Of a file that is verified: a value as it was published, with its standing then. */
export function valueAndStanding({ value, standing }: { readonly value: string; readonly standing: string }): string {
	return `${value}: ${isStanding(standing) ? cellName(standing, undefined) : standing}`;
}
