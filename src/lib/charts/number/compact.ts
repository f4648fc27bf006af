/** The number in brief: as large as the room allows. Other sources are counted elsewhere. */
import { fillHeight } from '../marks/fillHeight';
import { uncounted } from '../marks/uncounted';
import type { CompactInput } from '../types';
import { layout, type NumberLayout } from './layout';
import type { NumberSpec } from './spec';

/** px across of its letters. */
const ACROSS = { usual: 60, thin: 30, thick: 180 } as const;

export function compact({ figure, height, ...rest }: CompactInput<NumberSpec>): NumberLayout {
	const bare = { ...rest, figure: uncounted(figure) };
	return fillHeight(height, { ...ACROSS, marks: 1 }, (across) => layout(bare, across));
}
