/** Figures whose other sources are told elsewhere, so that none is drawn. */
import type { Figure } from '../../dataset/types';
import type { ChartLayout, CompactInput, LayoutInput } from '../types';
import { fillHeight, type Thickness } from './fillHeight';

/** Without its checks. What its marks say of themselves stays, standing included. */
export function uncounted<Spec>(figure: Figure<Spec>): Figure<Spec> {
	return { ...figure, evidence: figure.evidence.map((evidence) => ({ ...evidence, checks: [] })) };
}

/**
 * In brief, what `layout` makes without other sources.
 * @param thickness of its marks, which then fill the height; as they are in full, if it is not said
 */
export function compactOf<Spec, Layout extends ChartLayout>(
	layout: (input: LayoutInput<Spec>, across?: number) => Layout,
	thickness?: Omit<Thickness, 'marks'> & { readonly marks: (spec: Spec) => number }
): (input: CompactInput<Spec>) => Layout {
	return ({ figure, height, ...rest }) => {
		const bare = { ...rest, figure: uncounted(figure) };
		if (!thickness) return layout(bare);
		const marks = thickness.marks(figure.spec);
		return fillHeight(height, { ...thickness, marks }, (across) => layout(bare, across));
	};
}
