/** The dataset that this process serves, as it was given: read when it is first asked for, and once. */
import type { Dataset, Figure, Source } from './types';

/** The dataset and what every page asks of it; each page asks, so that nothing here may grow with their number. */
interface Served {
	readonly dataset: Dataset;
	readonly shown: readonly Figure[];
	readonly listed: readonly Figure[];
	/** By slug and by earlier slug. */
	readonly figures: ReadonlyMap<string, Figure>;
	readonly sources: ReadonlyMap<string, Source>;
	/** Shown figures by the id of a source that they quote. */
	readonly quoting: ReadonlyMap<string, readonly Figure[]>;
}

export interface Given {
	/** Reads it. @throws {Error} with every mistake in it: nothing is shown from a broken one */
	read(): Dataset;
	/** Whether drafts are shown. */
	readonly showsDrafts: boolean;
}

let given: Given | undefined;
let served: Served | undefined;

/** Gives this process what it serves from now on. */
export function giveDataset(dataset: Given): void {
	given = dataset;
	served = undefined;
}

function serve(): Served {
	if (!given) throw new Error('No dataset was given to what makes pages here: giveDataset({ read, showsDrafts }).');
	served ??= prepare(given.read(), given.showsDrafts);
	return served;
}

function prepare(dataset: Dataset, showsDrafts: boolean): Served {
	const { figures, sources } = dataset;
	const shown = showsDrafts ? figures : figures.filter((figure) => figure.status !== 'draft');
	const bySlug = shown.map((figure) => [figure.slug, figure] as const);
	const byAlias = shown.flatMap((figure) => figure.aliases.map((alias) => [alias, figure] as const));
	const quoting = new Map<string, Figure[]>();
	for (const figure of shown)
		for (const { id } of figure.sources) {
			const others = quoting.get(id);
			if (others) others.push(figure);
			else quoting.set(id, [figure]);
		}
	return {
		dataset,
		shown,
		listed: shown.filter((figure) => figure.status !== 'withdrawn'),
		figures: new Map([...byAlias, ...bySlug]),
		sources: new Map(sources.map((source) => [source.id, source])),
		quoting
	};
}

/** @throws {Error} with every mistake in it: nothing is shown from a broken one */
export function currentDataset(): Dataset {
	return serve().dataset;
}

/** Figures that have a page: drafts have one only where they are shown, withdrawn ones keep theirs. */
export function shownFigures(): readonly Figure[] {
	return serve().shown;
}

/** Figures that stand in lists; what was withdrawn is found by its address alone. */
export function listedFigures(): readonly Figure[] {
	return serve().listed;
}

/** By its slug or an earlier one. */
export function findFigure(slug: string): Figure | undefined {
	return serve().figures.get(slug);
}

export function findSource(id: string): Source | undefined {
	return serve().sources.get(id);
}

/** Figures that have a page and quote this source. */
export function figuresQuoting(id: string): readonly Figure[] {
	return serve().quoting.get(id) ?? [];
}

/** Whether readers can draw from texts of their own on this site. */
export function hasDesk(): boolean {
	return serve().dataset.desk !== 'off';
}

/** Whether the site has the documents of this program. */
export function hasDocs(): boolean {
	return serve().dataset.docs === 'on';
}
