/** What a mark is called: what its number is of, what of it where that is not plain, and when. */
import { unitOf } from '../../../quantity/unit';
import { deskWordsOf } from '../../../words/deskWords';
import type { Reading } from '../../../words/types';
import type { ToDraw } from './toDraw';

/** “Solar energy, change, 2023”: what it is of, and what of it where that is not plain. */
export function labelOf(one: ToDraw): string {
	const { subject, measure, of, period, isChange, isMeasureTold, reading, behind, language } = one;
	const { numberOf, behindMoney } = deskWordsOf(language);
	const holds = (whole: string, part: string) => whole.toLowerCase().includes(part.toLowerCase());
	// “Births registered, number of births”
	const isSaid = measure.toLowerCase().endsWith(subject.toLowerCase()) || (of !== undefined && holds(subject, of));
	const isNumberOf = numberOf.test(measure) && !isSaid;
	const what =
		isChange && reading.unit !== 'percent-change'
			? 'change'
			: isNumberOf || isMeasureTold
				? measure
				: isMoney(reading)
					? behindMoney.exec(behind)?.[1]
					: undefined;
	return joined(subject, what, period);
}

function isMoney({ unit }: Reading): boolean {
	return unitOf(unit ?? 'count')?.dimension.startsWith('money') ?? false;
}

function joined(...parts: readonly (string | undefined)[]): string {
	return parts.filter((part) => part !== undefined).join(', ');
}

/** By what sets it apart: the ends of one change by their order, others by time, subject or both, else by the words of the number. */
export function distinctLabel(one: ToDraw, all: readonly ToDraw[]): string {
	const { subject, period, reading } = one;
	if (all.some((other) => other !== one && other.reading === reading)) {
		const first = all.find((other) => other.reading === reading);
		const when = period ?? (one === first ? 'before' : 'after');
		// Beside others it is said whose.
		return all.every((other) => other.reading === reading) ? when : `${subject}, ${when}`;
	}
	const undated = labelOfUndated(one, all);
	if (undated !== undefined) return undated;
	const isDistinct = (of: (each: ToDraw) => string | undefined) => new Set(all.map(of)).size === all.length;
	const areDated = all.every((each) => each.period !== undefined);
	if (areDated && period !== undefined && isDistinct((each) => each.period) && !isDistinct((each) => each.subject))
		return period;
	const isAlone = (of: (each: ToDraw) => string) => all.filter((each) => of(each) === of(one)).length === 1;
	// What is measured of all of them is said once, by the words.
	const isOneMeasure = all.every(({ measure, isChange }) => measure === one.measure && isChange === one.isChange);
	const named = (each: ToDraw) => joined(each.subject, each.period);
	if (isOneMeasure && isAlone(named)) return named(one);
	// “Among the young, 42% agree and only 26% disagree”
	const does = deskWordsOf(one.language).shareThat.exec(one.measure)?.[1];
	const doing = (each: ToDraw) => joined(each.subject, each.measure, each.period);
	if (does !== undefined && !isAlone(labelOf) && isAlone(doing)) return joined(`${subject} that ${does}`, period);
	return isAlone(labelOf) ? labelOf(one) : `${subject}, ${reading.text}`;
}

/**
 * Two numbers of one thing of which not both are dated are both named by it: “Adults, 2019” and “Adults”. The one that came first is
 * the one before; when the other was, the words do not say.
 */
function labelOfUndated(one: ToDraw, all: readonly ToDraw[]): string | undefined {
	const rootOf = ({ id, alike }: ToDraw) => alike ?? id;
	const pair = all.filter((other) => rootOf(other) === rootOf(one));
	if (pair.length !== 2 || pair.every(({ period }) => period !== undefined)) return undefined;
	const isEarlier = one.order === 'before' || pair.some((other) => other !== one && other.order === 'after');
	return joined(one.subject, one.period ?? (isEarlier ? 'before' : undefined));
}
