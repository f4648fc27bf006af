/** What a picture in brief says besides title, quotes and plot: its standing in one line, its caveat, its source. */
import type { Evidence, Figure } from '../../dataset/types';
import { othersWords } from '../../sentences/checks';
import { valueWords } from '../../sentences/evidence';
import { startLarge, startSmall } from '../../sentences/firstLetter';
import { PASTED } from '../../sentences/pasted';
import { pageWords, quotesFrom } from '../../sentences/pages';
import { issuedWords, speakerWords, withoutWorks } from '../../sentences/sources';
import { standingLine, uncheckedLine, type Length } from '../../sentences/standing';
import { standingHead } from '../../sentences/houseStandings';
import { isDisputed } from '../../sentences/standingNames';
import { caveatsOf, earlierLines, withdrawnNotes } from '../footNotes';

/** A line that begins with a word of weight: “Disputed: …”. */
export interface BriefNote {
	readonly lead: string;
	/** A value that no longer holds, struck through before the text. */
	readonly struck?: string;
	readonly text: string;
}

/** What stands below a plot where words are text: the lines in brief, then what was said before and no longer holds. */
export function briefLines(figure: Figure, length: Length = 'long'): BriefNote[] {
	const earlier = earlierLines(figure).map(({ value, text }) => ({
		lead: '',
		...(value === '' ? {} : { struck: value }),
		text
	}));
	return [...briefNotes(figure, length), ...earlier];
}

/** The lines below the plot, the most serious first; `short` where all other sources are counted beside it. */
export function briefNotes(figure: Figure, length: Length = 'long'): BriefNote[] {
	const plain = (texts: readonly string[]) => [...new Set(texts)].map((text) => ({ lead: '', text }));
	const others = [...caveatsOf(figure), ...(figure.note ? [figure.note] : [])];
	const standing = standingNote(figure, length);
	const parts = standing.lead === '' ? [PASTED, standing.text] : [standing.text, PASTED];
	const said = figure.pasted ? { ...standing, text: parts.join(' ') } : standing;
	return [...plain(withdrawnNotes(figure)), said, ...plain(others)];
}

/**
 * One line: what is disputed, else what other sources bear out, by its value where it does not stand so with all, with what is
 * on record of the other values; else that nobody compared it.
 */
function standingNote({ evidence, style }: Figure, length: Length): BriefNote {
	const told = evidence.find(({ standing }) => isDisputed(standing)) ?? evidence.find(isBorneOut);
	if (!told) return { lead: '', text: `${uncheckedLine(checksOf(evidence), length)}.` };
	const others = checksOf(evidence.filter((of) => of !== told));
	const rest = length === 'short' || others.length === 0 ? '' : `; ${othersWords(others)} on the other values`;
	const sentence = `${standingLine(told, length)}${rest}.`;
	const head = standingHead(told.standing, style);
	const lead = sentence.startsWith(`${head}:`) ? `${head}:` : head;
	const isPart = evidence.some((of) => standingHead(of.standing, style) !== head);
	return {
		lead: isPart ? `${valueWords(told)} – ${startSmall(lead)}` : lead,
		text: sentence.slice(lead.length).trimStart()
	};
}

function checksOf(evidence: readonly Evidence[]) {
	return evidence.flatMap(({ checks }) => checks);
}

function isBorneOut({ standing }: Evidence): boolean {
	return standing === 'supported';
}

/** Who speaks in a figure's quotes, each once. */
export function speakersOf({ quotes }: Pick<Figure, 'quotes'>): string[] {
	return [...new Set(quotes.flatMap(({ claims }) => claims.slice(0, 1).map(speakerWords)))];
}

/** "Mary Glantz, USIP, May 2024": who speaks, where, when; several speakers are named at their quotes. */
export function briefSource(figure: Pick<Figure, 'quotes' | 'sources'>): string {
	const works = figure.sources.map((source) =>
		[source.publisherShort ?? source.publisher, issuedWords(source), pageWords(quotesFrom(figure, source))]
			.filter(Boolean)
			.join(', ')
	);
	const speakers = withoutWorks(speakersOf(figure), figure.sources);
	return startLarge([speakers.length === 1 ? speakers[0] : '', works.join('; ')].filter(Boolean).join(', '));
}

/** The same where a line is dear: of a date that the work does not name the year is enough. */
export function tightSource({ quotes, sources }: Pick<Figure, 'quotes' | 'sources'>): string {
	const inYears = sources.map((source) =>
		source.issuedInferred ? { ...source, issued: source.issued.slice(0, 4) } : source
	);
	return briefSource({ quotes, sources: inYears });
}
