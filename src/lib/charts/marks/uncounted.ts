/** Figures whose other sources are told elsewhere, so that none is drawn. */
import type { Figure } from '../../dataset/types';
import type { ChartLayout, CompactInput, LayoutInput } from '../types';
import { fillHeight, type Thickness } from './fillHeight';

/** Without its checks. What its marks say of themselves stays, standing included. */
export function uncounted<Spec>(figure: Figure<Spec>): Figure<Spec> {
	return { ...figure, evidence: figure.evidence.map((evidence) => ({ ...evidence, checks: [] })) };
}

/** A way to lay out a chart: how thick its marks may be, and the layout at a thickness; as it is in full, if none is said. */
export interface Arrangement<Spec, Layout extends ChartLayout> {
	readonly layout: (input: LayoutInput<Spec>, across?: number) => Layout;
	readonly thickness?: Omit<Thickness, 'marks'> & { readonly marks: (spec: Spec) => number };
}

/**
 * In brief, without other sources: marks fill the height.
 * @param low where lines are dear, if the first does not fit: as a rule words beside the marks
 */
export function compactOf<Spec, Layout extends ChartLayout>(
	usual: Arrangement<Spec, Layout>,
	low?: Arrangement<Spec, Layout>
): (input: CompactInput<Spec>) => Layout {
	return ({ figure, height, ...rest }) => {
		const bare = { ...rest, figure: uncounted(figure) };
		const arranged = ({ layout, thickness }: Arrangement<Spec, Layout>) => {
			if (!thickness) return layout(bare);
			const marks = thickness.marks(figure.spec);
			return fillHeight(height, { ...thickness, marks }, (across) => layout(bare, across));
		};
		const first = arranged(usual);
		return low && height !== undefined && first.height > height ? arranged(low) : first;
	};
}
