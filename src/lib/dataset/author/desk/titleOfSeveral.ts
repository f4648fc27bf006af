/** A title for all that is drawn beside each other, so that it names no part of it alone. */
import { withCapital } from '../../../words/typography';
import { MOST_LETTERS } from './clause';
import { withinTitle } from './headline';
import type { PastedNumber } from './pastedNumbers';

/** What is drawn of a number. */
export interface Named {
	readonly name: string;
	readonly number: PastedNumber;
	/** Undefined where its words say when. */
	readonly period?: string | undefined;
}

/**
 * “Reported cases: Ukraine 53,218 (2018), Serbia 5,076”; where that is longer than a title, without the numbers.
 * @param what is counted or measured of all of them
 */
export function titleOfSeveral(all: readonly Named[], what: string | undefined): string {
	const heading = what === undefined || what === '' ? '' : `${withCapital(what)}: `;
	const parts = all.map(({ name, number, period }, at) => {
		const whose = all[at - 1]?.name === name ? '' : `${name} `;
		return `${whose}${whose === '' && heading === '' && at === 0 ? number.text : withinTitle(number)}${period === undefined ? '' : ` (${period})`}`;
	});
	const whole = `${heading}${parts.join(', ')}`;
	if (whole.length <= MOST_LETTERS) return whole;
	const names = [...new Set(all.map(({ name }) => name))];
	const short = [names.length, 3, 2].map((most) => heading + listed(names, most));
	return short.find((title) => title.length <= MOST_LETTERS) ?? heading + listed(names, 1);
}

/** “Ukraine, Serbia and 3 others” */
function listed(names: readonly string[], most: number): string {
	const left = names.length - most;
	if (left <= 0) return names.join(', ');
	return `${names.slice(0, most).join(', ')} and ${left} ${left === 1 ? 'other' : 'others'}`;
}
