/** A figure in brief, as cards and the head of its own page show it: words, plot, standing, caveat, other sources counted. */
import type { Figure, Standing } from '../../dataset/types';
import { briefNotes, type BriefNote } from '../../figure/brief/words';
import { BOX_NAMES, type BoxName } from '../../figure/brief/purposes';
import { canBeDrawn } from '../../figure/scene';
import { checkLabel, periodSuffix, saidWords, verdictWords } from '../../sentences/checks';
import { STANDING_FILTER } from '../../sentences/standingNames';
import { figureAddress } from '../address';
import { factsOf, type MarkFact } from './facts';
import { quoteView, type QuoteView } from './quoteView';

/** What another source says, in a line. */
export interface OtherView {
	readonly id: string;
	/** "China’s customs, 2023: $240.1 bn". */
	readonly says: string;
	readonly verdict: string;
	readonly url: string;
}

export interface BriefView {
	readonly slug: string;
	readonly title: string;
	readonly topics: readonly string[];
	/** Each standing that a part of it has, one for each name, the most serious first. */
	readonly standings: readonly Standing[];
	readonly quotes: readonly QuoteView[];
	readonly notes: readonly BriefNote[];
	readonly others: readonly OtherView[];
	/** The places that it has a picture for. */
	readonly boxes: readonly BoxName[];
	/** What its marks stand for. */
	readonly facts: readonly MarkFact[];
}

const GRAVITY: readonly Standing[] = ['contradicted', 'mixed', 'unchecked', 'supported'];

export function briefView(figure: Figure): BriefView {
	const address = figureAddress(figure.slug);
	return {
		slug: figure.slug,
		title: figure.title,
		topics: figure.topics,
		standings: standingsOf(figure),
		quotes: briefQuotes(figure),
		notes: briefNotes(figure, 'short'),
		others: figure.evidence
			.flatMap(({ checks }) => checks)
			.map((check) => ({
				id: check.id,
				says: `${checkLabel(check)}${periodSuffix(check)}: ${saidWords(check)}`,
				verdict: verdictWords(check),
				url: check.url
			})),
		boxes: BOX_NAMES.filter((box) => canBeDrawn(figure, address, box)),
		facts: factsOf(figure)
	};
}

/** The quotes that its marks stand on. */
export function briefQuotes(figure: Figure): QuoteView[] {
	return figure.quotes
		.filter(statesAMark(figure))
		.map(({ quote, source, claims }) => quoteView(quote, source, claims, figure.sources));
}

/** Words that only a formula takes a number from stand on the figure's own page, where the formula does. */
function statesAMark({ evidence }: Figure): (group: Figure['quotes'][number]) => boolean {
	const stated = new Set(evidence.filter(({ basis }) => basis === 'stated').map(({ id }) => id));
	return ({ claims }) => stated.size === 0 || claims.some(({ id }) => stated.has(id));
}

/** What is derived stands as its inputs do: only what the words state has a standing of its own, where they state anything. */
function standingsOf({ evidence }: Figure): Standing[] {
	const stated = evidence.filter(({ basis }) => basis === 'stated');
	const standings = new Set((stated.length > 0 ? stated : evidence).map(({ standing }) => standing));
	const found = GRAVITY.filter((each) => standings.has(each));
	return found.filter((each, i) => found.findIndex((other) => STANDING_FILTER[other] === STANDING_FILTER[each]) === i);
}
