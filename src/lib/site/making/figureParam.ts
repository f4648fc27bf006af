/** The slugs that every prerendered address of a figure is made for. */
import { error } from '@sveltejs/kit';
import { findFigure } from '../../dataset/current';
import { ownFigures, ownTables } from './piece';
import type { Figure, PublishedVersion } from '../../dataset/types';

/** Each figure under its slug and under its earlier ones: addresses that others link to keep answering. */
export function figureEntries(): { slug: string }[] {
	return ownFigures().flatMap(entriesOf);
}

/** The same for the tables: the zip of the whole dataset holds all of them, so who makes that makes them too. */
export function tableEntries(): { slug: string }[] {
	return ownTables().flatMap(entriesOf);
}

function entriesOf({ slug, aliases }: Figure): { slug: string }[] {
	return [slug, ...aliases].map((name) => ({ slug: name }));
}

export function figureOr404(slug: string): Figure {
	return findFigure(slug) ?? error(404, `There is no figure “${slug}”.`);
}

/** Each published version of each figure. */
export function versionEntries(): { slug: string; version: string }[] {
	return ownFigures().flatMap(({ slug, aliases, versions }) =>
		[slug, ...aliases].flatMap((name) => versions.map(({ number }) => ({ slug: name, version: String(number) })))
	);
}

export function versionOr404(slug: string, version: string): PublishedVersion {
	const figure = figureOr404(slug);
	const found = figure.versions.find(({ number }) => String(number) === version);
	return (
		found ?? error(404, `The figure “${figure.slug}” has no version ${version}; its last is ${figure.versions.length}.`)
	);
}
