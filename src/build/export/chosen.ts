/** Which figures are to be written, or all that is wrong with the choice. */
import { loadDataset } from '../../lib/dataset/load';
import { nearestName } from '../../lib/dataset/problems/names';
import { disk } from '../../lib/dataset/ports/disk';
import { formatProblems } from '../../lib/dataset/problems/report';
import type { Figure } from '../../lib/dataset/types';
import type { BriefForm } from '../../lib/figure/brief/purposes';
import { canBeDrawn, nearestForm } from '../../lib/figure/scene';
import { settings } from '../../lib/settings.js';
import { figureAddress } from '../figureAddress';
import type { ExportOptions } from './options';

/** @throws {Error} with every mistake of the dataset, or every slug and version that there is not */
export function chosenFigures(options: ExportOptions): Figure[] {
	const { dir, slugs, version } = options;
	const { dataset, problems } = loadDataset({ files: disk, dir, textDirs: settings().textDirs });
	if (!dataset || problems.length > 0)
		throw new Error(`${formatProblems(problems)}\nNothing was written: the dataset in “${dir}” is broken.`);
	const known = dataset.figures.filter(({ status }) => status !== 'draft');
	const mistakes: string[] = [];
	if (slugs.length === 0 && known.length === 0)
		mistakes.push(`The dataset in “${dir}” has no figure to write: it has none, or drafts alone.`);
	const wanted = slugs.length === 0 ? known : slugs.flatMap((slug) => find(slug, dataset.figures, mistakes) ?? []);
	const chosen = wanted.map((figure) => {
		if (version === undefined) return figure;
		const found = figure.versions.find(({ number }) => number === version);
		if (!found)
			mistakes.push(`The figure “${figure.slug}” has no version ${version}; its last is ${figure.versions.length}.`);
		return found?.figure ?? figure;
	});
	if (mistakes.length === 0) mistakes.push(...misfits(chosen, options));
	if (mistakes.length > 0) throw new Error(`${mistakes.join('\n')}\nNothing was written.`);
	return chosen;
}

/** Of each figure that cannot be drawn so, why, and the nearest that works. */
function misfits(figures: readonly Figure[], { form, formats, into }: ExportOptions): string[] {
	const isOnSlide = into ? into.format === 'pptx' || into.format === 'zip' : formats.includes('pptx');
	const slides = isOnSlide ? figures.filter((figure) => !canBeDrawn(figure, figureAddress(figure.slug), 'slide')) : [];
	const offSlides = slides.map(
		({ slug }) => `The figure “${slug}” does not fit on a slide in brief: write it shorter words (short: in its file).`
	);
	if (into || typeof form === 'string' || !('purpose' in form)) return offSlides;
	return [...offSlides, ...misfitsOf(figures, form)];
}

function misfitsOf(figures: readonly Figure[], form: BriefForm): string[] {
	return figures.flatMap((figure) => {
		const address = figureAddress(figure.slug);
		if (canBeDrawn(figure, address, form)) return [];
		const nearest = nearestForm(figure, address, form);
		return [`The figure “${figure.slug}” does not fit into ${sizeOf(form)} in brief; ${way(form, nearest)}.`];
	});
}

function way({ purpose }: BriefForm, nearest: BriefForm | undefined): string {
	if (!nearest) return 'shorten its title, quote, caveat or note, or take --depth full';
	if (nearest.height !== undefined) return `the nearest that holds it is --for ${purpose} --size ${sizeOf(nearest)}`;
	return `as high as it needs it does: --for web --width ${Math.round(nearest.width)}`;
}

function sizeOf({ width, height }: BriefForm): string {
	return [width, height].flatMap((px) => (px === undefined ? [] : [Math.round(px)])).join('x');
}

function find(slug: string, figures: readonly Figure[], mistakes: string[]): Figure | undefined {
	const figure = figures.find((each) => each.slug === slug || each.aliases.includes(slug));
	if (figure && figure.status !== 'draft') return figure;
	const nearest = nearestName(
		slug,
		figures.filter(({ status }) => status !== 'draft').map((each) => each.slug)
	);
	if (figure)
		mistakes.push(`The figure “${slug}” is a draft. Publish it first: npm run data:publish -- ${slug} --why "…"`);
	else mistakes.push(`There is no figure “${slug}”.${nearest ? ` Perhaps “${nearest}”?` : ''}`);
	return undefined;
}
