/** A figure in brief, as cards and the head of its own page show it: words, plot, standing, caveat, other sources counted. */
import type { Claim, Figure, Standing } from '../../dataset/types';
import { plotMarks } from '../../figure/brief/plot';
import { briefLines, type BriefNote } from '../../figure/brief/words';
import { inListOrder, listedWords, othersWords, pagesOf, pageWords, verdictWords } from '../../sentences/checks';
import { valueWords } from '../../sentences/evidence';
import { standingName } from '../../sentences/standing';
import { factsOf, type MarkFact } from './facts';
import { isLean } from './isLean';
import { quoteView, type QuoteView } from './quoteView';

/** What another source says, or what was computed from several, in a line. */
export interface OtherView {
	readonly id: string;
	/** "China’s customs, 2023: $240.1 bn"; "Computed here: …". */
	readonly says: string;
	readonly verdict: string;
	/** Where it was read; of what was computed from several, where those were, each by its name. */
	readonly pages: readonly { readonly name: string; readonly url: string }[];
}

/** A standing, and the values that have it where others of the figure have another: "$240 bn". */
export interface StandingOf {
	readonly standing: Standing;
	/** "Supported"; "Supported by a computation" where no source says what was computed from others. */
	readonly name: string;
	readonly of: string;
}

export interface BriefView {
	readonly slug: string;
	readonly title: string;
	readonly topics: readonly string[];
	/** Each standing that a part of it has, one for each name, the most serious first. */
	readonly standings: readonly StandingOf[];
	readonly quotes: readonly QuoteView[];
	readonly notes: readonly BriefNote[];
	readonly others: readonly OtherView[];
	/** "7 statements by other sources and 1 number computed here"; empty where there is none. */
	readonly othersWords: string;
	/** The same in short: "7 other statements". */
	readonly sourcesWords: string;
	/** Whether most of its files are made only when they are asked for. */
	readonly lean?: true | undefined;
	/** What its marks stand for; of other sources those that the plot draws. */
	readonly facts: readonly MarkFact[];
}

const GRAVITY: readonly Standing[] = ['contradicted', 'mixed', 'unchecked', 'supported'];

export function briefView(figure: Figure): BriefView {
	// The quotes that its marks stand on.
	const printed = figure.quotes.filter(statesAMark(figure));
	const checks = figure.evidence.flatMap((of) => of.checks);
	const drawn = plotMarks(figure);
	return {
		slug: figure.slug,
		...isLean(figure),
		title: figure.title,
		topics: figure.topics,
		standings: standingsOf(figure),
		quotes: printed.map(({ quote, source, claims }) => quoteView(quote, source, claims, figure.sources)),
		// What a quote says besides is told below it, and of no quote that does not stand here.
		notes: briefLines({ ...figure, beside: figure.beside.filter((claim) => isIn(printed, claim)) }, 'short'),
		others: inListOrder(checks).map((check) => ({
			id: check.id,
			says: listedWords(check),
			verdict: verdictWords(check),
			pages: pagesOf(check).map((page) => ({ name: pageWords(page, figure.style), url: page.url }))
		})),
		othersWords: othersWords(checks),
		sourcesWords: othersWords(checks, 'short'),
		facts: factsOf(figure).filter(({ id, answers }) => answers || drawn.has(id))
	};
}

function isIn(groups: Figure['quotes'], { quote, source }: Claim): boolean {
	return groups.some((group) => group.quote.id === quote.id && group.source.id === source.id);
}

/** Words that only a formula takes a number from stand on the figure's own page, where the formula does. */
function statesAMark({ evidence }: Figure): (group: Figure['quotes'][number]) => boolean {
	const stated = new Set(evidence.filter(({ basis }) => basis === 'stated').map(({ id }) => id));
	return ({ claims }) => stated.size === 0 || claims.some(({ id }) => stated.has(id));
}

function standingsOf({ evidence }: Figure): StandingOf[] {
	const found = GRAVITY.flatMap((standing) => evidence.filter((of) => of.standing === standing));
	const names = [...new Set(found.map(standingName))];
	return names.flatMap((name) => {
		const all = found.filter((of) => standingName(of) === name);
		const values = evidence.filter((of) => all.includes(of)).map(valueWords);
		const [first] = all;
		return first ? [{ standing: first.standing, name, of: names.length === 1 ? '' : values.join(', ') }] : [];
	});
}
