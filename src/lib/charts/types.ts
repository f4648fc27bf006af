/** What a chart type is made of. A type that is not in the registry does not compile. */
import type { Row } from './row';
import type { z } from 'zod';
import type { Evidence, Figure } from '../dataset/types';
import type { Shape, TextShape } from '../scene/shapes';

/** A claim or derivation that a chart's data file names, with where it names it (path inside `chart:`). */
export interface Reference {
	readonly id: string;
	readonly path: readonly (string | number)[];
}

/** Something that a chart of this type cannot honestly draw, with where in `chart:` it stands. */
export interface SpecProblem {
	readonly path: readonly (string | number)[];
	readonly code: string;
	readonly message: string;
	readonly expected?: string;
	readonly mend?: string;
}

/** One line of text at its place; not rounded yet. */
export type PlacedLabel = Omit<TextShape, 'kind'> & {
	/** Whether a line runs through it: a value that was revised or withdrawn. */
	readonly isStruck?: boolean;
};

/** A mark's shared part: what it stands for, and the sentence that a screen reader hears. */
export interface MarkOf {
	/** Id of the claim, derivation or check. */
	readonly of: string;
	readonly basis: 'stated' | 'derived' | 'other';
	/** An estimate, a forecast or a target, which is drawn apart from what was counted. */
	readonly projected: boolean;
	readonly sentence: string;
}

/** Textures that a legend can explain; a legend lists only those that were used. */
export const LEGEND_KEYS = [
	'stated',
	'loss',
	'fall',
	'below-zero',
	'estimate',
	'forecast',
	'target',
	'rounded',
	'range',
	'within',
	'margin',
	'confidence',
	'open',
	'editor',
	'derived',
	'not-given',
	'other',
	'computed'
] as const;
export type LegendKey = (typeof LEGEND_KEYS)[number];

/** What marks look like besides their texture: a legend shows them as they are. */
export type SwatchForm = 'bar' | 'dot' | 'point';

/** What every chart's layout has; each type adds its own placed shapes. All numbers are px of the drawing. */
export interface ChartLayout {
	readonly width: number;
	readonly height: number;
	readonly labels: readonly PlacedLabel[];
	readonly legend: readonly LegendKey[];
	/** The form of its marks; bars, if not said. */
	readonly swatch?: SwatchForm;
}

/** What a layout needs to know: the figure, how wide, and a prefix that keeps ids of two drawings on a page apart. */
export interface LayoutInput<Spec> {
	readonly figure: Figure<Spec>;
	readonly width: number;
	readonly idPrefix: string;
}

/** What a layout in brief has to fill. */
export interface CompactInput<Spec> extends LayoutInput<Spec> {
	/** px from its top to its bottom; as low as it reads well in, if not said. */
	readonly height?: number;
}

/** What stands beside a mark, and where in the part of the file under `chart:`. */
export interface MarkLabel {
	readonly label: string;
	readonly path: readonly (string | number)[];
}

/** The data half of a chart type: what its data files may say, and the rows that they come to. It knows nothing of drawing. */
export interface ChartSpec<Spec = unknown> {
	/** The part of a figure's file under `chart:`, without `type`. */
	readonly schema: z.ZodType<Spec>;
	references(spec: Spec): Reference[];
	/** The labels of marks that nothing else tells apart; none where marks have dates of their own. */
	labels?(spec: Spec): MarkLabel[];
	/** Called when all references are resolved: units that mix, a negative share, a date on a bar … */
	problems(spec: Spec, evidence: readonly Evidence[]): SpecProblem[];
	/** The drawn values, in the order of the drawing; other sources follow. */
	rows(figure: Figure<Spec>): Row[];
}

/** A whole chart type. One that lacks a part does not compile. */
export interface ChartDefinition<Spec = unknown, Layout extends ChartLayout = ChartLayout> extends ChartSpec<Spec> {
	/** Its name in data files, in the registry and on disk. */
	readonly type: string;
	/** What it is called in filters: "Counted dots". */
	readonly name: string;
	/** One line on how to read it, where its form is unusual; empty where it needs none. */
	readonly howToRead: string;
	layout(input: LayoutInput<Spec>): Layout;
	/** The same in brief: no lane of other sources, no axis where values are labelled. What does not fit comes out higher. */
	compact(input: CompactInput<Spec>): Layout;
	/** The layout as shapes. */
	draw(layout: Layout): Shape[];
	/** Alt text: the finding with its qualifier and source, in one or two sentences. @param told ids of values whose standing is told beside it */
	describe(figure: Figure<Spec>, told?: ReadonlySet<string>): string;
	/** How the mark of a claim or derivation looks, for the table "How the words were read": "solid bar". */
	drawnAs(figure: Figure<Spec>, evidence: Evidence): string;
}

export type { Row };
