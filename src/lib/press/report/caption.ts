/** The words that go with a picture in a report: its caption, and the footnote that cites. */
import { saidBy } from '../../sentences/sources';
import type { FigureRecord } from '../record/figureRecord';

/** What a caption is made of. */
export type Captioned = Pick<FigureRecord, 'title' | 'subtitle' | 'caveats' | 'note' | 'quotes' | 'citations'>;

export interface Caption {
	/** "Trade between Russia and China reached a record $240 billion in 2023". */
	readonly title: string;
	/** What is drawn: subject, unit, period. */
	readonly subtitle: string;
	/** Standing caveats and notes, each a sentence of its own. */
	readonly notes: readonly string[];
	/** Quotes with their speakers, then the sources, then the figure itself; one sentence or citation each. */
	readonly footnote: readonly string[];
}

/** "Mary Glantz: “…”". */
function quoteLine({ exact, speaker, reportedFor }: FigureRecord['quotes'][number]): string {
	return `${saidBy(speaker, reportedFor)}: “${exact}”`;
}

export function captionOf(record: Captioned): Caption {
	const { citations, caveats, note } = record;
	return {
		title: record.title,
		subtitle: record.subtitle,
		notes: [...caveats, ...(note ? [note] : [])],
		footnote: [...record.quotes.map(quoteLine), ...citations.sources.map(({ apa }) => apa), citations.figure.apa]
	};
}

/** The sentence with its full stop, where it has none. */
export function sentence(text: string): string {
	return /[.!?…][”’)]?$/.test(text) ? text : `${text}.`;
}

/** The caption as one run of sentences, without the footnote. */
export function captionText({ title, subtitle, notes }: Caption): string {
	return [title, subtitle, ...notes].map(sentence).join(' ');
}

/** The same for what may end in an address: a full stop would be taken for a part of it. */
export function sentenceOrAddress(text: string): string {
	return sentence(text).replace(/(\/\S*)\.$/, '$1');
}

/** The footnote as one run of sentences. */
export function footnoteText({ footnote }: Caption): string {
	return sentenceOrAddress(footnote.map(sentence).join(' '));
}
