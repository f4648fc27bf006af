/** What a file should show, made anew from the version that it names: the one comparison that no digest of the file’s own enters. */
import { join } from 'node:path';
import { fontFiles } from '../../build/files/fontFiles';
import { buildFonts } from '../../build/fonts/buildFonts';
import type { Dataset, Figure, FigureBrand } from '../../lib/dataset/types';
import { readMetrics } from '../../lib/fonts/folder';
import { giveMetrics } from '../../lib/fonts/metrics';
import { drawingOf, type Drawing } from '../../lib/press/drawing';
import { canBeDrawn } from '../../lib/figure/scene';
import { DRAWINGS_BESIDE, OWN_DRAWING } from '../../lib/press/drawings';
import { formNamed } from '../../lib/press/formMark';
import { LOOKS, type Look } from '../../lib/press/look';
import { confirmKit } from '../../lib/press/verify/confirm/kit';
import { isUncertain, withOutcome, type Confirm } from '../../lib/press/verify/confirm/outcome';
import type { VerifiedFile } from '../../lib/press/verify/verdict';
import { openZip } from '../../lib/press/verify/openZip';
import { Budget } from '../../lib/press/verify/shown/budget';
import { kitTexts, type Packed } from './kitTexts';
import { MAKERS } from './makers';
import { FONTS, type Compared, type Made, type Maker, type Size } from './making';
import type { SiteForm } from '../../lib/figure/widths';

const UNPACKED = 400_000_000;

const SAME = 'Made anew from the version as it is published, it shows the same.';
const OTHER = 'Made anew from the version as it is published, it shows something else.';

/** What files are made anew from. */
export interface Making {
	readonly dataset: Dataset;
	/** The dataset’s folder. */
	readonly dir: string;
}

/**
 * Compares files with what the published version makes: what was compared in part is compared whole, and what somebody has
 * given new digests is found out.
 */
export function confirmedByMaking({ dataset, dir }: Making): Confirm {
	let fonts: Promise<readonly string[]> | undefined;
	const confirm: Confirm = async (file, bytes) => {
		if (file.uncertain === undefined) return file;
		fonts ??= preparedFonts(dir);
		const paths = await fonts;
		if (file.kind === 'zip') return isUncertain(file) ? confirmZip(file, bytes) : file;
		return comparedWithMade(file, bytes, { dataset, fonts: paths });
	};
	const confirmZip: Confirm = async (kit, bytes) => {
		const { entries } = openZip(bytes, new Budget(UNPACKED));
		const texts = await kitTexts(packedIn(kit, dataset), entries, dataset);
		return confirmKit(kit, entries, { confirm, texts: (name) => texts.get(name) ?? [], note: SAME });
	};
	return confirm;
}

async function preparedFonts(dir: string): Promise<readonly string[]> {
	await buildFonts({ dataDir: dir, outDir: FONTS });
	giveMetrics(readMetrics());
	return fontFiles([FONTS, join(dir, 'fonts')]);
}

/** Each figure that a file in a zip shows, once. */
function packedIn({ files = [] }: VerifiedFile, dataset: Dataset): Packed[] {
	const packed = files.flatMap(({ shown, made }) =>
		shown && made && made.address !== ''
			? drawnAs(dataset, shown).map((figure) => ({ figure, address: made.address }))
			: []
	);
	return packed.filter(
		({ figure, address }, i) => packed.findIndex((each) => each.figure === figure && each.address === address) === i
	);
}

async function comparedWithMade(
	file: VerifiedFile,
	bytes: Uint8Array,
	{ dataset, fonts }: { readonly dataset: Dataset; readonly fonts: readonly string[] }
): Promise<VerifiedFile> {
	const { kind, made: said, shown } = file;
	if (!kind || kind === 'zip' || kind === 'csv' || !said || !shown) return file;
	const maker = MAKERS[kind];
	const figures = drawnAs(dataset, shown);
	if (figures.length === 0) return file;
	const compare = maker.reader(bytes);
	let best: Exclude<Compared, { is: 'same' }> = { is: 'other' };
	for (const way of waysOf(maker, figures, said, bytes)) {
		const compared = await compare({ ...way, fonts });
		if (compared.is === 'same') return withOutcome(file, { is: 'same', note: SAME });
		if (best.is === 'other' && (compared.is === 'nearly' || best.difference === undefined)) best = compared;
	}
	// Earlier editions drew otherwise; that this one draws something else says nothing of their files.
	if (!isUncertain(file)) return file;
	if (best.is === 'nearly') return withOutcome(file, { is: 'in-part', note: best.note });
	return withOutcome(file, { is: 'other', differences: [best.difference ?? OTHER] });
}

/** A version as it is drawn while it is the last one, and as it is drawn at its own address, with its day. */
function drawnAs({ figures, brand }: Dataset, { figure: slug, version }: NonNullable<VerifiedFile['shown']>): Figure[] {
	const figure = figures.find((each) => each.slug === slug);
	const drawn = figure?.versions.find(({ number }) => number === version)?.figure;
	const isLast = figure?.versions.at(-1)?.number === version;
	return [...(figure && isLast ? [figure] : []), ...(drawn ? [drawn] : [])].flatMap((each) =>
		inEachBrand(each, brand?.former)
	);
}

/** What was taken before the site had its brand stays good, in each that it had. */
function inEachBrand(figure: Figure, former: readonly FigureBrand[] = []): Figure[] {
	const { brand, ...plain } = figure;
	return brand ? [figure, ...former.map((earlier) => ({ ...plain, brand: earlier })), plain] : [figure];
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
