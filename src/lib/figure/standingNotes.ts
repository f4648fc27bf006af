/** What other sources come to, value by value: for drawings, and for the captions that go with them. */
import { specOf } from '../charts/specs';
import type { Evidence, Figure } from '../dataset/types';
import { valueWords } from '../sentences/evidence';
import { startLarge, startSmall } from '../sentences/firstLetter';
import { PASTED } from '../sentences/pasted';
import { standingSentence, uncheckedLine, type Length } from '../sentences/standing';
import { isDisputed } from '../sentences/standingNames';

/** A sentence for each value that other sources speak of, or one that says that none does. */
export function standingNotes(figure: Figure, length: Length): string[] {
	const notes = notesOf(
		figure,
		figure.evidence.filter(({ checks }) => checks.length > 0),
		length
	);
	return [...(figure.pasted ? [PASTED] : []), ...(notes.length > 0 ? notes : [`${uncheckedLine([])}.`])];
}

/** A sentence for each disputed value; that nothing was compared, if so. What agrees is told where it is drawn. */
export function disputedNotes(figure: Figure): string[] {
	return [...(figure.pasted ? [PASTED] : []), ...disputedOrNot(figure)];
}

function disputedOrNot(figure: Figure): string[] {
	const disputed = figure.evidence.filter(({ standing }) => isDisputed(standing));
	if (disputed.length > 0) return notesOf(figure, disputed, 'short');
	if (figure.evidence.some(({ standing }) => standing !== 'unchecked')) return [];
	return [`${uncheckedLine(figure.evidence.flatMap(({ checks }) => checks))}.`];
}

/** Each by its value, where a figure draws several, so that nobody takes one for another; of equal ones by its name in the chart. */
function notesOf(figure: Figure, evidence: readonly Evidence[], length: Length): string[] {
	const sentences = evidence.map((of) => standingSentence(of, length));
	if (figure.evidence.length < 2) return [...new Set(sentences)];
	const values = figure.evidence.map(valueWords);
	const labelOf = namesIn(figure);
	const nameOf = (of: Evidence) => {
		const value = valueWords(of);
		return values.filter((other) => other === value).length > 1 ? labelOf(of) : value;
	};
	return evidence.map((of, i) => `${startLarge(nameOf(of))} – ${startSmall(sentences[i] ?? '')}`);
}

/** What the figure's chart calls each value; what it does not draw goes by its subject. */
export function namesIn(figure: Figure): (of: Evidence) => string {
	const rows = specOf(figure).rows(figure);
	const labels = new Map(rows.map(({ id, label }) => [id, label]));
	return ({ id, subject }) => labels.get(id) ?? subject;
}
