/** From a number that was pointed at to its drawing, by the stages and layouts that read and draw every dataset. */
import { refusalOf, whyNotOthers, CHART_NAMES, type Suggestion } from '../../dataset/author/desk/charts';
import { excerptOf } from '../../dataset/author/desk/excerpt';
import { DATA, deskRecords, NO_DAY, SOURCE, type DeskRecords, type Group } from '../../dataset/author/desk/records';
import { OPEN, type Answered, type Desk } from '../../dataset/author/desk/told';
import { atOnce, type Steps } from '../../dataset/author/steps';
import { loadRead } from '../../dataset/loadRead';
import type { Loaded } from '../../dataset/loadTypes';
import { plainFile } from '../../dataset/read/plainFile';
import { sha256Of } from '../../dataset/text/texts';
import { memoryFiles } from '../../dataset/ports/memory';
import type { ChartType } from '../../charts/specs';
import type { Evidence, Figure, Problem, Source } from '../../dataset/types';
import { PLOT_WIDTHS, plotOfEachWidth } from '../../figure/brief/plot';
import { briefLines, briefSource, type BriefNote } from '../../figure/brief/words';
import { quoteRuns, type QuoteRun } from '../../figure/quoteLines';
import type { SvgNode } from '../../scene/svgNode';
import { derivedBounds, valueWords } from '../../sentences/evidence';
import { svgOf } from '../../scene/toSvg';
import { HOUSE } from '../../scene/palette';
import { pageForm } from '../figure/pageForm';
import { lackingAlphabets, loadedPoints, type Letters } from './letters';
import { knownSteps, type KnownArticle, type KnownList } from './known';

export { pageFontFaces, takeKerning, takeMetrics } from '../../press/browser/pageFonts';
export { readKnownList } from './known';
export { loadAlphabets, loadedRules } from './letters';

export interface ChartOffer {
	readonly type: ChartType;
	readonly name: string;
	/** Why it cannot draw this number. */
	readonly refused?: string;
}

/** A figure as the page shows it. */
export interface DrawnFigure {
	/** The number that it is of. */
	readonly of: string;
	readonly figure: Figure;
	readonly title: string;
	readonly subtitle: string;
	/** “over 40”, for each value that its words state. */
	readonly values: readonly string[];
	readonly type: ChartType;
	readonly charts: readonly ChartOffer[];
	/** Charts that are not offered, with why. */
	readonly others: readonly { readonly name: string; readonly why: string }[];
	readonly quotes: readonly { readonly runs: readonly QuoteRun[]; readonly speaker: string }[];
	/** Plots for each width of the page; its style sheet shows the one that fits. */
	readonly plots: readonly SvgNode[];
	readonly notes: readonly BriefNote[];
	readonly source: string;
	/** Undefined where its sentence states no change that led to it, or that is drawn. */
	readonly offer?: BeforeOffer;
}

export type DrawnOrNot = DrawnFigure | { readonly problems: readonly Problem[]; readonly title: string };

/** px that the figure can have on the page, and its plot in height. */
const NARROWEST = 240;
const WIDEST = 740;
const HEIGHT = 200;

/** Reads, checks and draws it at once. */
export function draw(desk: Desk, answered: Group): DrawnOrNot {
	return atOnce(drawSteps(desk, answered));
}

/**
 * The same step by step. Where the best chart cannot honestly draw it, the next one does; where none can, the last one’s problems are told.
 * @param change that could be added, as `changeOf` has it
 * @param refused charts that cannot draw it: each is tried once
 */
export function* drawSteps(
	desk: Desk,
	answered: Group,
	change?: Answered,
	refused: readonly ChartType[] = []
): Steps<DrawnOrNot> {
	const { made, near } = recordsNear(desk, answered);
	yield;
	const { dataset, problems } = loadNear(made, near);
	yield;
	const [figure] = dataset?.figures ?? [];
	if (figure) {
		const drawn = yield* shown(figure, made, near, answered[0].number.id);
		const offer = change && beforeOffer(desk, answered[0], change);
		return offer ? { ...drawn, offer } : drawn;
	}
	const isOfChart = problems.every(({ at }) => at.file.includes('/figures/')) && problems.length > 0;
	const tried = [...refused, ...made.charts.slice(0, 1).map(({ type }) => type)];
	const next = made.offered.find(({ type }) => !tried.includes(type));
	if (!isOfChart || !next) return { problems, title: made.title };
	const [first, ...others] = answered;
	return yield* drawSteps(desk, [{ ...first, answer: { ...first.answer, type: next.type } }, ...others], change, tried);
}

/** What an amount was before the change of its sentence: “the prewar period ≈ $150 bn (derived, 142 to 159)”. */
export interface BeforeOffer {
	/** The change, by its number. */
	readonly id: string;
	readonly words: string;
	readonly name: string;
	readonly value: string;
}

/** Computed as it would be drawn, whatever its title; undefined where it cannot be. */
function beforeOffer(desk: Desk, amount: Answered, change: Answered): BeforeOffer | undefined {
	const { title: _, ...answer } = amount.answer;
	const { made, near } = recordsNear(desk, [{ ...amount, answer: { ...answer, change: change.number.id } }, change]);
	const of = madeOf(made, near);
	if (lastOffer?.of !== of) lastOffer = { of, offer: offered(made, near, change) };
	return lastOffer.offer;
}

/** What a figure is made of, the same whatever its title: that is typed letter by letter, and no mark depends on it. */
function madeOf({ records }: DeskRecords, { text }: Desk): string {
	const data = records.map(({ kind, data: of }) => JSON.stringify(of, kind === 'figures' ? TITLES_APART : undefined));
	return JSON.stringify([text, ...data]);
}

const TITLES_APART = (field: string, value: unknown) => (field === 'title' || field === 'subtitle' ? undefined : value);

let lastOffer: { readonly of: string; readonly offer: BeforeOffer | undefined } | undefined;

function offered(made: DeskRecords, near: Desk, change: Answered): BeforeOffer | undefined {
	const before = loadNear(made, near).dataset?.figures[0]?.evidence.find(({ basis }) => basis === 'derived');
	if (!before) return undefined;
	const name = before.period?.label ?? '';
	const bounds = ['derived', derivedBounds(before)].filter((part) => part !== '').join(', ');
	const value = `${valueWords(before)} (${bounds})`;
	return { id: change.number.id, words: change.number.text, name, value };
}

/** Which alphabets are to be loaded before it can be drawn, for what its words have and what was written to them. */
export function alphabetsFor(desk: Desk, answered: Group): readonly Letters[] {
	const { desk: near } = excerptOf(desk, answered);
	return lackingAlphabets([near.text, JSON.stringify([near.cited, answered.map(({ answer }) => answer)])].join('\n'));
}

/** Of the lines around what is drawn. What only a dataset asks for draws nothing. */
function recordsNear(desk: Desk, answered: Group) {
	const { desk: near, answered: moved } = excerptOf(desk, answered);
	return { near, made: deskRecords({ ...near, work: {} }, moved) };
}

function loadNear(made: DeskRecords, near: Desk): Loaded {
	return loadRead(
		{
			files: made.records.map(({ path, data, ...file }) => plainFile(file, path, data)),
			unread: [],
			problems: []
		},
		{
			files: memoryFiles(new Map([[`texts/${SOURCE}.txt`, near.text]]), loadedPoints),
			dir: DATA,
			textDirs: ['texts'],
			comparesVersions: false
		}
	);
}

function* shown(loaded: Figure, made: DeskRecords, near: Desk, of: string): Steps<DrawnFigure> {
	const { charts, offered, title, subtitle } = made;
	const figure: Figure = { ...withoutStandIns(loaded), pasted: true };
	const plots = yield* plotsOf(figure, madeOf(made, near));
	return {
		of,
		figure,
		title,
		subtitle,
		values: figure.evidence.filter(({ id }) => id === of || id === `${of}-2`).map(valueWords),
		type: charts[0]?.type ?? 'number',
		charts: offersOf(offered, figure.evidence),
		others: whyNotOthers(charts.map(({ type }) => type)),
		quotes: figure.quotes.map(({ quote, claims }) => ({ runs: quoteRuns(quote, claims), speaker: quote.speaker.name })),
		plots,
		notes: briefLines(figure),
		source: briefSource(figure)
	};
}

let lastPlots: { readonly of: string; readonly plots: readonly SvgNode[] } | undefined;

/** For each width of the page. @param of what they are drawn of: of the same again, they are the same */
function* plotsOf(figure: Figure, of: string): Steps<readonly SvgNode[]> {
	if (lastPlots?.of === of) return lastPlots.plots;
	const plots: SvgNode[] = [];
	for (const width of PLOT_WIDTHS.filter((each) => each >= NARROWEST && each <= WIDEST).reverse()) {
		const drawn = plotOfEachWidth(figure, 'desk', { from: width, to: width, height: HEIGHT });
		plots.push(...drawn.map((scene) => svgOf(scene, pageForm(HOUSE))));
		yield;
	}
	lastPlots = { of, plots };
	return plots;
}

/** What the site has of a text already, step by step. */
export function knownIn(text: string, list: KnownList): Steps<KnownArticle[]> {
	return knownSteps(text, sha256Of(text), list);
}

function offersOf(charts: readonly Suggestion[], evidence: readonly Evidence[]): ChartOffer[] {
	return charts.map((suggestion) => {
		const refused = refusalOf(suggestion, evidence);
		return { type: suggestion.type, name: CHART_NAMES[suggestion.type], ...(refused === undefined ? {} : { refused }) };
	});
}

/** What only stood in so that the rest could be read: nothing of it is printed. */
function withoutStandIns(figure: Figure): Figure {
	const own = (source: Source): Source => ({
		...source,
		issued: source.issued === NO_DAY ? '' : source.issued,
		publisher: source.publisher === OPEN ? '' : source.publisher,
		url: ''
	});
	const evidence = figure.evidence.map((each) => {
		const of = { ...each, checks: each.checks.map((check) => ({ ...check, url: '' })) };
		if (of.basis === 'derived') return of;
		const { record, ...rest } = of;
		const isDated = record !== undefined && record.asOf !== NO_DAY;
		return { ...rest, source: own(of.source), ...(isDated ? { record } : {}) };
	});
	return {
		...figure,
		evidence,
		sources: figure.sources.map(own),
		quotes: figure.quotes.map((group) => ({ ...group, source: own(group.source) }))
	};
}
