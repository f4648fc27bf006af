/** The drafted title of a figure, which names all that is drawn in it. */
import { inTime } from './charts';
import type { Told } from './clause';
import { titleFor, titleIn, type Step } from './headline';
import { titleOfSeveral, type Named } from './titleOfSeveral';
import { OPEN, periodOf, toDraw, type Answered, type Desk } from './told';
import type { ToDraw } from './toDraw';

/** What is drawn in a figure. */
export interface Drawn {
	readonly first: Answered;
	readonly others: readonly Answered[];
	/** Of them those that are bars. */
	readonly bars: readonly Answered[];
	readonly claims: readonly ToDraw[];
	/** Whether they are names of one list. */
	readonly isList: boolean;
}

/** What one sentence says of all of them, else each by its name, else what the first one’s says. */
export function titleOf(desk: Desk, { first, others, bars, claims, isList }: Drawn): string {
	const steps = stepsOf(desk, first, others);
	const several = (isList ? undefined : titleInWords(desk, bars)) ?? titleOfAll(claims, bars, steps);
	const told = { ...named(claims[0]), nature: first.answer.nature };
	return several ?? titleFor(first.number, told, desk.language, steps);
}

/** What one sentence says of all that are drawn, where it is short enough for a title. */
function titleInWords(desk: Desk, bars: readonly Answered[]): string | undefined {
	const [first] = [...bars].sort((a, b) => a.number.start - b.number.start);
	if (bars.length < 2 || !first) return undefined;
	const told = toDraw(desk, first, 0);
	const title = titleIn(
		bars.map(({ number }) => number),
		named(told),
		desk.language
	);
	// What a person has said that is counted is told.
	const isTold = first.answer.of === undefined || title?.toLowerCase().includes(first.answer.of.toLowerCase());
	return isTold ? title : undefined;
}

/** A title for all that are drawn, where they are not steps of one thing; undefined for one, and where what one is of is still open. */
function titleOfAll(claims: readonly ToDraw[], bars: readonly Answered[], steps: readonly Step[]): string | undefined {
	if (bars.length < 2 || steps.length === bars.length || claims.some(({ subject }) => subject === OPEN))
		return undefined;
	const named = inTime(claims).flatMap(({ id, subject, period }): Named[] => {
		const one = bars.find(({ number }) => number.id === id);
		// “fell from 18,028 to 15,300” says itself that it has two ends.
		return one ? [{ name: subject, number: one.number, ...(one.number.claims.length > 1 ? {} : { period }) }] : [];
	});
	return titleOfSeveral(named, commonOf(claims));
}

/** What all of them count, or what a person has said that all of them measure. */
function commonOf(claims: readonly ToDraw[]): string | undefined {
	const [first] = claims;
	if (!first) return undefined;
	if (first.of !== undefined && claims.every(({ of }) => of === first.of)) return first.of;
	const isOne = claims.every(({ measure, isMeasureTold }) => isMeasureTold && measure === first.measure);
	return isOne ? first.measure : undefined;
}

/** What a number came from and to, with itself, in their order; none if it is drawn alone. */
function stepsOf(desk: Desk, first: Answered, others: readonly Answered[]): Step[] {
	const step = (one: Answered): Step => ({ number: one.number, period: periodOf(desk, one)?.label });
	const at = (order: 'before' | 'after') =>
		others.filter((one) => one.alike === first.number.id && one.order === order).map(step);
	const [before, after] = [at('before'), at('after')];
	return before.length + after.length === 0 ? [] : [...before, step(first), ...after];
}

/** Without the sign for what is still open. */
export function named(told: ToDraw | undefined): ToDraw | { readonly subject: string } {
	return told && told.subject !== OPEN ? told : { ...told, subject: '' };
}

/** What a subtitle tells: of one thing what it is and when; of several what is measured of all, else each by its name. */
export function whatIsDrawn(claims: readonly ToDraw[]): Told & { readonly measure: string } {
	const [first] = claims;
	const alone = { measure: '', ...named(first) };
	const names = [...new Set(claims.map(({ subject }) => subject))].filter((name) => name !== OPEN);
	if (!first || names.length < 2) return alone;
	const isOne = (of: (claim: ToDraw) => string | undefined) => claims.every((claim) => of(claim) === of(first));
	const subject = isOne(({ measure }) => measure) && first.measure !== '' ? first.measure : names.join(', ');
	return { measure: '', subject, ...(isOne(({ period }) => period) && first.period ? { period: first.period } : {}) };
}
