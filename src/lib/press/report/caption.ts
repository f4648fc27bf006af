/** The words that go with a picture in a report: its caption, and the footnote that cites. */
import type { EarlierLine } from '../../figure/footNotes';
import { startLarge } from '../../sentences/firstLetter';
import { sentence } from '../../sentences/fullStop';
import { saidBy } from '../../sentences/sources';
import { titleAway } from '../../sentences/standing';
import type { FigureRecord } from '../record/figureRecord';

/** What a caption is made of. */
export type Captioned = Pick<
	FigureRecord,
	'title' | 'subtitle' | 'standing' | 'standings' | 'caveats' | 'earlier' | 'note' | 'quotes' | 'citations'
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

/** "Mary Glantz: “…”". */
function quoteLine({ exact, speaker, reportedFor }: FigureRecord['quotes'][number]): string {
	return `${startLarge(saidBy(speaker, reportedFor))}: “${exact}”`;
}

export function captionOf(record: Captioned): Caption {
	const { citations, standings, caveats, earlier, note } = record;
	return {
		title: record.title,
		titleAway: titleAway(record),
		subtitle: record.subtitle,
		notes: [...standings, ...caveats, ...(note ? [note] : [])],
		earlier,
		footnote: [...record.quotes.map(quoteLine), ...citations.sources.map(({ apa }) => apa), citations.figure.apa]
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
