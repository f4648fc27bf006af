/** The span on its ruler in brief: as large as the room allows. Other sources are counted elsewhere. */
import { fillHeight } from '../marks/fillHeight';
import { uncounted } from '../marks/uncounted';
import type { CompactInput } from '../types';
import { layout, type DurationLayout } from './layout';
import type { DurationSpec } from './spec';

/** px across. */
const ACROSS = { usual: 30, thin: 12, thick: 220 } as const;

export function compact({ figure, height, ...rest }: CompactInput<DurationSpec>): DurationLayout {
	const bare = { ...rest, figure: uncounted(figure) };
	return fillHeight(height, { ...ACROSS, marks: 1 }, (across) => layout(bare, across));
}
