/** The makers of all formats that are text, which the pages’ program and the command call. */
import type { SiteDrawing } from './drawings';
import type { TextFormat } from './formats';
import { PLAIN_TEXTS, type PlainOrder } from './plainTexts';
import { svgFile } from './svg/svg';
import type { ReadFont } from './svg/fonts';

/** What is to be written. */
export interface TextOrder extends PlainOrder {
	/** How it is drawn, where it is. */
	readonly drawing: Pick<SiteDrawing, 'form' | 'look'>;
	readonly readFont: ReadFont;
}

/** A format that the list has as text and nothing here writes does not compile. */
export const TEXTS: Readonly<Record<TextFormat, (order: TextOrder) => string | Promise<string>>> = {
	...PLAIN_TEXTS,
	svg: ({ figure, drawing: { form, look }, ...place }) => svgFile(figure, { ...place, form, look })
};
