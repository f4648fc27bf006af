/** Pictures and captions of an ODT or ODP: in the text, frames, groups, headers and footers, page by page on slides. */
import { attributeOf, collapsed, elementsOf, findAll, type XmlElement } from '../../shown/xmlNodes';
import { captionsBeside, type Box, type PlacedText } from '../beside';
import { captioned, isCaptionStyle, type Block } from '../flow';
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
	const flows = [
		...(slides.length > 0 ? [] : [{ root: content, place: '' }]),
		...(styles ? findAll(styles, 'master-page').map((root) => ({ root, place: behind(slides.length > 0) })) : [])
	].map(({ root, place }) => {
		const reader = new Reader({ entries, styleOf }, place);
		reader.read(root);
		return { pictures: captioned(reader.blocks), words: reader.blocks.map(({ text }) => collapsed(text)).join('\n') };
	});
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
}

interface Surroundings {
	readonly entries: Entries;
	readonly styleOf: (name: string) => Style | undefined;
}

function stylesOf(roots: readonly (XmlElement | undefined)[]): (name: string) => Style | undefined {
	const styles = new Map<string, Style>();
	for (const root of roots)
		for (const style of root ? findAll(root, 'style') : []) {
			const name = attributeOf(style, 'name') ?? '';
			const graphic = elementsOf(style).find(({ local }) => local === 'graphic-properties');
			styles.set(name, { name, parent: attributeOf(style, 'parent-style-name') ?? '', graphic });
		}
	return (name) => styles.get(name);
}

/** No words of the text, or such as were taken out of it. */
const LEFT_OUT = ['tracked-changes', 'annotation', 'notes', 'note-citation', 'sequence-decls', 'desc', 'title'];

class Reader {
	readonly blocks: Block[] = [];
	/** On a slide: where each picture lies, in the order of the pictures. */
	readonly boxes: (Box | undefined)[] = [];
	readonly texts: PlacedText[] = [];

	constructor(
		private readonly around: Surroundings,
		private readonly place: string
	) {}

	read(element: XmlElement, block?: Block): void {
		for (const child of element.children) {
			if (typeof child !== 'string') this.#visit(child, block);
			else if (block) block.text += child;
		}
	}

	#visit(element: XmlElement, block: Block | undefined): void {
		const { local } = element;
		if (LEFT_OUT.includes(local)) return;
		if (local === 'p' || local === 'h') return this.#paragraph(element);
		if (['s', 'tab', 'line-break'].includes(local) && block) block.text += ' ';
		else if (local === 'frame' || local === 'custom-shape') this.#frame(element, block);
		else this.read(element, block);
	}

	#paragraph(element: XmlElement): void {
		const style = this.around.styleOf(attributeOf(element, 'style-name') ?? '');
		const isCaption = [style?.name, style?.parent].some((name) => isCaptionStyle((name ?? '').replaceAll('_20_', ' ')));
		const block: Block = { text: '', isCaption, pictures: [] };
		this.blocks.push(block);
		this.read(element, block);
	}

	#frame(frame: XmlElement, block: Block | undefined): void {
		const first = this.blocks.length;
		const images = elementsOf(frame).filter(({ local }) => local === 'image');
		const faces = images.map((image) => faceOf(image, this.around.entries));
		const box = boxOf(frame);
		const [face, ...others] = faces;
		if (face) {
			const alt =
				elementsOf(frame).find(({ local }) => local === 'desc') ??
				elementsOf(frame).find(({ local }) => local === 'title');
			const picture = {
				place: this.place,
				alt: collapsed(alt ? alt.children.join('') : ''),
				faces: [face, ...others] as const,
				treatment: treatmentOf(frame, box, face, this.around)
			};
			this.boxes.push(box);
			if (block) block.pictures.push(picture);
			else this.blocks.push({ text: '', isCaption: false, pictures: [picture] });
			return;
		}
		this.read(frame, block);
		const text = this.blocks.slice(first).map((each) => each.text);
		const isFree = attributeOf(frame, 'class') === undefined;
		this.texts.push({ text: text.join('\n'), box, isFree });
	}
}

function readSlide(slide: XmlElement, place: string, around: Surroundings) {
	const reader = new Reader(around, place);
	reader.read(slide);
	const captions = captionsBeside(reader.boxes, reader.texts, GAP);
	const pictures = reader.blocks
		.flatMap((block) => block.pictures)
		.map((picture, i): PlacedPicture => ({ ...picture, caption: captions[i] ?? '' }));
	return { pictures, words: reader.texts.map(({ text }) => text).join('\n') };
}

function faceOf(image: XmlElement, entries: Entries): Face {
	const address = attributeOf(image, 'href') ?? '';
	// Word processors write “./Object 1” for what is drawn by another program.
	const name = address.replace(/^\.\//, '');
	return entries[name] || /^(?:Pictures|media)\//.test(name) ? fileFace(entries, name) : absentFace(address);
}

function treatmentOf(frame: XmlElement, box: Box | undefined, face: Face, { styleOf }: Surroundings): string[] {
	const graphic = styleOf(attributeOf(frame, 'style-name') ?? '')?.graphic;
	const of = (name: string) => (graphic && attributeOf(graphic, name)) ?? '';
	const cut = (of('clip').match(/-?[\d.]+(?:cm|mm|in|pt|px)/g) ?? []).map(centimetres);
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

function boxOf(frame: XmlElement): Box | undefined {
	const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
		centimetres(attributeOf(frame, name) ?? (name.length === 1 ? '0cm' : ''))
	);
	if (x === undefined || y === undefined || !width || !height) return undefined;
	return { x, y, width, height };
}
