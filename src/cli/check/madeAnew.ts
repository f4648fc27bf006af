/** What a file should show, made anew from the version that it names: the one comparison that no digest of the file’s own enters. */
import { join } from 'node:path';
import { fontFiles } from '../../build/files/fontFiles';
import { buildFonts } from '../../build/fonts/buildFonts';
import type { Dataset, Figure } from '../../lib/dataset/types';
import { EDITION } from '../../lib/dataset/versions/edition';
import { readMetrics } from '../../lib/fonts/folder';
import { giveMetrics } from '../../lib/fonts/metrics';
import { citedSvg } from '../../lib/press/completeSvg';
import { drawingOf, type Drawing } from '../../lib/press/drawing';
import { canBeDrawn } from '../../lib/figure/scene';
import { DRAWINGS_BESIDE, OWN_DRAWING } from '../../lib/press/drawings';
import { formNamed } from '../../lib/press/formMark';
import { LOOKS, type Look } from '../../lib/press/look';
import type { VerifiedFile } from '../../lib/press/verify/judge';
import { MAKERS, svgDigest, type Made, type Maker, type Size } from './makers';
import { drawingDigest } from '../../lib/press/verify/shown/drawingForm';
import { xmlOf } from '../../lib/press/verify/shown/xmlOfSvg';
import type { SiteForm } from '../../lib/figure/widths';

const FONTS = '.cache/fonts';
const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const SAME = 'Made anew from the version as it is published, it shows the same.';
const OTHER = 'Made anew from the version as it is published, it shows something else.';
const FROM_BROWSER =
	'It was made to order, in a browser or with other fonts: its shapes are those of the version made anew; its fonts were not compared.';

/**
 * The verdict on a file, compared with what the published version makes: what was compared in part is compared whole, and what
 * somebody has given new digests is found out.
 * @param dir the dataset’s folder
 */
export async function comparedWithMadeAnew(
	file: VerifiedFile,
	bytes: Uint8Array,
	{ dataset, dir }: { readonly dataset: Dataset; readonly dir: string }
): Promise<VerifiedFile> {
	const maker = file.kind && MAKERS[file.kind];
	const { made: said, shown } = file;
	// What our key has signed need not be made anew.
	if (!maker || !said || !shown || !file.uncertain) return file;
	const figures = drawnAs(dataset, shown);
	if (figures.length === 0) return file;
	await buildFonts({ dataDir: dir, outDir: FONTS });
	giveMetrics(readMetrics());
	const fonts = fontFiles([FONTS, join(dir, 'fonts')]);
	const digest = maker.shown(bytes);
	const bare = file.kind === 'svg' ? withoutFonts(utf8(bytes)) : undefined;
	for (const { figure, ...how } of waysOf(maker, figures, said, bytes)) {
		for (const make of maker.made)
			if ((await make({ figure, fonts, ...how })) === digest) return { ...file, ...good(file), notes: notesOf(file) };
		if (bare === undefined) continue;
		const drawing = drawingOf(figure, how);
		if (bare === drawingDigest(xmlOf(citedSvg(drawing, '')))) return { ...file, notes: [...file.notes, FROM_BROWSER] };
	}
	// Earlier editions drew otherwise; that this one draws something else says nothing of their files.
	if (said.edition !== EDITION) return file;
	return { ...file, verdict: 'changed', state: 'changed', differences: [OTHER], notes: [] };
}

/** A version as it is drawn while it is the last one, and as it is drawn at its own address, with its day. */
function drawnAs({ figures }: Dataset, { figure: slug, version }: NonNullable<VerifiedFile['shown']>): Figure[] {
	const figure = figures.find((each) => each.slug === slug);
	const drawn = figure?.versions.find(({ number }) => number === version)?.figure;
	const isLast = figure?.versions.at(-1)?.number === version;
	return [...(figure && isLast ? [figure] : []), ...(drawn ? [drawn] : [])];
}

/** The digest of an SVG without what its style sheet says. */
function withoutFonts(svg: string): string {
	return svgDigest(svg.replace(/^\ufeff/, '').replace(/<style>[^<]*<\/style>/, '<style></style>'));
}

function good({ state, verdict, shown }: VerifiedFile): Pick<VerifiedFile, 'state' | 'verdict'> {
	if (state !== 'in-part') return { state, verdict };
	return { state: 'rewritten', verdict: shown?.currency === 'current' ? 'rewritten' : 'superseded' };
}

/** Nothing that was said of digests holds any more: they were not asked. */
function notesOf({ notes, uncertain = [] }: VerifiedFile): readonly string[] {
	return [SAME, ...notes.filter((note) => !uncertain.includes(note))];
}

interface Ways {
	readonly forms: readonly SiteForm[];
	readonly looks: readonly Look[];
}

/** Each in which a site makes drawings, and the one in which it makes what is no drawing. */
const OF_DRAWINGS: Ways = {
	forms: [...new Set([OWN_DRAWING, ...DRAWINGS_BESIDE].map(({ form }) => form))],
	looks: LOOKS
};
const OF_OTHERS: Ways = { forms: [OWN_DRAWING.form], looks: [OWN_DRAWING.look] };

/** How it may have been made, where it does not say: each way in which drawings of its size are made. */
function* waysOf(
	{ sizes }: Maker,
	figures: readonly Figure[],
	{ form, look, address }: NonNullable<VerifiedFile['made']>,
	bytes: Uint8Array
): Generator<Omit<Made, 'fonts'>> {
	const [named, looked] = [formNamed(form), LOOKS.find((each) => each === look)];
	const said = named && looked && { forms: [named], looks: [looked] };
	const { forms, looks } = said ?? (sizes ? OF_DRAWINGS : OF_OTHERS);
	const given = sizes?.(bytes) ?? [];
	for (const figure of figures)
		for (const each of forms) {
			if (!canBeDrawn(figure, address, each)) continue;
			if (given.length > 0 && !hasOneOf(given, drawingOf(figure, { address, form: each }))) continue;
			for (const one of looks) yield { figure, address, form: each, look: one };
		}
}

/** Whether the drawing has one of these sizes, as far as they are written out: files say tenths of a px. */
function hasOneOf(sizes: readonly Size[], { scene }: Drawing): boolean {
	const is = (one: number, other: number) => Math.abs(one - other * scene.unit) < 0.11;
	return sizes.some(({ width, height }) => is(width, scene.width) && is(height, scene.height));
}
