/** What the site has published already of a text that is pasted: found by its quotes, before anything is drawn anew. */
import type { Standing } from '../../dataset/types';
import { HEADS, isDisputed } from '../../sentences/standingNames';
import { latestOf, type Published } from '../../press/verify/published';
import { readPublished } from '../../press/verify/publishedSchema';
import { foldedText } from '../../words/foldedText';

export interface KnownFigure {
	readonly slug: string;
	readonly title: string;
	readonly isDisputed: boolean;
	/** Those of its quotes that stand in the text. */
	readonly quotes: readonly string[];
}

/** A list that is larger is not loaded for this: it would cost more than it tells. In bytes. */
const LARGEST = 2_000_000;

/** The list of what is published; undefined where there is none, or it is too large. */
export async function loadPublishedList(address: string): Promise<Published | undefined> {
	try {
		const answer = await fetch(address);
		if (!answer.ok || Number(answer.headers.get('content-length') ?? 0) > LARGEST) return undefined;
		return readPublished(await answer.text());
	} catch {
		return undefined;
	}
}

/** The figures of which a quote stands in the text, however it is set (quotation marks, spaces, line ends). */
export function knownFigures(text: string, { figures }: Published): KnownFigure[] {
	const whole = foldedText(text).text;
	return figures
		.filter(({ withdrawn }) => !withdrawn)
		.flatMap((figure): KnownFigure[] => {
			const version = latestOf(figure);
			const quotes = [...new Set(version?.claims.map(({ quote }) => quote))].filter((quote) => stands(quote, whole));
			if (!version || quotes.length === 0) return [];
			const disputed = version.claims.some(({ standing }) => isStanding(standing) && isDisputed(standing));
			return [{ slug: figure.figure, title: version.title, isDisputed: disputed, quotes }];
		});
}

/** Those that quote the sentence, or a part of it. */
export function figuresOf(sentence: string, known: readonly KnownFigure[]): KnownFigure[] {
	const words = foldedText(sentence).text.trim();
	return known.filter(({ quotes }) =>
		quotes.some((quote) => stands(quote, words) || foldedText(quote).text.includes(words))
	);
}

function stands(quote: string, folded: string): boolean {
	return folded.includes(foldedText(quote).text.trim());
}

function isStanding(name: string): name is Standing {
	return name in HEADS;
}
