/** Pictures and captions of an ODT or ODP: in the text, frames, groups, headers and footers, page by page on slides. */
import { attributeOf, collapsed, elementsOf, findAll, textOf, type XmlElement } from '../../shown/xmlNodes';
import { captionsBeside, textsBeside, type PlacedText } from '../beside';
import { around, type Box } from '../box';
import { SOMEWHERE, SQUEEZED, withFloats, type Float, type Position } from '../floats';
import { captioned, isCaptionStyle, type Block } from '../flow';
import { ANIMATED, overWords, PERHAPS_COVERED, spilled, type Drawn } from '../over';
import { treatmentWords, type Face, type OpenedReport, type PlacedPicture } from '../placed';
import { absentFace, fileFace, stretchWords } from './faces';
import type { Entries } from '../../../zip/archive';
import { OfficeParts } from './parts';

/** A caption lies at most this far from its picture on a slide, in cm. */
const GAP = 2;

/** @throws {Error} if it cannot be read */
export function readOdfReport(entries: Entries): OpenedReport {
	const parts = new OfficeParts(entries);
	const [content, styles] = [parts.xml('content.xml'), parts.xml('styles.xml')];
	if (!content) throw new Error('It holds no content.xml.');
	const styleOf = stylesOf([styles, content]);
	const slides = findAll(content, 'presentation').flatMap((show) =>
		elementsOf(show).filter(({ local }) => local === 'page')
	);
	const shown = slides.map((slide, i) => readSlide(slide, `Slide ${i + 1}`, { entries, styleOf }));
	const readers = [
		...(slides.length > 0 ? [] : [{ root: content, place: '' }]),
		...(styles ? findAll(styles, 'master-page').map((root) => ({ root, place: behind(slides.length > 0) })) : [])
	].map(({ root, place }) => {
		const reader = new Reader({ entries, styleOf }, place);
		reader.read(root);
		return reader;
	});
	const floats = readers.flatMap((reader) => reader.floats);
	const flows = readers.map(({ blocks, positions }) => ({
		pictures: captioned(withFloats(blocks, positions, floats)),
		words: blocks.map(({ text }) => collapsed(text)).join('\n')
	}));
	return {
		form: slides.length > 0 ? 'odp' : 'odt',
		pictures: [...shown, ...flows].flatMap(({ pictures }) => pictures),
		words: [...shown, ...flows].map(({ words }) => words).join('\n'),
		notes: []
	};
}

function behind(isShow: boolean): string {
	return isShow ? 'Behind the slides' : 'Header or footer';
}

interface Style {
	readonly name: string;
	readonly parent: string;
	readonly graphic: XmlElement | undefined;
	readonly paragraph: XmlElement | undefined;
	readonly text: XmlElement | undefined;
	/** Where a new page begins with another master. */
	readonly masterPage: string;
}

interface Surroundings {
	readonly entries: Entries;
	readonly styleOf: (name: string) => Style | undefined;
}

function stylesOf(roots: readonly (XmlElement | undefined)[]): (name: string) => Style | undefined {
	const styles = new Map<string, Style>();
	for (const root of roots)
		for (const style of root ? findAll(root, 'style') : []) {
			const of = (name: string) => attributeOf(style, name) ?? '';
			const part = (name: string) => elementsOf(style).find(({ local }) => local === `${name}-properties`);
			styles.set(of('name'), {
				name: of('name'),
				parent: of('parent-style-name'),
				graphic: part('graphic'),
				paragraph: part('paragraph'),
				text: part('text'),
				masterPage: of('master-page-name')
			});
		}
	return (name) => styles.get(name);
}

/** What a style says, or else the one that it builds on; empty if neither does. */
function saidBy(
	styleOf: Surroundings['styleOf'],
	style: Style | undefined,
	part: 'graphic' | 'paragraph' | 'text',
	name: string
): string {
	let at = style;
	for (let i = 0; at && i < 20; i += 1) {
		const properties = at[part];
		const said = properties && attributeOf(properties, name);
		if (said !== undefined) return said;
		at = styleOf(at.parent);
	}
	return '';
}

/** No words of the text, or such as were taken out of it. */
const LEFT_OUT = ['tracked-changes', 'annotation', 'notes', 'note-citation', 'sequence-decls', 'desc', 'title'];

interface Within {
	readonly block?: Block;
	/** What floats that it stands in, from the outermost. */
	readonly floats: readonly Float[];
	/** Whether it is drawn together with others, of which the later may lie over it. */
	readonly isGrouped?: boolean;
}

type Picture = Block['pictures'][number];

/** Things that have places of their own. */
const SHAPES = ['frame', 'custom-shape', 'rect', 'ellipse', 'circle', 'line', 'polyline', 'polygon', 'regular-polygon', 'path', 'connector', 'measure', 'caption', 'control', 'g', 'scene']; // prettier-ignore

class Reader {
	readonly blocks: Block[] = [];
	/** On a slide: where each picture lies, and which of the things on it it is, in the order of the pictures. */
	readonly places: { readonly box: Box | undefined; readonly at: number; readonly id: string }[] = [];
	readonly texts: PlacedText[] = [];
	readonly drawn: Drawn[] = [];
	readonly floats: Float[] = [];
	readonly positions = new Map<Picture, Position>();
	#stretch = 0;
	#isSqueezed = false;

	constructor(
		private readonly around: Surroundings,
		private readonly place: string
	) {}

	read(element: XmlElement, within: Within = { floats: [] }): void {
		for (const child of element.children) {
			if (typeof child !== 'string') this.#visit(child, element, within);
			else if (within.block) within.block.text += child;
		}
	}

	#visit(element: XmlElement, holder: XmlElement, within: Within): void {
		const { local } = element;
		if (LEFT_OUT.includes(local)) return;
		if (local === 'p' || local === 'h') return this.#paragraph(element, holder, within);
		if (['s', 'tab', 'line-break'].includes(local) && within.block) within.block.text += ' ';
		else if (SHAPES.includes(local)) this.#shape(element, within);
		else this.read(element, within);
	}

	#paragraph(element: XmlElement, holder: XmlElement, { floats }: Within): void {
		const style = this.around.styleOf(attributeOf(element, 'style-name') ?? '');
		const isCaption = [style?.name, style?.parent].some((name) => isCaptionStyle((name ?? '').replaceAll('_20_', ' ')));
		const of = (name: string) => saidBy(this.around.styleOf, style, 'paragraph', name);
		const breaks = of('break-before') === 'page' || (style?.masterPage ?? '') !== '';
		if (breaks && holder.local === 'text') this.#stretch += 1;
		const isSqueezed = this.#isSqueezed;
		const height = /^[\d.]+(?:cm|mm|in|pt|px)$/.test(of('line-height')) ? centimetres(of('line-height')) : undefined;
		this.#isSqueezed ||= height !== undefined;
		if (height !== undefined && height < this.#sizeIn(element, style) * 0.8)
			this.floats.push({ ...SOMEWHERE, stretch: this.#stretchHere });
		const block: Block = { text: '', isCaption, pictures: [] };
		this.blocks.push(block);
		this.read(element, { block, floats });
		this.#isSqueezed = isSqueezed;
	}

	/** Headers stand on many pages. */
	get #stretchHere(): number | undefined {
		return this.place === '' ? this.#stretch : undefined;
	}

	/** Of the largest letters in it, in cm. */
	#sizeIn(element: XmlElement, style?: Style): number {
		const sizes = [style, ...stylesIn(element).map(this.around.styleOf)].map((each) =>
			centimetres(saidBy(this.around.styleOf, each, 'text', 'font-size'))
		);
		return Math.max(USUAL_SIZE, ...sizes.filter((size) => Number.isFinite(size)));
	}

	#shape(shape: XmlElement, within: Within): void {
		const own = floatOf(shape, this.around.styleOf, { stretch: this.#stretchHere, paragraph: this.blocks.length });
		if (own) this.floats.push(own);
		const floats = own ? [...within.floats, own] : within.floats;
		if (shape.local === 'g') return this.read(shape, { ...within, floats, isGrouped: elementsOf(shape).length > 1 });
		const first = this.blocks.length;
		const at = this.drawn.length;
		const box = boxOf(shape);
		const drawn = this.#drawnOf(shape, box);
		if (drawn) this.drawn.push(drawn);
		const isPicture = this.#picture(shape, { ...within, floats }, at);
		// A picture in a frame may have words of its own.
		if (isPicture) return;
		this.read(shape, { ...within, floats });
		const text = this.blocks.slice(first).map((each) => each.text);
		const isFree = attributeOf(shape, 'class') === undefined;
		this.texts.push({ text: text.join('\n'), box, isFree });
	}

	#drawnOf(shape: XmlElement, box: Box | undefined): Drawn | undefined {
		const { styleOf } = this.around;
		const style = styleOf(attributeOf(shape, 'style-name') ?? '');
		const words = textOf(shape).trim();
		const isBare = ['fill', 'stroke'].every((name) => saidBy(styleOf, style, 'graphic', name) === 'none');
		const isPlace = attributeOf(shape, 'placeholder') === 'true';
		const isPicture = findAll(shape, 'image').length > 0;
		if (!isPicture && words === '' && (isBare || isPlace)) return undefined;
		const isFar = FAR.includes(shape.local) && !isRectangle(shape);
		const paragraphs = [...findAll(shape, 'p'), ...findAll(shape, 'h')].map((paragraph) => textOf(paragraph));
		const reach = box && spilled(box, { paragraphs, size: this.#sizeIn(shape), isUnbroken: false });
		return { box, reach: isFar ? undefined : reach };
	}

	#picture(frame: XmlElement, { block, floats, isGrouped = false }: Within, at: number): boolean {
		const parts = elementsOf(frame);
		const images = parts.filter(({ local }) => local === 'image');
		const [face, ...others] = images.map((image) => faceOf(image, this.around.entries));
		if (!face) return false;
		const box = boxOf(frame);
		const alt = parts.find(({ local }) => local === 'desc') ?? parts.find(({ local }) => local === 'title');
		const hasOthers = parts.some(({ local }) => OTHER_FACES.includes(local));
		// On slides, where nothing floats, it is known what lies over what.
		const isInDanger = floats.some(({ isBehind }) => isBehind) || (isGrouped && floats.length > 0);
		const hasWords = images.some((image) => textOf(image).trim() !== '');
		const picture: Picture = {
			place: this.place,
			alt: collapsed(alt ? alt.children.join('') : ''),
			faces: [face, ...others],
			treatment: treatmentOf(frame, box, face, this.around),
			doubts: [
				...(hasOthers ? [OTHERS_IN_ITS_PLACE] : []),
				...(hasWords || isInDanger ? [PERHAPS_COVERED] : []),
				...(this.#isSqueezed ? [SQUEEZED] : [])
			]
		};
		this.places.push({ box, at, id: attributeOf(frame, 'id') ?? '' });
		this.positions.set(picture, { stretch: this.#stretchHere, within: floats });
		if (block) block.pictures.push(picture);
		else this.blocks.push({ text: '', isCaption: false, pictures: [picture] });
		return true;
	}
}

/** Things whose points may lie outside of where they say that they are. */
const FAR = ['caption', 'connector', 'measure', 'scene', 'path', 'custom-shape'];

/** What a frame may hold beside a picture, which then only stands for it. @see OpenDocument 1.3, 10.4.2 */
const OTHER_FACES = ['object', 'object-ole', 'text-box', 'applet', 'plugin', 'floating-frame', 'table'];
const OTHERS_IN_ITS_PLACE = 'It stands in the report for something else, which programs may show in its place.';
/** Letters without a size of their own, in cm. */
const USUAL_SIZE = (12 * 2.54) / 72;

/** Paths of rectangles, as LibreOffice writes them: its own, and those that it has read from other programs. */
const RECTANGLES = [
	'0 0 21600 21600 | M 0 0 L 21600 0 21600 21600 0 21600 0 0 Z N | ',
	'0 0 0 0 | M 0 0 L ?f3 0 ?f3 ?f2 0 ?f2 Z N | logwidth/2 logheight/2 logheight logwidth'
];
const AREAS = ['', '0 0 21600 21600', '0 0 ?f3 ?f2'];

/** What reaches no further than it says; points of others, and the words in them, may lie anywhere. */
function isRectangle(shape: XmlElement): boolean {
	return findAll(shape, 'enhanced-geometry').some((geometry) => {
		const of = (name: string) => attributeOf(geometry, name) ?? '';
		const formulas = findAll(geometry, 'equation').map((equation) => attributeOf(equation, 'formula') ?? '');
		const path = [of('viewBox'), of('enhanced-path'), formulas.join(' ')].join(' | ');
		return RECTANGLES.includes(path) && AREAS.includes(of('text-areas'));
	});
}

function stylesIn(element: XmlElement): string[] {
	const own = attributeOf(element, 'style-name');
	return [...(own === undefined ? [] : [own]), ...elementsOf(element).flatMap(stylesIn)];
}

/** What floats, of a shape in a text; undefined if it stands in a line. @see OpenDocument 1.3, 19.771, 20.402 */
function floatOf(
	shape: XmlElement,
	styleOf: Surroundings['styleOf'],
	{ stretch, paragraph }: { readonly stretch: number | undefined; readonly paragraph: number }
): Float | undefined {
	const anchor = attributeOf(shape, 'anchor-type');
	if (anchor === undefined || anchor === 'as-char') return undefined;
	const style = styleOf(attributeOf(shape, 'style-name') ?? '');
	const of = (name: string) => saidBy(styleOf, style, 'graphic', name);
	const isPlaced = of('horizontal-pos') === 'from-left' && of('vertical-pos') === 'from-top';
	const box = boxOf(shape);
	return {
		stretch: anchor === 'page' ? undefined : stretch,
		givesWay: !['', 'run-through'].includes(of('wrap')),
		isBehind: of('wrap') === 'run-through' && of('run-through') === 'background',
		order: Number(attributeOf(shape, 'z-index') ?? Infinity),
		from: isPlaced ? `${paragraph} ${of('horizontal-rel')} ${of('vertical-rel')}` : '',
		box: isPlaced ? box : undefined
	};
}

function readSlide(slide: XmlElement, place: string, around: Surroundings) {
	const reader = new Reader(around, place);
	reader.read(slide);
	const captions = captionsBeside(
		reader.places.map(({ box }) => box),
		reader.texts,
		GAP
	);
	const isReordered = elementsOf(slide).some((shape) => attributeOf(shape, 'z-index') !== undefined);
	const animated = new Set(targetsIn(slide));
	const pictures = reader.blocks
		.flatMap((block) => block.pictures)
		.map((picture, i): PlacedPicture => {
			const { box, at = -1, id = '' } = reader.places[i] ?? {};
			const over = overWords(
				box,
				reader.drawn.filter((_, k) => (isReordered ? k !== at : k > at))
			);
			return {
				...picture,
				treatment: [...picture.treatment, ...over.treatment],
				doubts: [...picture.doubts, ...over.doubts, ...(animated.has(id) ? [ANIMATED] : [])],
				caption: captions[i] ?? '',
				nearby: textsBeside(box, reader.texts, GAP)
			};
		});
	return { pictures, words: reader.texts.map(({ text }) => text).join('\n') };
}

/** Ids of the things that a slide moves, shows or hides. */
function targetsIn(element: XmlElement): string[] {
	const own = attributeOf(element, 'targetElement');
	return [...(own === undefined ? [] : [own]), ...elementsOf(element).flatMap(targetsIn)];
}

function faceOf(image: XmlElement, entries: Entries): Face {
	const address = attributeOf(image, 'href') ?? '';
	// Word processors write “./Object 1” for what is drawn by another program.
	const name = address.replace(/^\.\//, '');
	return entries[name] || /^(?:Pictures|media)\//.test(name) ? fileFace(entries, name) : absentFace(address);
}

function treatmentOf(frame: XmlElement, box: Box | undefined, face: Face, { styleOf }: Surroundings): string[] {
	const style = styleOf(attributeOf(frame, 'style-name') ?? '');
	const of = (name: string) => saidBy(styleOf, style, 'graphic', name);
	const cut = (of('clip').match(/(?<![\d.])-?[\d.]+(?:cm|mm|in|pt|px)/g) ?? []).map(centimetres);
	const [, turned] = /rotate\s*\(\s*(-?[\d.]+(?:e-?\d+)?)/.exec(attributeOf(frame, 'transform') ?? '') ?? [];
	const plain = (text: string) => ['', '0%', '100%', 'standard', 'none', '1'].includes(text);
	const isRecoloured =
		!plain(of('color-mode')) ||
		['luminance', 'contrast', 'red', 'green', 'blue'].some((name) => !['', '0%'].includes(of(name))) ||
		!['', '100%'].includes(of('image-opacity')) ||
		!['', '100%', '1'].includes(of('gamma')) ||
		of('color-inversion') === 'true';
	const isCut = cut.some((side) => Math.abs(side) > 0.02);
	return [
		...treatmentWords({
			cut: isCut ? [1] : [],
			turned: (Number(turned ?? 0) * 180) / Math.PI,
			isMirrored: !plain(of('mirror')),
			isRecoloured
		}),
		...(isCut ? [] : stretchWords(box, face))
	];
}

const CENTIMETRES: Readonly<Record<string, number>> = { cm: 1, mm: 0.1, in: 2.54, pt: 2.54 / 72, px: 2.54 / 96 };

function centimetres(length: string): number {
	const [, number, unit = ''] = /^(-?[\d.]+)([a-z]+)$/.exec(length) ?? [];
	return Number(number) * (CENTIMETRES[unit] ?? Number.NaN);
}

/** Undefined where it is turned, or says nothing. */
function boxOf(frame: XmlElement): Box | undefined {
	if (attributeOf(frame, 'transform') !== undefined) return undefined;
	const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((name) => centimetres(attributeOf(frame, name) ?? ''));
	if (frame.local === 'line' && [x1, y1, x2, y2].every((place) => Number.isFinite(place)))
		return around([
			[x1 ?? 0, y1 ?? 0],
			[x2 ?? 0, y2 ?? 0]
		]);
	const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
		centimetres(attributeOf(frame, name) ?? (name.length === 1 ? '0cm' : ''))
	);
	if (x === undefined || y === undefined || !width || !height) return undefined;
	return { x, y, width, height };
}
