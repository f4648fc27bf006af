/** Pictures and captions of a DOCX: in the text, in tables, text boxes and groups, in headers, footers and notes. */
import { attributeOf, collapsed, elementsOf, findAll, textOf, type XmlElement } from '../../shown/xmlNodes';
import type { Entries } from '../../../zip/archive';
import type { Box } from '../box';
import { SOMEWHERE, SQUEEZED, withFloats, type Float, type Position } from '../floats';
import { captioned, type Block } from '../flow';
import { overWords, PERHAPS_COVERED, type Drawn } from '../over';
import { treatmentWords, type OpenedReport } from '../placed';
import { pictureOfFill, pictureOfVml, showSame, type Pictured, type Surroundings } from './blip';
import { floatOfAnchor, floatOfVml, spills } from './docxFloats';
import { DocxStyles } from './docxStyles';
import { boxOf, drawnOf, isDrawn, moveOf, UNMOVED, type Move } from './frames';
import { OfficeParts } from './parts';

const PAGE = 'word/document.xml';

/** What stands beside the text, as the relations of the text call it. */
const BESIDE: Readonly<Record<string, string>> = {
	header: 'Header',
	footer: 'Footer',
	footnotes: 'Footnotes',
	endnotes: 'Endnotes'
};

/** @throws {Error} if it cannot be read */
export function readDocxReport(entries: Entries): OpenedReport {
	const parts = new OfficeParts(entries);
	const styles = new DocxStyles(parts.xml('word/styles.xml'));
	const beside = [...parts.relations(PAGE).values()].flatMap(({ type, target, isElsewhere }) => {
		const place = BESIDE[type];
		return place === undefined || isElsewhere ? [] : [{ part: target, place }];
	});
	const readers = [{ part: PAGE, place: '' }, ...beside].map(({ part, place }) => {
		const root = parts.xml(part);
		const reader = new Reader({ entries, relations: parts.relations(part) }, styles, place);
		if (root) reader.read(root);
		return reader;
	});
	const floats = readers.flatMap((reader) => reader.floats);
	const flows = readers.map(({ blocks, positions }) => withFloats(blocks, positions, floats));
	return {
		form: 'docx',
		pictures: flows.flatMap(captioned),
		words: flows.flatMap((blocks) => blocks.map(({ text }) => collapsed(text))).join('\n'),
		notes: []
	};
}

/** Taken out by a tracked change, or no words: fields' instructions, what older programs show instead. */
const LEFT_OUT = ['del', 'moveFrom', 'delText', 'instrText', 'pPr', 'rPr', 'sectPr'];

/** Where the reader is. */
interface Within {
	readonly block?: Block;
	/** From the outermost. */
	readonly floats: readonly Float[];
	readonly layer?: Layer;
	/** Whether it is in a line of the text itself, in no table and no box. */
	readonly isInText?: boolean;
	readonly move: Move;
	/** The shape or picture that is being read. */
	readonly thing?: XmlElement;
}

/** What one drawing holds, one over the other. */
interface Layer {
	readonly drawn: Drawn[];
	readonly pictures: {
		readonly picture: Picture;
		readonly block: Block;
		readonly box: Box | undefined;
		readonly at: number;
	}[];
}

type Picture = Block['pictures'][number];

class Reader {
	readonly blocks: Block[] = [];
	readonly floats: Float[] = [];
	readonly positions = new Map<Picture, Position>();
	#alt = '';
	#isHidden = false;
	#isSqueezed = false;
	#stretch = 0;

	constructor(
		private readonly around: Surroundings,
		private readonly styles: DocxStyles,
		private readonly place: string
	) {}

	read(element: XmlElement, within: Within = { move: UNMOVED, floats: [] }): void {
		for (const child of elementsOf(element)) this.#visit(child, element, within);
	}

	#visit(element: XmlElement, holder: XmlElement, within: Within): void {
		const { local } = element;
		const { block } = within;
		if (LEFT_OUT.includes(local)) return;
		if (local === 'p') return this.#paragraph(element, holder, within);
		if (local === 'r' && isVanished(element)) return this.#hidden(element, within);
		if (local === 'br' && attributeOf(element, 'type') === 'page') this.#breakPage(within);
		if (local === 't' && block) block.text += textOf(element);
		else if (['tab', 'br', 'cr'].includes(local) && block) block.text += ' ';
		else if (local === 'AlternateContent') this.#alternatives(element, within);
		else if (local === 'inline' || local === 'anchor') this.#drawing(element, within);
		else if (local === 'pict' || local === 'object') this.#older(element, within);
		else if (local === 'tr') this.#row(element, within);
		else if (local === 'wgp' || local === 'grpSp')
			this.read(element, { ...within, move: moveOf(element, within.move) });
		else if (isDrawn(element) && within.layer) this.#draw(element, within);
		else if (local === 'blipFill') this.#add(pictureOfFill(element, within.thing ?? holder, this.around), within);
		else if (local === 'imagedata') this.#add(pictureOfVml(element, this.around), within);
		else this.read(element, within);
	}

	/** On which page a part of the document stands, is only known once it is set; headers stand on many. */
	get #stretchHere(): number | undefined {
		return this.place === '' ? this.#stretch : undefined;
	}

	/** What somebody may have hidden, or set into a box, breaks no page. */
	#breakPage({ isInText }: Within): void {
		if (isInText && !this.#isHidden && !this.styles.mayHide) this.#stretch += 1;
	}

	/** Its words are not read by anybody; a picture is told with that. */
	#hidden(run: XmlElement, within: Within): void {
		const [isHidden, text] = [this.#isHidden, within.block?.text];
		this.#isHidden = true;
		this.read(run, within);
		this.#isHidden = isHidden;
		if (within.block && text !== undefined) within.block.text = text;
	}

	#paragraph(element: XmlElement, holder: XmlElement, { floats }: Within): void {
		const properties = elementsOf(element).find(({ local }) => local === 'pPr');
		const parts = properties ? elementsOf(properties) : [];
		const of = (name: string) => parts.find(({ local }) => local === name);
		const style = of('pStyle');
		const id = (style && attributeOf(style, 'val')) ?? '';
		const breaks = of('pageBreakBefore');
		const isInText = holder.local === 'body';
		if (breaks && isOn(breaks)) this.#breakPage({ isInText, move: UNMOVED, floats });
		const exactLine = this.styles.exactLine(properties, id);
		if (of('framePr') || spills(element, exactLine)) this.floats.push({ ...SOMEWHERE, stretch: this.#stretchHere });
		const block: Block = { text: '', isCaption: this.styles.isCaption(id), pictures: [] };
		this.blocks.push(block);
		const isSqueezed = this.#isSqueezed;
		this.#isSqueezed ||= exactLine !== undefined;
		this.read(element, { block, isInText, move: UNMOVED, floats });
		this.#isSqueezed = isSqueezed;
	}

	#row(row: XmlElement, within: Within): void {
		const isSqueezed = this.#isSqueezed;
		this.#isSqueezed ||= findAll(row, 'trHeight').some((height) => attributeOf(height, 'hRule') === 'exact');
		this.read(row, within);
		this.#isSqueezed = isSqueezed;
	}

	/** The same thing twice, for programs of today and for older ones. */
	#alternatives(element: XmlElement, within: Within): void {
		const [first, ...others] = elementsOf(element);
		if (!first) return;
		const floatsIn = (part: XmlElement) => ['anchor', 'pict', 'object'].flatMap((name) => findAll(part, name)).length;
		const isSame = showSame(first, others) && (floatsIn(first) > 0 || others.every((other) => floatsIn(other) === 0));
		if (!isSame) this.floats.push({ ...SOMEWHERE, stretch: this.#stretchHere });
		this.read(first, within);
	}

	#drawing(element: XmlElement, within: Within): void {
		const properties = findAll(element, 'docPr')[0];
		const [alt, isHidden] = [this.#alt, this.#isHidden];
		this.#alt = collapsed((properties && attributeOf(properties, 'descr')) ?? '');
		this.#isHidden ||= ['1', 'true'].includes((properties && attributeOf(properties, 'hidden')) ?? '');
		const own = element.local === 'anchor' ? floatOfAnchor(element, this.#stretchHere, this.blocks.length) : undefined;
		if (own) this.floats.push(own);
		const floats = own ? [...within.floats, own] : within.floats;
		const layer: Layer = { drawn: [], pictures: [] };
		this.read(element, { ...within, layer, isInText: false, move: UNMOVED, floats });
		for (const { picture, block, box, at } of layer.pictures)
			this.#place(picture, block, overWords(box, layer.drawn.slice(at + 1)), floats);
		[this.#alt, this.#isHidden] = [alt, isHidden];
	}

	#older(element: XmlElement, within: Within): void {
		const own = floatOfVml(element, this.#stretchHere);
		if (own) this.floats.push(own);
		const floats = own ? [...within.floats, own] : within.floats;
		this.read(element, { ...within, floats });
	}

	/** A shape, or a picture, of a drawing. */
	#draw(thing: XmlElement, within: Within): void {
		const drawn = drawnOf(thing, boxOf(thing), within.move);
		if (drawn) within.layer?.drawn.push(drawn);
		this.read(thing, { ...within, thing });
		if (drawn && thing.local === 'wsp' && findAll(thing, 't').length > 0) within.layer?.drawn.push(drawn);
	}

	#add(picture: Pictured | undefined, { block, layer, move, thing, floats }: Within): void {
		if (!picture) return;
		const { faces, treatment, doubts } = picture;
		const isHidden = this.#isHidden;
		const placed: Picture = {
			place: this.place,
			alt: this.#alt,
			faces,
			treatment: [...treatment, ...treatmentWords({ isHidden, turned: move.turned, isMirrored: move.isMirrored })],
			doubts: [...doubts, ...(this.#isSqueezed ? [SQUEEZED] : [])]
		};
		let holder = block;
		if (!holder) this.blocks.push((holder = { text: '', isCaption: false, pictures: [] }));
		const box = thing && boxOf(thing);
		if (layer)
			layer.pictures.push({ picture: placed, block: holder, box: box && move.place(box), at: layer.drawn.length - 1 });
		else this.#place(placed, holder, { treatment: [], doubts: [] }, floats);
	}

	#place(picture: Picture, block: Block, over: ReturnType<typeof overWords>, floats: readonly Float[]): void {
		const behind = floats.some(({ isBehind }) => isBehind) ? [PERHAPS_COVERED] : [];
		const placed = {
			...picture,
			treatment: [...picture.treatment, ...over.treatment],
			doubts: [...picture.doubts, ...over.doubts, ...behind]
		};
		block.pictures.push(placed);
		this.positions.set(placed, { stretch: this.#stretchHere, within: floats });
	}
}

function isOn(property: XmlElement): boolean {
	return !['0', 'false', 'off'].includes(attributeOf(property, 'val') ?? '');
}

/** @see ECMA-376, 17.3.2.41: without a value it holds */
function isVanished(run: XmlElement): boolean {
	const properties = elementsOf(run).find(({ local }) => local === 'rPr');
	const vanish = properties && elementsOf(properties).find(({ local }) => local === 'vanish');
	return vanish !== undefined && isOn(vanish);
}
