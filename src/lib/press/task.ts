/** What a file that is no text is made of, for a figure: plain data, which a thread can be handed. */
import { depthOf } from '../figure/widths';
import { drawingOf } from './drawing';
import { PICTURES } from './drawings';
import { isDocumentFormat, isSceneFormat, type MadeFormat } from './formats';
import { makeFile, type MakeTask } from './make';
import { TEXTS, type TextOrder } from './texts';

/** What is to be made; the same order serves for what is written as text. */
export interface FileOrder extends TextOrder {
	/** Of a PNG: pixels for each px of the drawing. */
	readonly scale: number;
	/** Paths of TTF files. */
	readonly fonts: readonly string[];
}

/** A document’s picture is made on the way: of the whole record, or the one that stands over a caption. */
export async function taskOf(format: MadeFormat, order: FileOrder): Promise<MakeTask> {
	const { figure, address, signer, fonts, scale } = order;
	if (isSceneFormat(format))
		return { format, drawing: drawingOf(figure, { address, signer, ...order.drawing }), fonts, scale };
	const record = await TEXTS.json(order);
	if (!isDocumentFormat(format)) return { format, record };
	const depth = depthOf(order.drawing.form);
	const drawing = drawingOf(figure, { address, signer, form: PICTURES[depth].form });
	const picture = await makeFile({ format: 'png', drawing, fonts, scale: PICTURES[depth].scale }, signer);
	return { format, record, picture, depth };
}
