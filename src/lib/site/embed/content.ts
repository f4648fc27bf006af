/** What one embed shows, live or pinned; its variants differ only in how. */
import type { Figure, PublishedVersion } from '../../dataset/types';
import { formatEdtf } from '../../quantity/date';
import { figureAddress } from '../address';
import { figureWords, type FigureWords } from '../figure/figureWords';
import { liveNotice, pinnedNotice, type EmbedNotice } from './notice';

export interface EmbedContent {
	/** What is drawn: the figure as it is, or as it was. */
	readonly figure: Figure;
	readonly words: FigureWords;
	/** Where the figure's page is. */
	readonly address: string;
	/** What became of the figure; nothing as long as what is drawn stands. */
	readonly notice?: EmbedNotice | undefined;
}

export function liveContent(figure: Figure): EmbedContent {
	return { figure, words: figureWords(figure), address: figureAddress(figure.slug), notice: liveNotice(figure) };
}

/** A version as it was published. Only the line above its drawing knows what came after it. */
export function pinnedContent(figure: Figure, version: PublishedVersion): EmbedContent {
	const words = figureWords(version.figure);
	const asOf = `version ${version.number}, as of ${formatEdtf(version.revision.date, version.figure.style)}`;
	return {
		figure: version.figure,
		words: { ...words, titleAway: `${words.titleAway}, ${asOf}` },
		address: figureAddress(figure.slug),
		notice: pinnedNotice(figure, version)
	};
}
