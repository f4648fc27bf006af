/** From a number that was pointed at to its drawing, by the stages and layouts that read and draw every dataset. */
import { base } from '$app/paths';
import { refusalOf, CHART_NAMES, type Suggestion } from '../../dataset/author/desk/charts';
import { deskFiles, NO_DAY, type DeskFiles } from '../../dataset/author/desk/files';
import { OPEN, type Answered, type Desk } from '../../dataset/author/desk/told';
import { loadDataset } from '../../dataset/load';
import { sha256Of } from '../../dataset/text/texts';
import { memoryFiles } from '../../dataset/ports/memory';
import type { ChartType } from '../../charts/specs';
import type { Evidence, Figure, Problem, Source } from '../../dataset/types';
import { plotOfEachWidth } from '../../figure/brief/plot';
import { briefNotes, briefSource, type BriefNote } from '../../figure/brief/words';
import { quoteRuns, type QuoteRun } from '../../figure/quoteLines';
import type { SvgNode } from '../../scene/svgNode';
import { valueWords } from '../../sentences/evidence';
import { svgOf } from '../../scene/toSvg';
import { loadMetrics, pageFontFaces } from '../../press/browser/pageFonts';
import { PAGE_FORM } from '../figure/pageForm';
import { PAGE_METRICS } from '../making/fontPlaces.js';
import { closeDoor } from './closeDoor';
import { knownArticles, loadKnownList, type KnownArticle, type KnownList } from './known';

export interface ChartOffer {
	readonly type: ChartType;
	readonly name: string;
	/** Why it cannot draw this number. */
	readonly refused?: string;
}

/** A figure as the page shows it. */
export interface DrawnFigure {
	readonly figure: Figure;
	readonly title: string;
	readonly subtitle: string;
	/** “over 40”, for each value that is drawn. */
	readonly values: readonly string[];
	readonly type: ChartType;
	readonly charts: readonly ChartOffer[];
	readonly quotes: readonly { readonly runs: readonly QuoteRun[]; readonly speaker: string }[];
	/** Plots for each width of the page; its style sheet shows the one that fits. */
	readonly plots: readonly SvgNode[];
	readonly notes: readonly BriefNote[];
	readonly source: string;
}

export type DrawnOrNot = DrawnFigure | { readonly problems: readonly Problem[]; readonly title: string };

let faces: Promise<string> | undefined;
let list: KnownList | undefined;

/** Loads the measures and the fonts of drawings, then lets nothing leave the page any more. */
export function prepare(): Promise<string> {
	faces ??= (async () => {
		const [, fonts, known] = await Promise.all([
			loadMetrics(base + PAGE_METRICS),
			pageFontFaces(),
			loadKnownList(`${base}/desk/known.json`)
		]);
		list = known;
		closeDoor();
		return fonts;
	})();
	return faces;
}

/** What the site has of a text already. */
export function known(text: string): KnownArticle[] {
	return list ? knownArticles(text, sha256Of(text), list) : [];
}

/** Reads, checks and draws it. Where the best chart cannot honestly draw it, the next one does. */
export function draw(desk: Desk, answered: readonly [Answered, ...Answered[]]): DrawnOrNot {
	// What only its dataset asks for draws nothing.
	const files = deskFiles({ ...desk, work: {} }, answered);
	const { dataset, problems } = loadDataset({
		files: memoryFiles(files.files),
		dir: 'data',
		textDirs: ['texts'],
		comparesVersions: false
	});
	const [figure] = dataset?.figures ?? [];
	if (figure) return shown(figure, files, files.charts[0]);
	const isOfChart = problems.every(({ at }) => at.file.includes('/figures/')) && problems.length > 0;
	const next = files.charts[1];
	if (!isOfChart || !next) return { problems, title: files.title };
	const [first, ...others] = answered;
	return draw(desk, [{ ...first, answer: { ...first.answer, type: next.type } }, ...others]);
}

function shown(loaded: Figure, { charts, title, subtitle }: DeskFiles, drawn: Suggestion | undefined): DrawnFigure {
	const figure: Figure = { ...withoutStandIns(loaded), pasted: true };
	return {
		figure,
		title,
		subtitle,
		values: figure.evidence.map(valueWords),
		type: drawn?.type ?? 'number',
		charts: offersOf(charts, figure.evidence),
		quotes: figure.quotes.map(({ quote, claims }) => ({ runs: quoteRuns(quote, claims), speaker: quote.speaker.name })),
		plots: plotOfEachWidth(figure, 'desk', { from: 240, to: 740, height: 200 }).map((scene) => svgOf(scene, PAGE_FORM)),
		notes: briefNotes(figure),
		source: briefSource(figure)
	};
}

/** In a fixed order: the best first, whichever was chosen. */
function offersOf(charts: readonly Suggestion[], evidence: readonly Evidence[]): ChartOffer[] {
	return [...charts].map((suggestion) => {
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
	const evidence = figure.evidence.map((of) => {
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
