/** The bar of the whole in brief: as large as the room allows. Other sources are counted elsewhere. */
import { fillHeight } from '../marks/fillHeight';
import { uncounted } from '../marks/uncounted';
import type { CompactInput } from '../types';
import { layout, type ShareLayout } from './layout';
import type { ShareSpec } from './spec';

/** px across. */
const ACROSS = { usual: 60, thin: 22, thick: 240 } as const;

export function compact({ figure, height, ...rest }: CompactInput<ShareSpec>): ShareLayout {
	const bare = { ...rest, figure: uncounted(figure) };
	return fillHeight(height, { ...ACROSS, marks: 1 }, (across) => layout(bare, across));
}
