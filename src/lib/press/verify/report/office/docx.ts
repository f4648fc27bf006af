/** Pictures and captions of a DOCX: in the text, in tables, text boxes and groups, in headers, footers and notes. */
import { attributeOf, collapsed, elementsOf, findAll, textOf, type XmlElement } from '../../shown/xmlNodes';
import { captioned, isCaptionStyle, type Block } from '../flow';
import { treatmentWords, type OpenedReport, type PlacedPicture } from '../placed';
import { pictureOfFill, pictureOfVml, type Surroundings } from './blip';
import type { Entries } from '../../../zip/archive';
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
	const captionStyles = captionStylesOf(parts);
	const beside = [...parts.relations(PAGE).values()].flatMap(({ type, target, isElsewhere }) => {
		const place = BESIDE[type];
		return place === undefined || isElsewhere ? [] : [{ part: target, place }];
	});
	const flows = [{ part: PAGE, place: '' }, ...beside].map(({ part, place }) => {
		const root = parts.xml(part);
		const reader = new Reader({ entries, relations: parts.relations(part) }, captionStyles, place);
		if (root) reader.read(root);
		return reader.blocks;
	});
	return {
		form: 'docx',
		pictures: flows.flatMap(captioned),
		words: flows.flatMap((blocks) => blocks.map(({ text }) => collapsed(text))).join('\n'),
		notes: []
	};
}

/** Ids of the styles that captions have: Word names them in the language of whoever writes. */
function captionStylesOf(parts: OfficeParts): Set<string> {
	const styles = parts.xml('word/styles.xml');
	return new Set(
		(styles ? findAll(styles, 'style') : []).flatMap((style) => {
			const name = elementsOf(style).find(({ local }) => local === 'name');
			const id = attributeOf(style, 'styleId') ?? '';
			return isCaptionStyle((name && attributeOf(name, 'val')) ?? '') ? [id] : [];
		})
	);
}

/** Taken out by a tracked change, or no words: fields' instructions, what older programs show instead. */
const LEFT_OUT = ['del', 'moveFrom', 'delText', 'instrText', 'pPr', 'rPr', 'sectPr'];

class Reader {
	readonly blocks: Block[] = [];
	#alt = '';
	#isHidden = false;

	constructor(
		private readonly around: Surroundings,
		private readonly captionStyles: ReadonlySet<string>,
		private readonly place: string
	) {}

	read(element: XmlElement, block?: Block): void {
		for (const child of elementsOf(element)) this.#visit(child, element, block);
	}

	#visit(element: XmlElement, holder: XmlElement, block: Block | undefined): void {
		const { local } = element;
		if (LEFT_OUT.includes(local)) return;
		if (local === 'p') return this.#paragraph(element);
		if (local === 'r' && isVanished(element)) return this.#hidden(element, block);
		if (local === 't' && block) block.text += textOf(element);
		else if (['tab', 'br', 'cr'].includes(local) && block) block.text += ' ';
		else if (local === 'AlternateContent') this.#alternatives(element, block);
		else if (local === 'inline' || local === 'anchor') this.#drawing(element, block);
		else if (local === 'blipFill') this.#add(pictureOfFill(element, holder, this.around), block);
		else if (local === 'imagedata') this.#add(pictureOfVml(element, this.around), block);
		else this.read(element, block);
	}

	/** Its words are not read by anybody; a picture is told with that. */
	#hidden(run: XmlElement, block: Block | undefined): void {
		const [isHidden, text] = [this.#isHidden, block?.text];
		this.#isHidden = true;
		this.read(run, block);
		this.#isHidden = isHidden;
		if (block && text !== undefined) block.text = text;
	}

	#paragraph(element: XmlElement): void {
		const properties = elementsOf(element).find(({ local }) => local === 'pPr');
		const style = properties && elementsOf(properties).find(({ local }) => local === 'pStyle');
		const id = (style && attributeOf(style, 'val')) ?? '';
		const block: Block = { text: '', isCaption: this.captionStyles.has(id) || isCaptionStyle(id), pictures: [] };
		this.blocks.push(block);
		this.read(element, block);
	}

	/** The same thing twice, for programs of today and for older ones. */
	#alternatives(element: XmlElement, block: Block | undefined): void {
		const [first] = elementsOf(element);
		if (first) this.read(first, block);
	}

	#drawing(element: XmlElement, block: Block | undefined): void {
		const properties = findAll(element, 'docPr')[0];
		const [alt, isHidden] = [this.#alt, this.#isHidden];
		this.#alt = collapsed((properties && attributeOf(properties, 'descr')) ?? '');
		this.#isHidden ||= ['1', 'true'].includes((properties && attributeOf(properties, 'hidden')) ?? '');
		this.read(element, block);
		[this.#alt, this.#isHidden] = [alt, isHidden];
	}

	#add(picture: Pick<PlacedPicture, 'faces' | 'treatment'> | undefined, block: Block | undefined): void {
		if (!picture) return;
		const { faces, treatment } = picture;
		const hidden = treatmentWords({ isHidden: this.#isHidden });
		const placed = { place: this.place, alt: this.#alt, faces, treatment: [...treatment, ...hidden] };
		if (block) block.pictures.push(placed);
		else this.blocks.push({ text: '', isCaption: false, pictures: [placed] });
	}
}

/** @see ECMA-376, 17.3.2.41: without a value it holds */
function isVanished(run: XmlElement): boolean {
	const properties = elementsOf(run).find(({ local }) => local === 'rPr');
	const vanish = properties && elementsOf(properties).find(({ local }) => local === 'vanish');
	return vanish !== undefined && !['0', 'false', 'off'].includes(attributeOf(vanish, 'val') ?? '');
}
