/** Pictures and captions of a PPTX, slide by slide: in groups, as fills and grounds, and those of layouts and masters. */
import { attributeOf, collapsed, elementsOf, findAll, textOf, type XmlElement } from '../../shown/xmlNodes';
import { captionsBeside, type Box, type PlacedText } from '../beside';
import { treatmentWords, type OpenedReport, type PlacedPicture } from '../placed';
import { pictureOfFill, pictureOfVml, type Surroundings } from './blip';
import type { Entries } from '../../../zip/archive';
import { OfficeParts } from './parts';

const PRESENTATION = 'ppt/presentation.xml';
/** A caption lies at most this far from its picture: 2 cm, in English Metric Units. */
const GAP = 720_000;

/** @throws {Error} if it cannot be read */
export function readPptxReport(entries: Entries): OpenedReport {
	const parts = new OfficeParts(entries);
	const presentation = parts.xml(PRESENTATION);
	const relations = parts.relations(PRESENTATION);
	const ids = presentation ? findAll(presentation, 'sldId') : [];
	const slides = ids.map((id, i) => {
		// Its own id has no namespace, that of the relation has one.
		const reference = id.attributes.find(({ local, uri }) => local === 'id' && uri !== '')?.value ?? '';
		return { part: relations.get(reference)?.target ?? '', place: `Slide ${i + 1}` };
	});
	const behind = Object.keys(entries).filter((name) => /^ppt\/slide(?:Layouts|Masters)\/[^/]+\.xml$/.test(name));
	const drawn = [...slides, ...behind.sort().map((part) => ({ part, place: 'Behind the slides' }))];
	const read = drawn.map(({ part, place }) => readSlide(parts, part, place));
	return {
		form: 'pptx',
		pictures: read.flatMap(({ pictures }) => pictures),
		words: read.map(({ words }) => words).join('\n'),
		notes: []
	};
}

function readSlide(parts: OfficeParts, part: string, place: string) {
	const root = parts.xml(part);
	const reader = new SlideReader({ entries: parts.entries, relations: parts.relations(part) });
	if (root) reader.read(root, undefined);
	const captions = captionsBeside(
		reader.pictures.map(({ box }) => box),
		reader.texts,
		GAP
	);
	const pictures = reader.pictures.map(({ faces, treatment, alt }, i): PlacedPicture => ({
		place,
		faces,
		treatment,
		alt,
		caption: captions[i] ?? ''
	}));
	return { pictures, words: reader.texts.map(({ text }) => text).join('\n') };
}

type OnSlide = Omit<PlacedPicture, 'caption' | 'place'> & { readonly box: Box | undefined };

/** What a group does to the places of what is in it. */
type Move = (box: Box) => Box;

class SlideReader {
	readonly pictures: OnSlide[] = [];
	readonly texts: PlacedText[] = [];

	constructor(private readonly around: Surroundings) {}

	read(element: XmlElement, move: Move = (box) => box): void {
		const isTwice = element.local === 'AlternateContent';
		for (const child of elementsOf(element).slice(0, isTwice ? 1 : undefined)) this.#visit(child, element, move);
	}

	#visit(element: XmlElement, holder: XmlElement, move: Move): void {
		const { local } = element;
		if (local === 'grpSp') return this.read(element, moveOf(element, move));
		if (local === 'blipFill') return this.#add(pictureOfFill(element, holder, this.around), holder, move);
		// Fills the shape that it is a property of.
		if (local === 'imagedata') return this.#add(pictureOfVml(element, this.around), holder, move);
		if (local === 'txBody') this.#text(element, holder, move);
		this.read(element, move);
	}

	#add(picture: Pick<PlacedPicture, 'faces' | 'treatment'> | undefined, holder: XmlElement, move: Move): void {
		if (!picture) return;
		const named = findAll(holder, 'cNvPr')[0];
		const isHidden = ['1', 'true'].includes((named && attributeOf(named, 'hidden')) ?? '');
		const box = boxOf(holder);
		this.pictures.push({
			faces: picture.faces,
			treatment: [...picture.treatment, ...treatmentWords({ isHidden })],
			alt: collapsed((named && attributeOf(named, 'descr')) ?? ''),
			box: box && move(box)
		});
	}

	#text(body: XmlElement, holder: XmlElement, move: Move): void {
		const text = findAll(body, 'p')
			.map((paragraph) => findAll(paragraph, 't').map(textOf).join(''))
			.join('\n');
		const box = boxOf(holder);
		const isFree = findAll(holder, 'ph').length === 0;
		this.texts.push({ text, box: box && move(box), isFree });
	}
}

function frameOf(holder: XmlElement): XmlElement | undefined {
	const properties = elementsOf(holder).find(({ local }) => local === 'spPr' || local === 'grpSpPr');
	const within = properties ? elementsOf(properties) : elementsOf(holder);
	return within.find(({ local }) => local === 'xfrm');
}

function rectangle(frame: XmlElement, place: string, size: string): Box | undefined {
	const [at, extent] = [place, size].map((name) => elementsOf(frame).find(({ local }) => local === name));
	if (!at || !extent) return undefined;
	const number = (element: XmlElement, name: string) => Number(attributeOf(element, name) ?? 0);
	return { x: number(at, 'x'), y: number(at, 'y'), width: number(extent, 'cx'), height: number(extent, 'cy') };
}

function boxOf(holder: XmlElement): Box | undefined {
	const frame = frameOf(holder);
	return frame && rectangle(frame, 'off', 'ext');
}

/** Things in a group have places within it. @see ECMA-376, 20.1.7.6 */
function moveOf(group: XmlElement, outer: Move): Move {
	const frame = frameOf(group);
	const to = frame && rectangle(frame, 'off', 'ext');
	const from = frame && rectangle(frame, 'chOff', 'chExt');
	if (!to || !from || from.width === 0 || from.height === 0) return outer;
	const [wide, high] = [to.width / from.width, to.height / from.height];
	return ({ x, y, width, height }) =>
		outer({
			x: to.x + (x - from.x) * wide,
			y: to.y + (y - from.y) * high,
			width: width * wide,
			height: height * high
		});
}
