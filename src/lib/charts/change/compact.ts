/** The two bars in brief: as large as the room allows. Other sources are counted elsewhere. */
import { fillHeight } from '../marks/fillHeight';
import { uncounted } from '../marks/uncounted';
import type { CompactInput } from '../types';
import { layout, type ChangeLayout } from './layout';
import type { ChangeSpec } from './spec';

/** px across. */
const ACROSS = { usual: 36, thin: 14, thick: 200 } as const;

export function compact({ figure, height, ...rest }: CompactInput<ChangeSpec>): ChangeLayout {
	const bare = { ...rest, figure: uncounted(figure) };
	return fillHeight(height, { ...ACROSS, marks: 2 }, (across) => layout(bare, across));
}
