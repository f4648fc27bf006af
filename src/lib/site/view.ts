/** What pages get of the dataset: plain, small, and nothing that they do not show. The one gate before the browser. */
import { checkSummary } from '../sentences/checks';
import { byline, citationWords, matchWords } from '../sentences/sources';
import { standingTag, standingWords, titleAway } from '../sentences/standing';
import { valueWords } from '../sentences/evidence';
import { chartOf } from '../charts/registry';
import type { Row } from '../charts/types';
import { quotedAmount } from '../dataset/stages/quotedAmount';
import type { Check, Claim, Evidence, Figure, Quote, Source, Standing } from '../dataset/types';
import { caveatsOf } from '../figure/footNotes';
import { quoteRuns, type QuoteRun } from '../figure/quoteLines';
import { formatBounds, formatReadAs } from '../quantity/format';
import { writeNumber } from '../quantity/said';
import { formatEdtf } from '../quantity/date';
import { historyView, type VersionView } from './figure/history';
import { factsOf, type MarkFact } from './figure/facts';
import { textFragmentAddress } from './figure/textFragment';

export interface QuoteView {
	readonly runs: readonly QuoteRun[];
	readonly speaker: string;
	readonly sourceId: string;
	/** "characters 9163 to 9290". */
	readonly position: string;
	/** A little of the text before and after it. */
	readonly before: string;
	readonly after: string;
	/** Opens the source at the words, in browsers that can. */
	readonly address: string;
	readonly language: string;
	/** Ids of the claims that stand on it. */
	readonly claims: readonly string[];
}

export interface CardView {
	readonly slug: string;
	readonly title: string;
	/** The title with its standing, for where the chart is not in sight. */
	readonly titleAway: string;
	readonly subtitle: string;
	readonly topics: readonly string[];
	readonly standing: Standing;
	readonly standingWords: string;
	readonly withdrawn?: { readonly date: string; readonly why: string };
	readonly quotes: readonly QuoteView[];
}

export interface ReadingView {
	readonly words: string;
	readonly readAs: string;
	readonly drawnAs: string;
}

export interface FigureView extends CardView {
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

export interface SourceView {
	readonly id: string;
	readonly title: string;
	readonly citation: string;
	readonly url: string;
	readonly verification: string;
	readonly issuedNote: string;
	readonly rights: string;
	readonly summary: string;
	readonly authors: string;
	readonly publisher: string;
	readonly issued: string;
	readonly genre: string;
	readonly length: number;
	readonly sha256: string;
	/** "1,093 of 13,047 characters quoted". */
	readonly quoted: string;
	/** Address of an archived copy, and the day of retrieval, as far as they are known. */
	readonly archived: string;
	readonly retrieved: string;
}

/** A figure as the dashboard's card shows it. */
export function cardView(figure: Figure): CardView {
	return {
		slug: figure.slug,
		title: figure.title,
		titleAway: titleAway(figure),
		subtitle: figure.subtitle,
		topics: figure.topics,
		standing: figure.standing,
		standingWords: standingWords(figure.standing, decidingChecks(figure)),
		quotes: figure.quotes.map(({ quote, source, claims }) => quoteView(quote, source, claims, figure.sources)),
		...(figure.withdrawn ? { withdrawn: { ...figure.withdrawn, date: formatEdtf(figure.withdrawn.date) } } : {})
	};
}

/** `sources` are those of the figure that quotes: among several each quote names its own. */
function quoteView(
	quote: Quote,
	source: Source,
	claims: readonly Claim[],
	sources: readonly Source[] = [source]
): QuoteView {
	return {
		runs: quoteRuns(quote, claims),
		speaker: byline(quote, source, sources),
		sourceId: source.id,
		position: `characters ${quote.start} to ${quote.end}`,
		before: wholeWords(quote.prefix, 'before'),
		after: wholeWords(quote.suffix, 'after'),
		address: textFragmentAddress(source.url, quote.exact),
		language: source.language,
		claims: claims.map(({ id }) => id)
	};
}

/** The words beside a quote, without the one that was cut in two, and of its own paragraph only. */
function wholeWords(text: string, side: 'before' | 'after'): string {
	const paragraphs = text.split('\n');
	if (side === 'before') return (paragraphs.at(-1) ?? '').replace(paragraphs.length > 1 ? /^\s+/ : /^\S*\s+/, '');
	return (paragraphs[0] ?? '').replace(paragraphs.length > 1 ? /\s+$/ : /\s+\S*$/, '');
}

/** A figure as its own page shows it. */
export function figureView(figure: Figure): FigureView {
	const chart = chartOf(figure);
	const derived = figure.evidence.filter((evidence) => evidence.basis === 'derived');
	return {
		...cardView(figure),
		facts: factsOf(figure),
		note: figure.note ?? '',
		howToRead: chart.howToRead,
		caveats: caveatsOf(figure),
		alt: chart.describe(figure),
		readings: figure.quotes
			.flatMap(({ claims }) => claims)
			.flatMap((claim) => readingsOf(claim, drawnAs(figure, claim))),
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

function drawnAs(figure: Figure, claim: Claim): string {
	return figure.evidence.some((evidence) => evidence.id === claim.id)
		? chartOf(figure).drawnAs(figure, claim)
		: 'used in the derivation';
}

/** Each of a claim's words that carries meaning, as it was read. */
function readingsOf(claim: Claim, mark: string): ReadingView[] {
	const at = (span: { start: number; end: number }) =>
		Array.from(claim.quote.exact).slice(span.start, span.end).join('');
	const readings: ReadingView[] = [{ words: at(claim.words), readAs: formatReadAs(claim.quantity), drawnAs: mark }];
	if (claim.record)
		readings.push({
			words: at(claim.record.words),
			readAs: `the highest up to ${formatEdtf(claim.record.asOf)}${claim.record.supersededBy ? '; a later value is higher' : ''}`,
			drawnAs: 'words beside the value'
		});
	const { period } = claim;
	if (period?.words)
		readings.push({
			words: at(period.words),
			readAs: period.date
				? [formatEdtf(period.date), period.because].filter(Boolean).join('. ')
				: 'not dated by the source',
			drawnAs: 'label'
		});
	return readings;
}

/** A source's record for its page and for citations. */
export function sourceView(source: Source): SourceView {
	return {
		id: source.id,
		title: source.title,
		citation: citationWords(source),
		url: source.url,
		verification: matchWords(source),
		issuedNote: source.issuedNote ?? '',
		rights: source.rights,
		summary: source.summary,
		authors: source.authors.map(({ given, family }) => `${given} ${family}`).join(' and '),
		publisher: source.publisher,
		issued: formatEdtf(source.issued),
		genre: source.genre ?? '',
		length: source.text.length,
		sha256: source.text.sha256,
		quoted: `${writeNumber(quotedAmount(distinctQuotes(source)))} of ${writeNumber(source.text.length)} characters quoted`,
		archived: source.archived ?? '',
		retrieved: source.retrieved ? formatEdtf(source.retrieved) : ''
	};
}

function distinctQuotes(source: Source): Quote[] {
	return [...new Set(source.claims.map(({ quote }) => quote))];
}

/** The checks of those of a figure's evidence that have its standing: what the chip speaks of. */
function decidingChecks(figure: Figure): readonly Check[] {
	const deciding = figure.evidence.filter(({ standing }) => standing === figure.standing);
	const checks = deciding.flatMap((evidence) => evidence.checks);
	return figure.standing === 'unchecked' ? figure.evidence.flatMap((evidence) => evidence.checks) : checks;
}

export interface ClaimView {
	readonly id: string;
	readonly value: string;
	readonly what: string;
	readonly quote: QuoteView;
	readonly standing: Standing;
	readonly standingWords: string;
	/** What stands beside the number: "counts differ", "disputed", or nothing. */
	readonly tag: string;
	readonly checks: string;
	readonly caveat: string;
	readonly figures: readonly { readonly slug: string; readonly title: string }[];
}

/** A claim as its source's page lists it. */
export function claimView(claim: Claim, figures: readonly Figure[]): ClaimView {
	return {
		id: claim.id,
		value: valueWords(claim),
		what: whatWords(claim),
		quote: quoteView(claim.quote, claim.source, [claim]),
		standing: claim.standing,
		standingWords: standingWords(claim.standing, claim.checks),
		tag: standingTag(claim.standing),
		checks: claim.checks.length === 0 ? '' : checkSummary(claim.checks),
		caveat: claim.caveat ?? '',
		figures: figures
			.filter((figure) =>
				figure.evidence.some((of) => of.id === claim.id || (of.basis === 'derived' && of.inputs.includes(claim)))
			)
			.map((figure) => ({ slug: figure.slug, title: titleAway(figure) }))
	};
}

function whatWords(evidence: Evidence): string {
	return [evidence.subject, evidence.measure, evidence.period?.label].filter(Boolean).join(', ');
}
