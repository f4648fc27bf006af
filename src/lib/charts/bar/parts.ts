/** The placed shapes of a bar chart, whichever way its bars run. */
import type { Evidence } from '../../dataset/types';
import type { PlacedAmount } from '../marks/amount';
import type { PlacedAxis } from '../marks/axis';
import type { PlacedLane } from '../marks/lane';
import { alsoWords, computedLine, recordHighWords } from '../../sentences/evidence';
import type { Path } from '../../scene/path';
import type { Box } from '../../scene/shapes';
import type { ChartLayout, MarkOf } from '../types';

/** The stated change between two neighbouring bars. */
export interface PlacedBracket extends MarkOf {
	readonly path: Path;
	readonly pill: Box;
}

export interface BarLayout extends ChartLayout {
	readonly idPrefix: string;
	readonly axis: PlacedAxis;
	readonly bars: readonly PlacedAmount[];
	readonly bracket?: PlacedBracket;
	readonly lane?: PlacedLane;
}

/** The words under a value: the formula and interval of a derived one, the flag of a record, the second unit that was said. */
export function underValue(evidence: Evidence): string {
	if (evidence.basis === 'derived') return computedLine(evidence);
	return [recordHighWords(evidence), alsoWords(evidence)].filter((part) => part !== '').join(' · ');
}
