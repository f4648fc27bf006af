/** What must stand in a picture that counts other sources instead of drawing them. */
import { chartOf } from '../charts/registry';
import type { Evidence, Figure } from '../dataset/types';
import { besideLines } from '../sentences/beside';
import { countedSentence } from '../sentences/standing';
import { noCheckNotes, withdrawnNotes, caveatsOf } from './footNotes';

/** One line of text each, the most serious first: withdrawal, what other sources come to, caveats, the editor's note. */
export function sharedNotes(figure: Figure): string[] {
	const checked = figure.evidence.filter(({ checks }) => checks.length > 0);
	const labels = new Map(
		chartOf(figure)
			.rows(figure)
			.map(({ id, label }) => [id, label])
	);
	const named = (evidence: Evidence) => {
		const name = labels.get(evidence.id) ?? evidence.subject;
		return `${startWith(name, 'upper')} – ${startWith(countedSentence(evidence), 'lower')}`;
	};
	const counts = checked.map(figure.evidence.length > 1 ? named : countedSentence);
	const unchecked = checked.length === 0 ? noCheckNotes(figure) : [];
	const note = figure.note ? [figure.note] : [];
	return [
		...new Set([
			...withdrawnNotes(figure),
			...counts,
			...unchecked,
			...besideLines(figure),
			...caveatsOf(figure),
			...note
		])
	];
}

function startWith(text: string, letter: 'upper' | 'lower'): string {
	const [first = '', ...rest] = text;
	return (letter === 'upper' ? first.toLocaleUpperCase('en') : first.toLocaleLowerCase('en')) + rest.join('');
}
