/** Pictures and captions of a PPTX, slide by slide: in groups, as fills and grounds, and those of layouts and masters. */
import { attributeOf, collapsed, elementsOf, findAll, textOf, type XmlElement } from '../../shown/xmlNodes';
import type { Entries } from '../../../zip/archive';
import { captionsBeside, textsBeside, type PlacedText } from '../beside';
import type { Box } from '../box';
import { ANIMATED, overWords, type Drawn } from '../over';
import { isStretched, STRETCHED, treatmentWords, type OpenedReport, type PlacedPicture } from '../placed';
import { pictureOfFill, pictureOfVml, showSame, type Pictured, type Surroundings } from './blip';
import { boxOf, drawnOf, isDrawn, moveOf, UNMOVED, type Move } from './frames';
import { OfficeParts, type Relation } from './parts';

const PRESENTATION = 'ppt/presentation.xml';
const BEHIND = 'Behind the slides';
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
	const drawn = [...slides, ...behind.sort().map((part) => ({ part, place: BEHIND }))];
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
	const relations = parts.relations(part);
	const reader = new SlideReader({ entries: parts.entries, relations }, new Places(parts, relations));
	if (root) reader.read(root);
	const captions = captionsBeside(
		reader.pictures.map(({ box }) => box),
		reader.texts,
		GAP
	);
	const moved = root ? animatedIn(root) : new Set<string>();
	const pictures = reader.pictures.map(({ faces, treatment, doubts, alt, box, at, id }, i): PlacedPicture => {
		const over = overWords(box, reader.drawn.slice(at + 1));
		return {
			place,
			faces,
			treatment: [...treatment, ...over.treatment],
			doubts: [...doubts, ...over.doubts, ...(moved.has(id) ? [ANIMATED] : []), ...(place === BEHIND ? [BELOW] : [])],
			alt,
			caption: captions[i] ?? '',
			nearby: textsBeside(box, reader.texts, GAP)
		};
	});
	return { pictures, words: reader.texts.map(({ text }) => text).join('\n') };
}

const BELOW = 'It lies behind the slides: what stands on them lies over it.';

/** Ids of the things that a slide moves, shows or hides. */
function animatedIn(slide: XmlElement): Set<string> {
	const targets = findAll(slide, 'timing').flatMap((timing) => findAll(timing, 'spTgt'));
	return new Set(targets.map((target) => attributeOf(target, 'spid') ?? ''));
}

interface OnSlide extends Omit<PlacedPicture, 'caption' | 'place'> {
	readonly box: Box | undefined;
	/** Which of the things on the slide it is, from the lowest up. */
	readonly at: number;
	readonly id: string;
}

class SlideReader {
	readonly pictures: OnSlide[] = [];
	readonly texts: PlacedText[] = [];
	readonly drawn: Drawn[] = [];

	constructor(
		private readonly around: Surroundings,
		private readonly places: Places
	) {}

	/** @param thing what of the slide the element is a part of, if it is of one */
	read(element: XmlElement, move: Move = UNMOVED, thing?: XmlElement): void {
		if (element.local === 'AlternateContent') return this.#alternatives(element, move, thing);
		for (const child of elementsOf(element)) this.#visit(child, element, move, thing);
	}

	/** The same thing twice, for programs of several ages: whatever any of them draws may lie over a picture. */
	#alternatives(element: XmlElement, move: Move, thing: XmlElement | undefined): void {
		const [first, ...others] = elementsOf(element);
		if (!first) return;
		this.#visit(first, element, move, thing);
		const shapes = others.flatMap((other) => ['sp', 'cxnSp', 'graphicFrame'].flatMap((name) => findAll(other, name)));
		const isMore = shapes.some((shape) => drawnOf(shape, undefined, move)) && findAll(first, 'sp').length === 0;
		if (isMore || !showSame(first, others)) this.drawn.push({ box: undefined, reach: undefined });
	}

	#visit(element: XmlElement, holder: XmlElement, move: Move, thing: XmlElement | undefined): void {
		const { local } = element;
		if (local === 'grpSp') return this.read(element, moveOf(element, move));
		if (isDrawn(element)) return this.#draw(element, move);
		// Fills the shape that it is a property of.
		if (local === 'blipFill')
			return this.#add(pictureOfFill(element, thing ?? holder, this.around), thing ?? holder, move);
		if (local === 'imagedata') return this.#add(pictureOfVml(element, this.around), holder, move);
		if (local === 'txBody') this.#text(element, thing ?? holder, move);
		this.read(element, move, thing);
	}

	#draw(thing: XmlElement, move: Move): void {
		const drawn = drawnOf(thing, this.#boxOf(thing), move);
		if (drawn) this.drawn.push(drawn);
		this.read(thing, move, thing);
		// Words in a shape lie over the picture that fills it.
		if (drawn && thing.local === 'sp' && findAll(thing, 't').map(textOf).join('').trim() !== '') this.drawn.push(drawn);
	}

	#boxOf(thing: XmlElement): Box | undefined {
		return boxOf(thing) ?? this.places.boxOf(thing);
	}

	#add(picture: Pictured | undefined, holder: XmlElement, move: Move): void {
		if (!picture) return;
		const named = findAll(holder, 'cNvPr')[0];
		const of = (name: string) => (named && attributeOf(named, name)) ?? '';
		const isHidden = ['1', 'true'].includes(of('hidden'));
		const box = this.#boxOf(holder);
		const placed = box && move.place(box);
		const isStretchedBy = isStretched(placed, box);
		this.pictures.push({
			faces: picture.faces,
			treatment: [
				...picture.treatment,
				...treatmentWords({ isHidden, turned: move.turned, isMirrored: move.isMirrored }),
				...(isStretchedBy ? [STRETCHED] : [])
			],
			doubts: picture.doubts,
			alt: collapsed(of('descr')),
			box: placed,
			at: this.drawn.length - 1,
			id: of('id')
		});
	}

	#text(body: XmlElement, holder: XmlElement, move: Move): void {
		const text = findAll(body, 'p')
			.map((paragraph) => findAll(paragraph, 't').map(textOf).join(''))
			.join('\n');
		const box = this.#boxOf(holder);
		const isFree = findAll(holder, 'ph').length === 0;
		this.texts.push({ text, box: box && move.place(box), isFree });
	}
}

/** Where things lie that stand in a place of the slide's layout. @see ECMA-376, 19.3.1.36 */
class Places {
	readonly #layers: readonly XmlElement[];

	constructor(parts: OfficeParts, relations: ReadonlyMap<string, Relation>) {
		const layout = [...relations.values()].find(({ type }) => type === 'slideLayout')?.target;
		const above = layout === undefined ? undefined : parts.relations(layout);
		const master = [...(above?.values() ?? [])].find(({ type }) => type === 'slideMaster')?.target;
		this.#layers = [layout, master].flatMap((name) => (name === undefined ? [] : (parts.xml(name) ?? [])));
	}

	boxOf(thing: XmlElement): Box | undefined {
		const [place] = findAll(thing, 'ph');
		if (!place) return undefined;
		const of = (name: string) => attributeOf(place, name) ?? '';
		for (const layer of this.#layers) {
			const things = [...findAll(layer, 'sp'), ...findAll(layer, 'pic')];
			const same = things.find((each) =>
				findAll(each, 'ph').some((other) => {
					const is = (name: string) => (attributeOf(other, name) ?? '') === of(name);
					return of('idx') === '' ? is('type') : is('idx');
				})
			);
			const box = same && boxOf(same);
			if (box) return box;
		}
		return undefined;
	}
}
