/** What must stand inside every drawing below its chart: standing, caveats, the editor's note. */
import { readingNotes } from './readingNotes';
import { besideNotes } from '../sentences/beside';
import { intervalNote } from '../sentences/interval';
import { leftOutNotes } from '../sentences/leftOut';
import { isDisputed, NOT_CHECKED, standingSentence } from '../sentences/standing';
import { withdrawnNote } from '../sentences/withdrawal';
import { formatEdtf } from '../quantity/date';
import type { EarlierValue, Figure } from '../dataset/types';

/**
 * The editor's notes on what a figure draws, why an interval is another than its words give, what quotes leave out, and what a
 * person has read in them, each once.
 */
export function caveatsOf(figure: Figure): string[] {
	const caveats = figure.evidence.flatMap((evidence) => (evidence.caveat ? [evidence.caveat] : []));
	const claims = figure.quotes.flatMap((group) => group.claims);
	const intervals = claims.map(({ quantity }) => intervalNote(quantity)).filter((note) => note !== '');
	const leftOut = figure.quotes.flatMap(({ quote }) => leftOutNotes(quote));
	return [...new Set([...caveats, ...intervals, ...leftOut, ...readingNotes(figure)])];
}

/** One line of text each, without repeats, the most serious first. */
export function footNotes(figure: Figure): string[] {
	const disputed = figure.evidence
		.filter(({ standing }) => isDisputed(standing))
		.map((evidence) => named(figure, evidence.subject, standingSentence(evidence)))
		.concat(besideNotes(figure));
	const note = figure.note ? [figure.note] : [];
	return [...new Set([...withdrawnNotes(figure), ...disputed, ...noCheckNotes(figure), ...caveatsOf(figure), ...note])];
}

/** That and why a figure was withdrawn, if it was. */
export function withdrawnNotes({ withdrawn }: Figure): string[] {
	return withdrawn ? [withdrawnNote({ date: formatEdtf(withdrawn.date), why: withdrawn.why })] : [];
}

/** That nothing in a figure was checked, if so. */
export function noCheckNotes({ evidence }: Figure): string[] {
	return evidence.every(({ standing }) => standing === 'unchecked') ? [NOT_CHECKED] : [];
}

/** Names the subject only where a figure draws several, so that nobody takes one's dispute for another's. */
function named(figure: Figure, subject: string, sentence: string): string {
	const subjects = new Set(figure.evidence.map((evidence) => evidence.subject));
	return subjects.size > 1 ? `${subject}: ${sentence}` : sentence;
}

/** Values that a figure's claims had before, each once: struck and dated below whatever draws the one that holds. */
export function earlierValues({ quotes }: Pick<Figure, 'quotes'>): EarlierValue[] {
	return [...new Set(quotes.flatMap(({ claims }) => claims.flatMap(({ history }) => history)))];
}
