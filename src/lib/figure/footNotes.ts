/** What must stand inside every drawing below its chart: standing, caveats, the editor's note. */
import { readingNotes } from './readingNotes';
import { disputedNotes, namesIn } from './standingNotes';
import { besideNotes } from '../sentences/beside';
import { earlierNote, earlierValue } from '../sentences/history';
import { intervalNote } from '../sentences/interval';
import { leftOutNotes } from '../sentences/leftOut';
import { translationNotes } from '../sentences/translation';
import { withdrawnNote } from '../sentences/withdrawal';
import { formatEdtf } from '../quantity/date';
import type { Figure } from '../dataset/types';

/**
 * What of its quotes is disputed and not drawn, the editor's notes on what a figure draws, why an interval is another than its
 * words give, what quotes say in another language, what they leave out, and what a person has read in them, each once.
 */
export function caveatsOf(figure: Figure): string[] {
	const caveats = figure.evidence.flatMap((evidence) => (evidence.caveat ? [evidence.caveat] : []));
	const claims = figure.quotes.flatMap((group) => group.claims);
	const intervals = claims.map(({ quantity }) => intervalNote(quantity)).filter((note) => note !== '');
	const translated = figure.quotes.flatMap(({ quote }) =>
		translationNotes(quote, figure.style, figure.quotes.length > 1)
	);
	const leftOut = figure.quotes.flatMap(({ quote }) => leftOutNotes(quote, figure.style));
	return [
		...new Set([...besideNotes(figure), ...translated, ...caveats, ...intervals, ...leftOut, ...readingNotes(figure)])
	];
}

/** One line of text each, without repeats, the most serious first. */
export function footNotes(figure: Figure): string[] {
	const note = figure.note ? [figure.note] : [];
	return [...new Set([...withdrawnNotes(figure), ...disputedNotes(figure), ...caveatsOf(figure), ...note])];
}

/** That and why a figure was withdrawn, if it was. */
export function withdrawnNotes({ withdrawn, style }: Figure): string[] {
	return withdrawn ? [withdrawnNote({ date: formatEdtf(withdrawn.date, style), why: withdrawn.why })] : [];
}

/** A value that was said before, to be struck through (empty where none was stated), and what stands after it. */
export interface EarlierLine {
	readonly value: string;
	readonly text: string;
}

/** What a figure's claims said before, each once: below whatever draws the one that holds, by its name where there are several. */
export function earlierLines(figure: Figure): EarlierLine[] {
	const revised = figure.quotes.flatMap(({ claims }) => claims).filter(({ history }) => history.length > 0);
	if (revised.length === 0) return [];
	const nameOf = figure.evidence.length > 1 ? namesIn(figure) : () => '';
	const lines = revised.flatMap((claim) =>
		claim.history.map((earlier) => ({ value: earlierValue(earlier), text: earlierNote(earlier, claim, nameOf(claim)) }))
	);
	return [...new Map(lines.map((line) => [`${line.value} ${line.text}`, line])).values()];
}
