/** What must stand inside every drawing below its chart: standing, caveats, the editor's note. */
import { readingNotes } from './readingNotes';
import { disputedNotes } from './standingNotes';
import { leftOutNotes } from '../sentences/leftOut';
import { withdrawnNote } from '../sentences/withdrawal';
import { formatEdtf } from '../quantity/date';
import type { Figure } from '../dataset/types';

/** The editor's notes on what a figure draws, what its quotes leave out, and what a person has read in it, each once. */
export function caveatsOf(figure: Figure): string[] {
	const caveats = figure.evidence.flatMap((evidence) => (evidence.caveat ? [evidence.caveat] : []));
	const leftOut = figure.quotes.flatMap(({ quote }) => leftOutNotes(quote));
	return [...new Set([...caveats, ...leftOut, ...readingNotes(figure)])];
}

/** One line of text each, without repeats, the most serious first. */
export function footNotes(figure: Figure): string[] {
	const note = figure.note ? [figure.note] : [];
	return [...new Set([...withdrawnNotes(figure), ...disputedNotes(figure), ...caveatsOf(figure), ...note])];
}

/** That and why a figure was withdrawn, if it was. */
export function withdrawnNotes({ withdrawn }: Figure): string[] {
	return withdrawn ? [withdrawnNote({ date: formatEdtf(withdrawn.date), why: withdrawn.why })] : [];
}
