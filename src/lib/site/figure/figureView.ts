/** What a figure's own page shows of it. */
import { chartOf } from '../../charts/registry';
import type { Row } from '../../charts/types';
import type { CheckPage, Figure } from '../../dataset/types';
import type { HouseStyle } from '../../quantity/types';
import { caveatsOf } from '../../figure/footNotes';
import { pagesOf, pageWords } from '../../sentences/checks';
import { startLarge } from '../../sentences/firstLetter';
import { houseWord } from '../../sentences/houseWords';
import { hatchedWords } from '../../sentences/basis';
import { derivedBounds, valueWords } from '../../sentences/evidence';
import { sourceView, type SourceView } from '../source/sourceView';
import { figureWords, type FigureWords } from './figureWords';
import { factsOf, type MarkFact } from './facts';
import { historyView, type VersionView } from './history';
import { isLean } from './isLean';
import { readingsIn, type ReadingView } from './readings';

export interface FigureView extends FigureWords {
	/** Whether most of its files are made only when they are asked for. */
	readonly lean?: true | undefined;
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
	/** How its house writes. */
	readonly style?: HouseStyle;
	/** "Derived", or as its house says it. */
	readonly derivedName: string;
	/** Id of a check → the pages that it was read on. */
	readonly pages: Readonly<Record<string, readonly PageView[]>>;
	readonly history: readonly VersionView[];
	readonly sources: readonly SourceView[];
}

/** A page that another source's number was read on. */
export interface PageView {
	readonly name: string;
	readonly url: string;
	readonly words: string;
	readonly language: string;
}

function pageView(page: CheckPage, style: HouseStyle | undefined): PageView {
	return { name: pageWords(page, style), url: page.url, words: page.words, language: page.language ?? '' };
}

/** A figure as its own page shows it. */
export function figureView(figure: Figure): FigureView {
	const chart = chartOf(figure);
	const derived = figure.evidence.filter((evidence) => evidence.basis === 'derived');
	return {
		...figureWords(figure),
		...isLean(figure),
		facts: factsOf(figure),
		note: figure.note ?? '',
		howToRead: [chart.howToRead, derived.length > 0 ? hatchedWords(figure.style) : '']
			.filter((line) => line !== '')
			.join(' '),
		caveats: caveatsOf(figure),
		alt: chart.describe(figure),
		readings: readingsIn(figure),
		derivations: derived.map((of) => ({
			value: `${of.subject}, ${of.measure}${of.period ? `, ${of.period.label}` : ''}`,
			formula: of.formula,
			result: [valueWords(of), derivedBounds(of)].filter((part) => part !== '').join(', ')
		})),
		rows: chart.rows(figure),
		...(figure.style && { style: figure.style }),
		derivedName: startLarge(houseWord('derived', figure.style)),
		pages: Object.fromEntries(
			figure.evidence
				.flatMap(({ checks }) => checks)
				.map((check) => [check.id, pagesOf(check).map((page) => pageView(page, figure.style))])
		),
		history: historyView(figure),
		sources: figure.sources.map(sourceView)
	};
}
