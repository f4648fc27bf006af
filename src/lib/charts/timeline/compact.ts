/** The calendar in brief: as large as the room allows. Other sources are counted elsewhere. */
import { fillHeight } from '../marks/fillHeight';
import { uncounted } from '../marks/uncounted';
import type { CompactInput } from '../types';
import { layout, type TimelineLayout } from './layout';
import type { TimelineSpec } from './spec';

/** px across. */
const ACROSS = { usual: 26, thin: 26, thick: 220 } as const;

export function compact({ figure, height, ...rest }: CompactInput<TimelineSpec>): TimelineLayout {
	const bare = { ...rest, figure: uncounted(figure) };
	return fillHeight(height, { ...ACROSS, marks: figure.spec.events.length }, (across) => layout(bare, across));
}
