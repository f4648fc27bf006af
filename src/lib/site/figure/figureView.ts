/** What a figure's own page shows of it. */
import { chartOf } from '../../charts/registry';
import type { Row } from '../../charts/types';
import type { Figure } from '../../dataset/types';
import { caveatsOf } from '../../figure/footNotes';
import { formatBounds } from '../../quantity/format';
import { HATCHED } from '../../sentences/basis';
import { valueWords } from '../../sentences/evidence';
import { sourceView, type SourceView } from '../source/sourceView';
import { figureWords, type FigureWords } from './figureWords';
import { factsOf, type MarkFact } from './facts';
import { historyView, type VersionView } from './history';
import { readingsIn, type ReadingView } from './readings';

export interface FigureView extends FigureWords {
	/** What its marks stand for. */
	readonly facts: readonly MarkFact[];
	readonly note: string;
	/** One line on an unusual form; empty where there is nothing to explain. */
	readonly howToRead: string;
	readonly caveats: readonly string[];
	readonly alt: string;
	readonly readings: readonly ReadingView[];
	readonly derivations: readonly { readonly value: string; readonly formula: string; readonly result: string }[];
	readonly rows: readonly Row[];
	readonly history: readonly VersionView[];
	readonly sources: readonly SourceView[];
}

/** A figure as its own page shows it. */
export function figureView(figure: Figure): FigureView {
	const chart = chartOf(figure);
	const derived = figure.evidence.filter((evidence) => evidence.basis === 'derived');
	return {
		...figureWords(figure),
		facts: factsOf(figure),
		note: figure.note ?? '',
		howToRead: [chart.howToRead, derived.length > 0 ? HATCHED : ''].filter((line) => line !== '').join(' '),
		caveats: caveatsOf(figure),
		alt: chart.describe(figure),
		readings: readingsIn(figure),
		derivations: derived.map((of) => ({
			value: `${of.subject}, ${of.measure}${of.period ? `, ${of.period.label}` : ''}`,
			formula: of.formula,
			result: `${valueWords(of)}, ${formatBounds(of.quantity)}`
		})),
		rows: chart.rows(figure),
		history: historyView(figure),
		sources: figure.sources.map(sourceView)
	};
}
