/** What must stand in a picture that counts other sources instead of drawing them. */
import type { Figure } from '../dataset/types';
import { caveatsOf, withdrawnNotes } from './footNotes';
import { standingNotes } from './standingNotes';

/** One line of text each, the most serious first: withdrawal, what other sources come to, caveats, the editor's note. */
export function sharedNotes(figure: Figure): string[] {
	const note = figure.note ? [figure.note] : [];
	return [...new Set([...withdrawnNotes(figure), ...standingNotes(figure, 'long'), ...caveatsOf(figure), ...note])];
}
