/** Whether a drawing explains what its words leave open. */
import { extentOf, reachOf } from '../../../src/lib/charts/marks/interval';
import { typeOf, type ChartType } from '../../../src/lib/charts/specs';
import type { Figure } from '../../../src/lib/dataset/types';
import type { Quantity } from '../../../src/lib/quantity/types';
import type { Drawing } from './drawing';

/** Chart types whose marks are not as wide as an interval, with what tells of it instead. */
const WITHOUT_FADE: Readonly<Partial<Record<ChartType, string>>> = {
	number: 'the words themselves, set large',
	rank: 'a place is counted, and has no interval',
	timeline: 'a date is drawn from the first to the last day that its words mean'
};

/** What a legend calls what is open. */
const OPEN_KEYS = ['open', 'rounded', 'range', 'margin', 'confidence', 'editor'] as const;

/** Less than this part of what the scale holds may be too narrow to be seen; an open end is wider in every chart. */
const SEEN = 0.1;
const OPEN = 0.12;

/** Stated values that are plainly open, in a drawing whose legend has no texture for it; as sentences. */
export function unexplained(figure: Figure, { name, frame }: Drawing): string[] {
	const { legend } = frame.chart.layout;
	if (typeOf(figure) in WITHOUT_FADE || OPEN_KEYS.some((key) => legend.includes(key))) return [];
	const reach = (quantity: Quantity) => Math.max(...reachOf(quantity).map(Math.abs));
	const beside = wholeOf(figure);
	const whole = Math.max(beside, ...figure.evidence.map(({ quantity }) => reach(quantity)));
	// Beside another source's number that reaches farther, what is open here may be as narrow as nothing.
	if (figure.evidence.some(({ checks }) => checks.some(({ quantity }) => reach(quantity) > whole))) return [];
	// A part is drawn up to its whole, and nothing can fall by more than all of it.
	const most = figure.type === 'share' ? beside : Infinity;
	const least = beside > 0 ? -beside : -Infinity;
	return figure.evidence
		.filter((evidence) => {
			const { rest } = extentOf(evidence, OPEN * whole);
			const drawn = (end: number) => Math.min(most, Math.max(least, end));
			return evidence.basis === 'stated' && rest && Math.abs(drawn(rest.to) - drawn(rest.from)) > SEEN * whole;
		})
		.map(({ quantity }) => `${name}: nothing explains that ${quantity.value} is ${quantity.relation}`);
}

/** What a part or a change is drawn beside. */
function wholeOf({ type, evidence }: Figure): number {
	if (type !== 'share' && type !== 'change') return 0;
	return evidence.some(({ quantity }) => quantity.unit.id === 'percent') ? 100 : 1;
}
