/** What the head of the dashboard shows: what the site is, how much is in it, and one figure at work. */
import { currentDataset, listedFigures } from '../../dataset/current';
import type { Source } from '../../dataset/types';
import { disputedName } from '../../sentences/houseStandings';
import { countRead } from '../../sentences/personalReading';
import { isDisputed } from '../../sentences/standingNames';
import { authorWords, issuedWords } from '../../sentences/sources';
import { briefView, type BriefView } from '../figure/briefView';

export interface HeroView {
	readonly title: string;
	readonly summary: string;
	readonly figures: number;
	readonly disputed: number;
	/** “disputed”, or as the house says it. */
	readonly disputedName: string;
	/** How many numbers a person has read, as words to go on with; empty where the program read all. */
	readonly read: string;
	readonly sources: number;
	/** The work, where there is one alone. */
	readonly source?: { readonly id: string; readonly by: string };
	/** The figure at work; none leads that other sources contradict. */
	readonly figure?: BriefView;
}

/** How many cards stand beside each other at most. */
const FIRST_ROW = 4;

export function heroView(): HeroView {
	const { title, summary, sources, style } = currentDataset();
	const figures = listedFigures();
	const [only] = sources.length === 1 ? sources : [];
	// The first row stands right below it: what it shows is not shown twice there.
	const below = figures.slice(FIRST_ROW);
	const leading =
		below.find(({ standing }) => standing === 'supported') ??
		[...below, ...figures].find(({ standing }) => standing !== 'contradicted');
	return {
		title,
		summary,
		figures: figures.length,
		disputed: figures.filter(({ standing }) => isDisputed(standing)).length,
		disputedName: disputedName(style),
		read: countRead(sources.flatMap(({ claims }) => claims)),
		sources: sources.length,
		...(only ? { source: { id: only.id, by: bySource(only) } } : {}),
		...(leading ? { figure: briefView(leading) } : {})
	};
}

/** "Mary Glantz and Carla Freeman (U.S. Institute of Peace, May 2024)". */
function bySource(source: Source): string {
	const where = [source.publisher, issuedWords(source)].filter((part) => part !== '').join(', ');
	return [authorWords(source), `(${where})`].filter((part) => part !== '').join(' ');
}
