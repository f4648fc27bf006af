/** The words of a figure, as pages and embeds show them beside its drawing. */
import type { Check, Figure, Standing } from '../../dataset/types';
import { worstStanding } from '../../dataset/stages/verdict';
import { caveatsOf } from '../../figure/footNotes';
import { formatEdtf } from '../../quantity/date';
import { checkSentence, comparableChecks } from '../../sentences/checks';
import { standingWords, titleAway } from '../../sentences/figureStanding';
import { isDisputed } from '../../sentences/standingNames';
import { quoteView, type QuoteView } from './quoteView';

export interface FigureWords {
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
	/** What other sources come to of the claims of each quote, in the order of the quotes. */
	readonly quoteStandings: readonly string[];
	/** What stands inside the drawing alone, for those who hear it: caveats and the editor’s note. */
	readonly spoken: readonly string[];
	/** What other sources say, for those who hear it: those that can be compared, as marks say it, and those on record besides. */
	readonly others: { readonly compared: readonly string[]; readonly onRecord: readonly string[] };
}

/** The words that stand beside the drawing of a figure. */
export function figureWords(figure: Figure): FigureWords {
	return {
		slug: figure.slug,
		title: figure.title,
		titleAway: titleAway(figure),
		subtitle: figure.subtitle,
		topics: figure.topics,
		standing: figure.standing,
		standingWords: standingWords(figure),
		quotes: figure.quotes.map(({ quote, source, claims }) => quoteView(quote, source, claims, figure.sources)),
		quoteStandings: figure.quotes.map(({ claims }) =>
			standingWords({ standing: worstStanding(claims.map((claim) => claim.standing)), evidence: claims })
		),
		spoken: [...new Set([...caveatsOf(figure), ...(figure.note ? [figure.note] : [])])],
		others: othersOf(figure),
		...(figure.withdrawn
			? { withdrawn: { ...figure.withdrawn, date: formatEdtf(figure.withdrawn.date, figure.style) } }
			: {})
	};
}

/** What a dispute rests on is told with it. */
function othersOf({ evidence }: Figure): FigureWords['others'] {
	const told = (all: readonly Check[]) => [...new Set(all.map(checkSentence))];
	const undisputed = evidence.filter(({ standing }) => !isDisputed(standing));
	const checks = evidence.flatMap((of) => of.checks);
	const compared = comparableChecks(checks);
	return {
		compared: told(comparableChecks(undisputed.flatMap((of) => of.checks))),
		onRecord: told(checks.filter((check) => !compared.includes(check)))
	};
}
