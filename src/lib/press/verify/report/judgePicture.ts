/** One picture of a report: judged by itself, then by what the report does to it, then its caption beside the figure. */
import { shownVersion, type VerifiedFile } from '../verdict';
import { findBySlug, latestOf, type Found, type Published } from '../published';
import type { Budget } from '../shown/budget';
import { isJpeg, jpegPixels, jpegSize } from '../shown/jpeg';
import { pixelDigest, rgbaOf } from '../shown/pixels';
import { readPngSize } from '../../png/chunks';
import { captionAmong, captionDifferences, saysMore, type KnownVersion } from './captionWords';
import { labelOf } from './flow';
import { asPicture, whereOf, type PictureVerdict, type ReportPicture } from './picture';
import type { Face, PlacedPicture } from './placed';
import { sourceLinesIn } from './sourceLine';
import { bareTitle, folded, type Recognised, type Recogniser, type Resembling } from './recognise';

export interface Judging {
	readonly published: Published;
	readonly recogniser: Recogniser;
	readonly budget: Budget;
	/** Judges one file by itself. */
	readonly verify: (name: string, bytes: Uint8Array) => Promise<VerifiedFile>;
}

type PixelFace = Extract<Face, { readonly kind: 'pixels' }>;

/** What one face comes to. */
interface JudgedFace {
	readonly verdict: PictureVerdict;
	readonly found?: Found;
	readonly differences: readonly string[];
	readonly notes: readonly string[];
}

/** @param number counted from 1 through the report */
export async function judgePicture(picture: PlacedPicture, number: number, judging: Judging): Promise<ReportPicture> {
	const { place, treatment, doubts } = picture;
	const judged = withDoubts(await judgeFaces(picture.faces, judging), doubts);
	const named = judged.found ? judged : byWords(picture, judged, judging);
	const { found } = named;
	const caption = found && picture.caption === '' ? captionAmong(picture.nearby ?? [], found.version) : picture.caption;
	const where = whereOf({ label: labelOf(caption), place, number });
	const isTreated = found !== undefined && treatment.length > 0;
	const isOurs = ['published', 'superseded', 'in-part'].includes(named.verdict);
	const shown = found && shownVersion(found);
	return {
		where,
		verdict: isTreated && isOurs ? 'changed' : named.verdict,
		caption,
		...(shown ? { shown } : {}),
		differences: [...named.differences, ...(isTreated ? treatment : [])],
		captionDiffers: found ? await captionOf(caption, found, judging) : [],
		notes: named.notes
	};
}

async function judgeFaces([first, ...others]: PlacedPicture['faces'], judging: Judging): Promise<JudgedFace> {
	const main = await judgeFace(first, judging);
	if (others.length === 0) return main;
	const rest = await Promise.all(others.map((face) => judgeFace(face, judging)));
	const isSame = (each: JudgedFace) => each.found?.version === main.found?.version && each.verdict === main.verdict;
	if (main.found && rest.every(isSame)) return main;
	const changed = [main, ...rest].find(({ verdict }) => verdict === 'changed');
	if (changed) return changed;
	const known = main.found ? main : rest.find(({ found }) => found !== undefined);
	if (!known) return main;
	const which = known === main ? ANOTHER_IN_ITS_PLACE : OTHERS_SEE_ANOTHER;
	return {
		...known,
		verdict: known.verdict === 'published' ? 'in-part' : known.verdict,
		notes: [...known.notes, which]
	};
}

const ANOTHER_IN_ITS_PLACE =
	'It stands in the report twice: as our drawing, which is as it was made, and as a picture that another program has made of it, for programs that show no such drawings. That one could not be compared.';
const OTHERS_SEE_ANOTHER =
	'It stands in the report twice, and only one of the two is known; some programs show the other one.';

async function judgeFace(face: Face, judging: Judging): Promise<JudgedFace> {
	if (face.kind === 'absent') return unknown([face.why]);
	if (face.kind === 'file') return judgeFile(face, judging);
	if (face.kind === 'pixels') return withDoubts(await judgePixels(face, judging), face.unsure ? [face.unsure] : []);
	return recognised(await judging.recogniser.byDrawing(face.digest), 'drawing') ?? bySourceLine(face.words, judging);
}

async function judgePixels(face: PixelFace, { recogniser }: Pick<Judging, 'recogniser'>): Promise<JudgedFace> {
	const same = face.digest && (await recogniser.byPixels(face.width, face.digest));
	return (
		recognised(same, 'pixels') ??
		resembling(await recogniser.byLikeness(face, face.pixels)) ??
		unknown(face.why === undefined ? [] : [face.why])
	);
}

function unknown(notes: readonly string[]): JudgedFace {
	return { verdict: 'unknown', differences: [], notes };
}

/** What is known, but was not compared as a whole. */
function withDoubts(judged: JudgedFace, doubts: readonly string[]): JudgedFace {
	if (doubts.length === 0 || !judged.found) return judged;
	const isVouchedFor = judged.verdict === 'published' || judged.verdict === 'superseded';
	return { ...judged, verdict: isVouchedFor ? 'in-part' : judged.verdict, notes: [...judged.notes, ...doubts] };
}

async function judgeFile(
	{ name, bytes }: Face & { readonly kind: 'file' },
	{ verify, published, recogniser, budget }: Judging
): Promise<JudgedFace> {
	const file = await verify(name, bytes);
	const verdict = asPicture(file);
	const figure = file.shown && findBySlug(published, file.shown.figure);
	const version = figure?.versions.find((each) => each.version === file.shown?.version);
	const { differences, notes } = file;
	if (verdict && figure && version) return { verdict, found: { figure, version }, differences, notes };
	const pixels = isJpeg(bytes) ? jpegFace(bytes, budget) : file.kind === 'png' ? pngFace(bytes, budget) : undefined;
	const judged = pixels && (await judgePixels(pixels, { recogniser }));
	return judged?.found ? judged : unknown(pixels && file.state !== 'unknown' ? [] : notes);
}

function pngFace(png: Uint8Array, budget: Budget): PixelFace | undefined {
	const size = orNone(() => readPngSize(png));
	const digest = () => orNone(() => pixelDigest(png, budget)) ?? '';
	return size && { kind: 'pixels', ...size, digest, pixels: () => orNone(() => rgbaOf(png, budget)) };
}

function jpegFace(jpeg: Uint8Array, budget: Budget): PixelFace | undefined {
	const size = jpegSize(jpeg);
	return size && { kind: 'pixels', ...size, pixels: () => orNone(() => jpegPixels(jpeg, budget)) };
}

/** What is damaged or too large is not recognised by anything. */
function orNone<Value>(read: () => Value): Value | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}

/** A picture that looks as a published one does. */
function resembling(found: Resembling | undefined): JudgedFace | undefined {
	if (!found) return undefined;
	const { figure, version, file, likeness } = found;
	const named = `“${figure.figure}”, version ${version.version}`;
	if (likeness.kind === 'alike')
		return {
			verdict: 'in-part',
			found,
			differences: [],
			notes: [
				`It looks like ${named} (${file}), with other pixels, as after compression or at a smaller size: it agrees down to the digits. A point or a hairline may have gone or come.`
			]
		};
	const part = (value: number) => `${Math.round(100 * value)} %`;
	return {
		verdict: 'metadata-lost',
		found,
		differences: [
			`It resembles ${named} (${file}), but shows something else about ${part(likeness.x)} from the left and ${part(likeness.y)} from above. It was drawn upon, or is of another version.`
		],
		notes: []
	};
}

/** A picture that shows what a published file shows. */
function recognised(same: Recognised | undefined, by: 'pixels' | 'drawing'): JudgedFace | undefined {
	if (!same) return undefined;
	const { figure, version, file } = same;
	const isCurrent = latestOf(figure) === version && !figure.withdrawn;
	return by === 'pixels'
		? {
				verdict: isCurrent ? 'published' : 'superseded',
				found: same,
				differences: [],
				notes: [
					`It has lost what it said of itself, and was recognised by its pixels alone: they are those of ${file}.`
				]
			}
		: {
				verdict: isCurrent ? 'in-part' : 'superseded',
				found: same,
				differences: [],
				notes: [
					`It has lost what it said of itself, and was recognised by the instructions that draw it: they are those of ${file}. Fonts, colours and what lies around it were not compared.`
				]
			};
}

/** A drawing whose own source line names figure and version. */
function bySourceLine(words: string, { published }: Judging): JudgedFace {
	const [line] = sourceLinesIn(words);
	const figure = line && findBySlug(published, line.slug);
	const version = figure?.versions.find((each) => each.version === line?.version);
	if (!figure || !version) return unknown([]);
	const absent = version.claims.filter(({ quote }) => !spaceless(words).includes(spaceless(quote)));
	return {
		verdict: 'metadata-lost',
		found: { figure, version },
		differences: absent.map(({ quote }) => `The quote “${quote}” was not found in it.`),
		notes: [
			`It says “${figure.figure}, version ${version.version}” in its source line, and nothing else tells what it is: compare it with the figure.`
		]
	};
}

function spaceless(text: string): string {
	return folded(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** A picture that nothing in itself identifies, below words that name a figure. */
function byWords({ caption, alt }: PlacedPicture, judged: JudgedFace, { published }: Judging): JudgedFace {
	const words = `${caption}\n${alt}`;
	const plain = folded(words);
	for (const figure of published.figures) {
		const version = figure.versions.findLast(({ title }) => plain.includes(folded(bareTitle(title))));
		const isAddressed = new RegExp(`/figures/${figure.figure}(?![a-z0-9-])`).test(words);
		const found = version ?? (isAddressed ? latestOf(figure) : undefined);
		if (!found) continue;
		return {
			verdict: 'metadata-lost',
			found: { figure, version: found },
			differences: [],
			notes: [
				...judged.notes,
				'The words beside it name this figure. The picture itself is no longer recognisable: it was compressed, made smaller or drawn anew, or it is another one.'
			]
		};
	}
	return judged;
}

async function captionOf(caption: string, found: Found, { recogniser }: Judging): Promise<string[]> {
	const shown = shownVersion(found);
	if (!shown) return [];
	const known: KnownVersion = { shown, rows: found.version.rows };
	// The list has no notes and no caveats, and captions do.
	const record = saysMore(caption, known) ? await recogniser.record(found) : undefined;
	return captionDifferences(caption, record === undefined ? known : { ...known, record });
}
