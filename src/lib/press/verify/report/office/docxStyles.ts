/** What the styles of a DOCX say that matters to pictures: which of them captions have, and which squeeze lines. */
import { attributeOf, elementsOf, findAll, type XmlElement } from '../../shown/xmlNodes';
import { isCaptionStyle } from '../flow';

interface Style {
	readonly name: string;
	readonly basedOn: string;
	/** Of lines of an exact height, in twentieths of a point. */
	readonly exact: number | undefined;
}

export class DocxStyles {
	readonly #styles = new Map<string, Style>();
	/** Whether words may be hidden by a style. */
	readonly mayHide: boolean;

	/** @param root of `word/styles.xml` */
	constructor(root: XmlElement | undefined) {
		this.mayHide = root !== undefined && findAll(root, 'vanish').length > 0;
		for (const style of root ? findAll(root, 'style') : []) {
			const valueOf = (local: string) => {
				const element = elementsOf(style).find((each) => each.local === local);
				return (element && attributeOf(element, 'val')) ?? '';
			};
			const properties = elementsOf(style).find(({ local }) => local === 'pPr');
			this.#styles.set(attributeOf(style, 'styleId') ?? '', {
				name: valueOf('name'),
				basedOn: valueOf('basedOn'),
				exact: exactIn(properties)
			});
		}
	}

	/** Word names styles in the language of whoever writes. */
	isCaption(id: string): boolean {
		return isCaptionStyle(this.#styles.get(id)?.name ?? '') || isCaptionStyle(id);
	}

	/** How high each line is, where that is exact: of the paragraph's own, or of the styles that it builds on. */
	exactLine(properties: XmlElement | undefined, id: string): number | undefined {
		const own = exactIn(properties);
		if (own !== undefined) return own;
		const seen = new Set<string>();
		for (let at = id; at !== '' && !seen.has(at); at = this.#styles.get(at)?.basedOn ?? '') {
			seen.add(at);
			const exact = this.#styles.get(at)?.exact;
			if (exact !== undefined) return exact;
		}
		return undefined;
	}
}

/** @see ECMA-376, 17.3.1.33 */
function exactIn(properties: XmlElement | undefined): number | undefined {
	const spacing = properties && elementsOf(properties).find(({ local }) => local === 'spacing');
	if (!spacing || attributeOf(spacing, 'lineRule') !== 'exact') return undefined;
	return Number(attributeOf(spacing, 'line') ?? 240);
}
