/** Pictures and captions of a PDF, page by page. */
import type { Budget } from '../../shown/budget';
import { DamagedPdf } from '../../shown/pdf/tables';
import { sha256 } from '../../../../dataset/sha256';
import { around } from '../box';
import { COVERED } from '../over';
import { captionsBeside, onlyCaption, textsBeside, type PlacedText } from '../beside';
import { isStretched, STRETCHED, treatmentWords, type OpenedReport, type PlacedPicture } from '../placed';
import type { PagePicture } from './covered';
import { PdfDocument, type PdfPage } from './document';
import { notesOf } from './notes';
import { PageReader, type Allowance } from './page';
import { linesOf, type PageText } from './texts';
import { sourceLinesIn } from '../sourceLine';

/** A caption lies at most this far from its picture, in points. */
const GAP = 60;
/** What all pages together may take: some seconds. */
const OPERATORS_AT_MOST = 4_000_000;

/** @throws {TooLarge | Error} if it cannot be read */
export function readPdfReport(pdf: Uint8Array, budget: Budget): OpenedReport {
	const file = new PdfDocument(pdf, budget);
	const allowance: Allowance = { operators: OPERATORS_AT_MOST };
	const pictures: PlacedPicture[] = [];
	const words: string[] = [];
	const notes: string[] = [];
	for (const [i, page] of file.pages.entries()) {
		const laid = notesOf(page, file);
		const doubts = [
			...(file.hasLayers || laid?.every(({ corners }) => corners) !== true ? [OVERLAYS] : []),
			...(file.hasOtherFace ? [OTHER_FACE] : [])
		];
		const reader = new PageReader(file, allowance);
		try {
			reader.read(page);
		} catch (error) {
			// Programs that meet one damaged object look for all objects anew.
			if (error instanceof DamagedPdf) throw error;
			const why = error instanceof Error ? error.message : 'It could not be read.';
			doubts.push(UNREAD);
			notes.push(`Page ${i + 1} was not read to its end: ${why}`);
		}
		if (reader.isOdd) doubts.push(ODD);
		for (const { corners } of laid ?? []) if (corners) reader.lay(corners);
		const lines = linesOf(reader.texts);
		words.push(lines.join('\n'));
		const found = picturesOf(reader, page, `Page ${i + 1}`, lines);
		pictures.push(...found.map((picture) => ({ ...picture, doubts: [...picture.doubts, ...doubts] })));
		if (allowance.operators < 0) break;
	}
	return { form: 'pdf', pictures, words: words.join('\n'), notes };
}

const OVERLAYS = 'Notes, stamps, form fields or layers lie on its page, and may cover it.';
const OTHER_FACE = 'Some programs show a form, or other files that lie in it, in the place of its pages.';
const ODD = 'Its page is drawn in ways of which it is not known here what they cover.';
const SHAPED = 'It is shown through a shape, which may cut it.';
const UNREAD = 'Its page was not read to the end, so what lies over it is not known.';

function picturesOf(reader: PageReader, page: PdfPage, place: string, lines: readonly string[]): PlacedPicture[] {
	// Words with an address of ours are a caption where they stand beside a picture, whatever else they say.
	const paragraphs = paragraphsOf(reader.texts).map((text) => ({
		...text,
		isFree: sourceLinesIn(text.text).length > 0
	}));
	const boxes = reader.pictures.map(({ box }) => box);
	const captions = captionsBeside(boxes, paragraphs, GAP);
	const placed = reader.pictures.map((picture, i): PlacedPicture => {
		const doubts = picture.isShaped ? [SHAPED] : [];
		return {
			place,
			caption: captions[i] ?? '',
			nearby: textsBeside(picture.box, paragraphs, GAP),
			alt: '',
			faces: [picture.face],
			treatment: treatmentOf(picture),
			doubts
		};
	});
	return [...placed, ...drawnOnPage(page, place, lines, { paragraphs, captions })];
}

/** Drawings of ours that are part of the page itself: their source lines say so. */
function drawnOnPage(
	{ contents }: PdfPage,
	place: string,
	lines: readonly string[],
	{ paragraphs, captions }: { readonly paragraphs: readonly PlacedText[]; readonly captions: readonly string[] }
): PlacedPicture[] {
	const words = lines.join('\n');
	const [only] = contents;
	const digest = only && contents.length === 1 ? sha256(only.data) : '';
	const ofCaptions = captions.flatMap((caption) => sourceLinesIn(caption).map(({ text }) => text));
	const own = sourceLinesIn(words).filter(({ text }) => {
		const at = ofCaptions.indexOf(text);
		if (at >= 0) ofCaptions.splice(at, 1);
		return at < 0;
	});
	return own.map(({ text }): PlacedPicture => ({
		place,
		caption: onlyCaption(paragraphs),
		alt: '',
		// Each source line stands for one; the words are those of the page.
		faces: [{ kind: 'drawing', digest, words: `${text}\n${words}` }],
		treatment: [],
		doubts: []
	}));
}

function treatmentOf({ face, box, matrix: [a, b, c, d], isCut, isCovered, isMixed }: PagePicture): string[] {
	const turned = (Math.atan2(b, a) * 180) / Math.PI;
	const isMirrored = a * d - b * c < 0;
	return [
		...treatmentWords({ cut: isCut ? [1] : [], turned, isMirrored, isRecoloured: isMixed }),
		...(isCovered ? [COVERED] : []),
		...(face.kind === 'pixels' && isStretched(Math.abs(turned) < 1 ? box : undefined, face) ? [STRETCHED] : [])
	];
}

/** Lines that follow one another closely, in letters of one size, as one text. */
function paragraphsOf(texts: readonly PageText[]): PlacedText[] {
	const paragraphs: PageText[][] = [];
	for (const text of texts) {
		const last = paragraphs.at(-1)?.at(-1);
		const down = last ? text.y - last.y : Number.NaN;
		const isNext = last && Math.abs(text.size - last.size) < 0.5 && down > -0.4 * text.size && down < 1.7 * text.size;
		if (isNext) paragraphs.at(-1)?.push(text);
		else paragraphs.push([text]);
	}
	return paragraphs.map((runs) => ({
		text: linesOf(runs).join(' '),
		box: around(runs.flatMap(({ x, end, y, size }) => [[x, y - size] as const, [end, y] as const])),
		isFree: false
	}));
}
