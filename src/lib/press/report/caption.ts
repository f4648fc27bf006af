/** The words that go with a picture in a report: its caption, and the footnote that cites. */
import type { Figure } from '../../dataset/types';
import type { HouseStyle } from '../../quantity/types';
import type { EarlierLine } from '../../figure/footNotes';
import { startLarge } from '../../sentences/firstLetter';
import { sentence } from '../../sentences/fullStop';
import { pageWords } from '../../sentences/pages';
import { quoted } from '../../sentences/quoted';
import { saidBy } from '../../sentences/sources';
import { titleAway, type Titled } from '../../sentences/figureStanding';
import { figureOf, type FigureRecord } from '../record/figureRecord';

/** What a caption is made of, besides the figure itself. */
export type Captioned = Pick<
	FigureRecord,
	'title' | 'subtitle' | 'standings' | 'caveats' | 'earlier' | 'note' | 'quotes' | 'citations'
>;

export interface Caption {
	/** "Trade between Russia and China reached a record $240 billion in 2023". */
	readonly title: string;
	/** The title where nothing else stands, as in a list of figures: with its standing. */
	readonly titleAway: string;
	/** What is drawn: subject, unit, period. */
	readonly subtitle: string;
	/** What other sources come to, caveats and notes, each a sentence of its own. */
	readonly notes: readonly string[];
	/** What was said before and no longer holds: its value is struck where the text can be. */
	readonly earlier: readonly EarlierLine[];
	/** Quotes with their speakers, then the sources, then the figure itself; one sentence or citation each. */
	readonly footnote: readonly string[];
}

/** "Mary Glantz: “…”"; "Mary Glantz, p. 14: “…”". */
function quoteLine(quote: FigureRecord['quotes'][number], style: HouseStyle | undefined): string {
	return [startLarge(quoterWords(quote)), quoted(quote, style)].filter((part) => part !== '').join(': ');
}

/** Who speaks in a quote, and on which page of a PDF. */
export function quoterWords({ speaker, reportedFor, page, pageLabel }: FigureRecord['quotes'][number]): string {
	const place = pageWords([{ ...(page && { page }), ...(pageLabel && { pageLabel }) }]);
	return [saidBy(speaker, reportedFor), place].filter((part) => part !== '').join(', ');
}

export function captionOf(record: FigureRecord): Caption {
	return captionWith(record, figureOf(record));
}

/** The same where the figure is at hand, and its record is not whole. */
export function captionWith(record: Captioned, figure: Titled & Pick<Figure, 'style'>): Caption {
	const { citations, standings, caveats, earlier, note } = record;
	return {
		title: record.title,
		titleAway: titleAway(figure),
		subtitle: record.subtitle,
		notes: [...standings, ...caveats, ...(note ? [note] : [])],
		earlier,
		footnote: [
			...record.quotes.map((quote) => quoteLine(quote, figure.style)),
			...citations.sources.map(({ apa }) => apa),
			citations.figure.apa
		]
	};
}

/** What was said before, where nothing can be struck: "No longer 3,950: until May 2022. An earlier count …". */
export function earlierWords({ earlier }: Caption): string[] {
	return earlier.map(({ value, text }) => (value === '' ? text : `No longer ${value}: ${text}`));
}

/** What follows the title, as one run of sentences. */
export function belowTitle(caption: Caption): string {
	return [caption.subtitle, ...caption.notes, ...earlierWords(caption)].map(sentence).join(' ');
}

/** The caption as one run of sentences, without the footnote. */
export function captionText(caption: Caption): string {
	return `${sentence(caption.title)} ${belowTitle(caption)}`;
}

/** The same for what may end in an address: a full stop would be taken for a part of it. */
export function sentenceOrAddress(text: string): string {
	return sentence(text).replace(/(\/\S*)\.$/, '$1');
}

/** The footnote as one run of sentences. */
export function footnoteText({ footnote }: Caption): string {
	return sentenceOrAddress(footnote.map(sentence).join(' '));
}
