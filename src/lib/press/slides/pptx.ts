/** Slides for presentations: a native title, the chart as shapes, and notes with quotes, caveats and sources. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { BOXES } from '../../figure/brief/purposes';
import { briefScene } from '../../figure/scene';
import type { Box, Scene, TextShape } from '../../scene/shapes';
import { paletteOf, type Colours } from '../../scene/palette';
import { figureOf, type FigureRecord } from '../record/figureRecord';
import { captionOf, earlierWords, sentenceOrAddress } from '../report/caption';
import { officeProperties, PROPERTIES } from '../report/officeProperties';
import type { Signer } from '../seal/fingerprint';
import { startsAtTheRight } from '../../fonts/rightToLeft';
import { siteName } from '../../sentences/siteName';
import { partsDigest } from '../verify/shown/office/parts';
import { sealEntries, showEntries, writeZip, type Entries } from '../zip/archive';
import { withDate, withProperties } from '../report/officeParts';
import { frameOf } from './markup';
import { SlidePainter } from './paint';

const TITLE_FACE = 'Times New Roman';
/** px of the scene to the inch: a slide is 13⅓ inches wide. */
const PX_PER_INCH = BOXES.slide.width / (40 / 3);
const EMU_PER_PX = 914_400 / PX_PER_INCH;
const POINTS_PER_PX = 72 / PX_PER_INCH;
const MASTER = 'Figure';
/** pptxgenjs counts the shapes of a slide from 2. */
const FIRST_ID = 100;

/**
 * The slide of a figure, which says of itself what it is, sealed.
 * @throws {Error} if the figure's words do not fit a slide
 */
export async function slideFile(record: FigureRecord, signer?: Signer): Promise<Uint8Array> {
	const deck = await deckOf([record], captionOf(record).titleAway);
	const entries = withProperties(deck, officeProperties(record));
	const shown = showEntries(entries, PROPERTIES, partsDigest(entries), signer);
	return writeZip(sealEntries(shown, PROPERTIES, signer), FIRST);
}

/**
 * A slide for each figure, in their order.
 * @throws {Error} if there is none, or one's words do not fit a slide
 */
export async function slidesFile(records: readonly FigureRecord[], title: string): Promise<Uint8Array> {
	return writeZip(await deckOf(records, title), FIRST);
}

const FIRST = ['[Content_Types].xml'];

async function deckOf(records: readonly FigureRecord[], title: string): Promise<Entries> {
	const slides = records.map((record) => ({ record, scene: sceneOf(record), colours: paletteOf(record).light }));
	const { light } = paletteOf(records[0] ?? {});
	const looks = titleLooks(light);
	const deck = new PptxGenJS();
	deck.layout = 'LAYOUT_WIDE';
	deck.title = title;
	deck.subject = records.map((record) => record.subtitle).join(' ');
	deck.author = siteName(records[0] ?? {});
	deck.company = '';
	deck.theme = { headFontFace: TITLE_FACE, bodyFontFace: 'Arial' };
	deck.defineSlideMaster({
		title: MASTER,
		background: { color: light.card.slice(1) },
		objects: [
			{ placeholder: { options: { name: 'title', type: 'title', ...looks, x: 0.3, y: 0.3, w: 12.7, h: 1 }, text: '' } }
		]
	});
	for (const { record, scene } of slides) {
		const slide = deck.addSlide({ masterName: MASTER });
		const { text, points } = titleOf(scene);
		slide.addText(text, { placeholder: 'title', ...looks, rtlMode: startsAtTheRight(text), fontSize: points });
		slide.addNotes(notesOf(record).join('\n'));
	}
	const bytes = await deck.write({ outputType: 'uint8array' });
	if (!(bytes instanceof Uint8Array)) throw new Error('The slides could not be written.');
	// The library writes entries for folders too, which other programs leave out.
	const entries = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });
	const days = records.map((record) => record.revisions.at(-1)?.date ?? '').sort();
	return withDate(drawnOn(entries, slides), days.at(-1) || '1980-01-01');
}

const titleLooks = ({ ink }: Colours) =>
	({ align: 'left', valign: 'top', margin: 0, fontFace: TITLE_FACE, color: ink.slice(1) }) as const;

function sceneOf(record: FigureRecord): Scene {
	return briefScene(figureOf(record), record.address, 'slide');
}

const isTitle = (shape: Scene['shapes'][number]): shape is TextShape => shape.kind === 'text' && shape.role === 'title';

/** The title as it was laid out, which may be the short one; where it stands on the slide, and the size of its letters. */
function titleOf({ shapes, unit, width }: Scene): {
	readonly text: string;
	readonly box: Box;
	readonly points: number;
} {
	const lines = shapes.filter(isTitle);
	const [first] = lines;
	if (!first) throw new Error('A slide needs a title.');
	const emu = unit * EMU_PER_PX;
	const box = {
		x: first.x * emu,
		y: (first.y - first.size * 0.891) * emu,
		width: (width - 2 * first.x) * emu,
		height: lines.length * first.size * 1.15 * emu
	};
	// A word that was parted at its hyphen is one again.
	const text = lines
		.map((line) => line.text.replace(/(?<!\S[-‐/])$/u, ' '))
		.join('')
		.trim();
	return { text, box, points: first.size * unit * POINTS_PER_PX };
}

/** What the speaker reads: each quote with who says it, what is to be kept in mind, where it is from. */
function notesOf(record: FigureRecord): string[] {
	const caption = captionOf(record);
	return [record.alt, ...caption.notes, ...earlierWords(caption), ...caption.footnote].map(sentenceOrAddress);
}

interface Drawn {
	readonly scene: Scene;
	readonly colours: Colours;
}

/** The slides with what is drawn on them, and each line of the notes as a paragraph. */
function drawnOn(entries: Entries, slides: readonly Drawn[]): Entries {
	const changed = Object.entries(entries).map(([name, bytes]): [string, Uint8Array] => {
		const [, number] = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name) ?? [];
		const drawn = slides[Number(number) - 1];
		if (drawn) return [name, withShapes(bytes, drawn)];
		return [name, name.startsWith('ppt/notesSlides/notesSlide') ? withParagraphs(bytes) : bytes];
	});
	return Object.fromEntries(changed);
}

/** The library puts a title where its master has it, and begins it at the left, from right to left too. */
const TITLE_FRAME = /(type="title"[^>]*>.*?<p:spPr>)<a:xfrm>.*?<\/a:xfrm>/s;
const TURNED = /(?<=<a:pPr rtl="1" +algn=")l(?=")/;

function withShapes(slide: Uint8Array, { scene, colours }: Drawn): Uint8Array {
	const { shapes, unit, alt } = scene;
	const painter = new SlidePainter(colours, unit * EMU_PER_PX, FIRST_ID);
	const markup = painter.paint(
		shapes.filter((shape) => !isTitle(shape)),
		alt
	);
	return strToU8(
		strFromU8(slide)
			.replace(TITLE_FRAME, (_, before: string) => before + frameOf(titleOf(scene).box))
			.replace(TURNED, 'r')
			.replace('</p:spTree>', () => `${markup}</p:spTree>`)
	);
}

function withParagraphs(notes: Uint8Array): Uint8Array {
	const paragraph = '</a:t></a:r></a:p><a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>';
	return strToU8(
		strFromU8(notes).replace(
			/<a:t>([^<]*)<\/a:t>/,
			(_, text: string) => `<a:t>${text.replaceAll('\n', paragraph)}</a:t>`
		)
	);
}
