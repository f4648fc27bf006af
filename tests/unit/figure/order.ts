/** Whether a drawing keeps the order of its values: what is more must reach farther. */
import { spanOfCell } from '../../../src/lib/charts/timeline/cell';
import { CHARTS } from '../../../src/lib/charts/registry';
import type { Box } from '../../../src/lib/scene/shapes';
import type { Figure } from '../../../src/lib/dataset/types';

/** Where a mark begins and ends on the axis of values, in px that grow with the value. */
interface Reach {
	readonly of: string;
	readonly from: number;
	readonly to: number;
}

/** A point is drawn five px wide, however little it stands for: so much it may reach beyond a mark that is thinner. */
const POINT = 3;

/** Pairs of marks of which the one with less reaches farther, as sentences. Chart types of one value have none. */
export function outOfOrder(figure: Figure, width: number): string[] {
	const reaches = new Map(reachesOf(figure, width).map((reach) => [reach.of, reach]));
	return figure.evidence.flatMap(({ id, quantity: less }) =>
		figure.evidence.flatMap(({ id: other, quantity: more }) => {
			const [one, two] = [reaches.get(id), reaches.get(other)];
			if (!one || !two || id === other || less.interval.upper > more.interval.lower) return [];
			if (one.from <= two.from + POINT && one.to <= two.to + POINT) return [];
			return [`${less.value} reaches ${one.from}–${one.to}, and ${more.value} ${two.from}–${two.to}`];
		})
	);
}

function reachesOf(figure: Figure, width: number): Reach[] {
	const input = { width, idPrefix: 'x' };
	switch (figure.type) {
		case 'bar': {
			const spec = CHARTS.bar.schema.parse(figure.spec);
			const { bars } = CHARTS.bar.layout({ ...input, figure: { ...figure, spec } });
			const isUpright = bars.some(({ towards }) => towards === 'up' || towards === 'down');
			return bars.map(({ of, solid }) => ({ of, ...(isUpright ? upright(solid) : lying(solid)) }));
		}
		case 'multiples': {
			const spec = CHARTS.multiples.schema.parse(figure.spec);
			const { panels } = CHARTS.multiples.layout({ ...input, figure: { ...figure, spec } });
			return panels.map(({ of, solid, zero }) => ({ of, ...lying({ ...solid, x: solid.x - zero.x }) }));
		}
		case 'range':
		case 'dumbbell': {
			const intervals =
				figure.type === 'range'
					? CHARTS.range.layout({ ...input, figure: { ...figure, spec: CHARTS.range.schema.parse(figure.spec) } })
							.intervals
					: CHARTS.dumbbell.layout({
							...input,
							figure: { ...figure, spec: CHARTS.dumbbell.schema.parse(figure.spec) }
						}).ends;
			return intervals.map(({ of, ...parts }) => {
				const boxes = [parts.point, parts.hatched, parts.even, parts.lower, parts.upper].filter(
					(box) => box !== undefined
				);
				return {
					of,
					from: Math.min(...boxes.map(({ x }) => x)),
					to: Math.max(...boxes.map((box) => box.x + box.width))
				};
			});
		}
		case 'timeline': {
			const spec = CHARTS.timeline.schema.parse(figure.spec);
			const { cells } = CHARTS.timeline.layout({ ...input, figure: { ...figure, spec } });
			return cells.map((cell) => ({ of: cell.of, ...lying(spanOfCell(cell)) }));
		}
		default:
			return [];
	}
}

function lying({ x, width }: Box): Omit<Reach, 'of'> {
	return { from: x, to: x + width };
}

function upright({ y, height }: Box): Omit<Reach, 'of'> {
	return { from: -(y + height), to: -y };
}
