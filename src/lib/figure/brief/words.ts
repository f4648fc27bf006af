/** What a picture in brief says besides title, quotes and plot: its standing in one line, its caveat, its source. */
import type { Evidence, Figure } from '../../dataset/types';
import { formatEdtf } from '../../quantity/date';
import { speakerWords } from '../../sentences/sources';
import { isDisputed, NOT_CHECKED, countedSentence } from '../../sentences/standing';
import { caveatsOf, withdrawnNotes } from '../footNotes';

/** A line that begins with a word of weight: “Disputed: …”. */
export interface BriefNote {
	readonly lead: string;
	readonly text: string;
}

/** The lines below the plot, the most serious first. */
export function briefNotes(figure: Figure): BriefNote[] {
	const plain = [...withdrawnNotes(figure), ...caveatsOf(figure), ...(figure.note ? [figure.note] : [])];
	return [standingNote(figure), ...[...new Set(plain)].map((text) => ({ lead: '', text }))];
}

/** One line: what is disputed, else what other sources bear out, else that nobody compared it. */
function standingNote({ evidence }: Figure): BriefNote {
	const told = evidence.find(({ standing }) => isDisputed(standing)) ?? evidence.find(isSupported);
	if (!told) return { lead: '', text: NOT_CHECKED };
	const [, lead = '', text = ''] = /^(\S+?:)? ?(.*)$/su.exec(countedSentence(told)) ?? [];
	return { lead, text };
}

function isSupported({ standing }: Evidence): boolean {
	return standing === 'supported';
}

/** "Mary Glantz, U.S. Institute of Peace, May 2024": who speaks, where, when. */
export function briefSource({ quotes, sources }: Figure): string {
	const speakers = [...new Set(quotes.flatMap(({ claims }) => claims.slice(0, 1).map(speakerWords)))];
	const works = sources.map(({ publisher, issued }) => [publisher, formatEdtf(issued)].filter(Boolean).join(', '));
	return [speakers.join(' and '), works.join('; ')].filter(Boolean).join(', ');
}
