/** What must hold of a dataset that was let through, whatever was done to its files. */
import type { Check, Claim, Dataset, Derivation, Evidence, Source } from '../../../src/lib/dataset/types';
import type { Quantity } from '../../../src/lib/quantity/types';
import type { Base } from './bases';
import { mentionsOf } from './secondReader';
import { wrongIn } from './wrongText';

/** Each falsehood as a sentence; none if the dataset says only what its words say. */
export function falsehoodsIn(dataset: Dataset, base: Base): string[] {
	return [
		...dataset.claims.flatMap((claim) => [...ofQuote(claim, base), ...ofNumber(claim)]),
		...[...dataset.claims, ...dataset.derivations].flatMap(ofStanding),
		...dataset.derivations.flatMap(ofDerivation),
		...dataset.checks.flatMap((check) => ofCheck(check, dataset)),
		...dataset.sources.flatMap((source) => ofInventory(source, base)),
		...dataset.figures.flatMap(({ slug, headline, evidence }) =>
			headline && !evidence.some(({ standing }) => standing === headline.standing && standing !== 'contradicted')
				? [`${slug}: a contradicted number leads`]
				: []
		),
		...wrongIn(dataset)
	];
}

/** The quote stands in the text; without the text, it is one that was verified. */
function ofQuote({ id, quote, source, words }: Claim, base: Base): string[] {
	const text = base.files.get(`texts/${source.id}.txt`);
	const stands = text === undefined ? undefined : Array.from(text).slice(quote.start, quote.end).join('');
	const whole = Array.from(quote.exact);
	if (words.start < 0 || words.end > whole.length || words.start >= words.end) return [`${id}: its words lie outside`];
	if (stands !== undefined) return stands === quote.exact ? [] : [`${id}: “${quote.exact}” does not stand in the text`];
	const known = [...base.files.values()].some((file) => file.includes(quote.exact.slice(0, 30)));
	return known ? [] : [`${id}: “${quote.exact}” was never verified`];
}

function wordsOf({ quote, words }: Claim): string {
	return Array.from(quote.exact).slice(words.start, words.end).join('');
}

function ofNumber(claim: Claim): string[] {
	const { id, quantity, period } = claim;
	const words = wordsOf(claim);
	const faults = [...ofInterval(quantity), ...ofPeriod(claim)].map((fault) => `${id}: ${fault}`);
	if (quantity.unit.id === 'date') {
		const resolved = period?.because !== undefined && period.date !== undefined;
		return saysDate(words, quantity) || resolved ? faults : [...faults, `${id}: “${words}” gives no such date`];
	}
	const states = mentionsOf(words).some((mention) => agrees(mention, quantity));
	if (!states) faults.push(`${id}: “${words}” does not say ${describe(quantity)}`);
	if (quantity.value < 0 && !/loss|f[ae]ll|cut|drop|declin|decreas|minus|down|less|[-−]/i.test(claim.quote.exact))
		faults.push(`${id}: nothing in “${claim.quote.exact}” says that ${quantity.value} is below zero`);
	return faults;
}

/** A date stands in the words of the period, or somebody says why it is this one. */
function ofPeriod({ quote, period }: Claim): string[] {
	if (period?.date === undefined || period.because !== undefined) return [];
	const { start = 0, end = 0 } = period.words ?? {};
	const words = Array.from(quote.exact).slice(start, end).join('');
	return words.includes(period.date.slice(0, 4)) ? [] : [`“${words}” does not say ${period.date}`];
}

function agrees(
	mention: ReturnType<typeof mentionsOf>[number],
	{ value, unit, relation, interval }: Quantity
): boolean {
	if (mention.relation !== relation || (mention.units.length > 0 && !mention.units.includes(unit.id))) return false;
	const [low = Number.NaN, high = low] = mention.values;
	if (relation === 'between') return same(low, Math.abs(interval.lower)) && same(high, Math.abs(interval.upper));
	return same(low, Math.abs(value));
}

function same(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** By the calendar of the machine, not by the product's own. */
function saysDate(words: string, { value, precision }: Quantity): boolean {
	const date = new Date(value * 86_400_000);
	if (!words.includes(String(date.getUTCFullYear()))) return false;
	const month = date.toLocaleString('en', { month: 'long', timeZone: 'UTC' });
	if (precision !== 'year' && !words.includes(month)) return false;
	return precision !== 'day' || words.includes(String(date.getUTCDate()));
}

function ofInterval(quantity: Quantity): string[] {
	const { value, relation, interval, intervalReason } = quantity;
	const faults: string[] = [];
	if (!Number.isFinite(value)) faults.push(`its value is ${value}`);
	if (!(interval.lower <= value && value <= interval.upper))
		faults.push(`${describe(quantity)} lies outside its interval`);
	if (intervalReason !== undefined) return faults;
	const isOpen = !Number.isFinite(interval.lower) || !Number.isFinite(interval.upper);
	const mayBeOpen = ['over', 'under', 'at-least', 'at-most'].includes(relation);
	if (isOpen !== (mayBeOpen && isOpen)) faults.push(`${describe(quantity)} is open without a word that says so`);
	const ends = Math.abs(interval.lower) === Infinity ? interval.upper : interval.lower;
	if (isOpen && !same(ends, value)) faults.push(`${describe(quantity)} ends at ${ends}`);
	return faults;
}

function describe({ relation, value, unit }: Quantity): string {
	return `${relation} ${value} ${unit.id}`;
}

/** Recomputed for the kinds that are plain arithmetic. */
function ofDerivation({ id, kind, inputs, quantity }: Derivation): string[] {
	const [a = Number.NaN, b = Number.NaN] = inputs.map((input) => input.quantity.value);
	const [first, second] = inputs;
	const faults = ofInterval({ ...quantity, intervalReason: 'computed' }).map((fault) => `${id}: ${fault}`);
	if (!first || !second || first.quantity.unit.id !== second.quantity.unit.id) return faults;
	const expected = kind === 'difference' ? [a - b, b - a] : kind === 'sum' && inputs.length === 2 ? [a + b] : [];
	if (expected.length > 0 && !expected.some((value) => same(value, quantity.value)))
		faults.push(`${id}: ${kind} of ${a} and ${b} is not ${quantity.value}`);
	return faults;
}

function ofStanding({ id, checks, standing }: Evidence): string[] {
	const has = (verdict: string) => checks.some((check) => check.verdict === verdict);
	const expected = has('agrees')
		? has('differs')
			? 'mixed'
			: 'supported'
		: has('differs')
			? 'contradicted'
			: 'unchecked';
	return standing === expected ? [] : [`${id}: its standing is ${standing}, its checks come to ${expected}`];
}

/** A verdict needs the same thing or an assumption, and follows from whether the two ranges meet. */
function ofCheck(check: Check, { claims, derivations }: Dataset): string[] {
	const of = [...claims, ...derivations].find(({ id }) => id === check.of);
	if (!of) return [`${check.id}: it speaks of “${check.of}”, which is not there`];
	if (check.verdict !== 'agrees' && check.verdict !== 'differs') return [];
	const faults: string[] = [];
	if (check.assumption === undefined && (check.subject !== of.subject || check.measure !== of.measure))
		faults.push(`${check.id}: it is judged, though it speaks of something else`);
	if (check.quantity.unit.id !== of.quantity.unit.id) return faults;
	const [one, two] = [check.quantity.interval, of.quantity.interval];
	const meet = one.lower < two.upper && two.lower < one.upper;
	const touch =
		one.lower === two.upper || two.lower === one.upper || one.lower === one.upper || two.lower === two.upper;
	if (!touch && meet !== (check.verdict === 'agrees')) faults.push(`${check.id}: its verdict is ${check.verdict}`);
	return faults;
}

/** Every run of digits of the text is accounted for. */
function ofInventory(source: Source, base: Base): string[] {
	const text = base.files.get(`texts/${source.id}.txt`);
	if (text === undefined) return [];
	return [...text.matchAll(/\d+/g)].flatMap(({ index, 0: digits }) => {
		const at = Array.from(text.slice(0, index)).length;
		const held = source.inventory.some(({ start, end }) => start <= at && at < end);
		return held ? [] : [`${source.id}: “${digits}” at ${at} is accounted for nowhere`];
	});
}
