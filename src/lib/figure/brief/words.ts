/** What a picture in brief says besides title, quotes and plot: its standing in one line, its caveat, its source. */
import type { Evidence, Figure } from '../../dataset/types';
import { formatEdtf } from '../../quantity/date';
import { besideLines } from '../../sentences/beside';
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
	const plain = [
		...withdrawnNotes(figure),
		...besideLines(figure),
		...caveatsOf(figure),
		...(figure.note ? [figure.note] : [])
	];
	return [standingNote(figure), ...[...new Set(plain)].map((text) => ({ lead: '', text }))];
}

/** One line: what is disputed, else what other sources bear out, else that nobody compared it. */
function standingNote({ evidence }: Figure): BriefNote {
	const told = evidence.find(({ standing }) => isDisputed(standing)) ?? evidence.find(isBorneOut);
	if (!told) return { lead: '', text: NOT_CHECKED };
	const [, lead = '', text = ''] = /^(\S+?:)? ?(.*)$/su.exec(countedSentence(told)) ?? [];
	return { lead, text };
}

function isBorneOut({ standing }: Evidence): boolean {
	return standing === 'supported';
}

/** Who speaks in a figure's quotes, each once. */
export function speakersOf({ quotes }: Pick<Figure, 'quotes'>): string[] {
	return [...new Set(quotes.flatMap(({ claims }) => claims.slice(0, 1).map(speakerWords)))];
}

/** "Mary Glantz, U.S. Institute of Peace, May 2024": who speaks, where, when; several speakers are named at their quotes. */
export function briefSource(figure: Pick<Figure, 'quotes' | 'sources'>): string {
	const works = figure.sources.map(({ publisher, issued }) =>
		[publisher, formatEdtf(issued)].filter(Boolean).join(', ')
	);
	const speakers = speakersOf(figure);
	return [speakers.length === 1 ? speakers[0] : '', works.join('; ')].filter(Boolean).join(', ');
}
