/** The files of figures that are made with the pages: which there are, and what a name among them stands for. */
import { error } from '@sveltejs/kit';
import type { Figure } from '../../dataset/types';
import { canBeDrawn } from '../../figure/scene';
import { findFigure } from '../../dataset/current';
import { DRAWINGS_BESIDE, drawingNamed, isAhead, OWN_DRAWING, type SiteDrawing } from '../../press/drawings';
import { FORMATS, formatsWhere, VERSION_FORMATS, type PageFormat } from '../../press/formats';
import { figureAddress } from '../address';
import { figureEntries, figureOr404, tableEntries, versionEntries, versionOr404 } from './figureParam';

const PAGE_FORMATS = formatsWhere(({ by }) => by === 'kit');
const OF_VERSIONS = VERSION_FORMATS.filter((format) => FORMATS[format].by === 'kit');

/** What a file is made of: the name without its ending is a slug, with what the drawing is for, or with a version below it. */
interface NamedFile {
	readonly figure: Figure;
	readonly drawing: SiteDrawing;
	/** Of the figure’s page, as the file has it. */
	readonly address: string;
}

/** These are the same at all addresses of a figure; a table or a citation names the one at which it was asked for. */
const SAME_EVERYWHERE: readonly PageFormat[] = ['svg', 'json'];

/** Each file of each figure, at its earlier addresses too. */
export function fileEntries(): { file: string; format: string }[] {
	const own = PAGE_FORMATS.flatMap((format) => {
		const slugs = FORMATS[format].from === 'rows' ? tableEntries() : figureEntries();
		return slugs
			.filter(({ slug }) => isAhead(figureOr404(slug), OWN_DRAWING, format))
			.map(({ slug }) => ({ file: slug, format }));
	});
	const beside = figureEntries().flatMap(({ slug }) =>
		drawingsOf(figureOr404(slug)).map(({ ending }) => ({ file: slug + ending, format: 'svg' }))
	);
	const ofVersions = versionEntries().flatMap(({ slug, version }) =>
		OF_VERSIONS.map((format) => ({ file: `${slug}/v${version}`, format }))
	);
	return [...own, ...beside, ...ofVersions];
}

/** Beside its own: one for each purpose that it fits, and the others. */
function drawingsOf(figure: Figure): readonly SiteDrawing[] {
	const address = figureAddress(figure.slug);
	return DRAWINGS_BESIDE.filter(
		(drawing) => isAhead(figure, drawing, 'svg') && canBeDrawn(figure, address, drawing.form)
	);
}

/** @param file name below `figures/`, without the format’s ending */
export function fileOr404(file: string, format: PageFormat): NamedFile {
	const { slug, version, drawing } = drawingNamed(file, (name) => findFigure(name) !== undefined);
	if (version !== undefined) {
		if (!FORMATS[format].ofVersions) error(404, `Versions have no .${format}.`);
		const { figure } = versionOr404(slug, version);
		return { figure, drawing, address: figureAddress(figure.slug) };
	}
	if (drawing !== OWN_DRAWING && format !== 'svg') error(404, `There is no .${format} of a drawing.`);
	const figure = figureOr404(slug);
	return { figure, drawing, address: figureAddress(SAME_EVERYWHERE.includes(format) ? figure.slug : slug) };
}
