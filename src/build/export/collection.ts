/** Several figures as one file, of the same files that a site has of each. */
import { collectionFile, type CollectionFormat } from '../../lib/press/collection/collection';
import { drawingOf } from '../../lib/press/drawing';
import { PICTURES } from '../../lib/press/drawings';
import { makeFile } from '../../lib/press/make';
import type { FileOrder } from '../../lib/press/task';
import { TEXTS } from '../../lib/press/texts';

/** @throws {Error} if one of them does not fit where it shall stand */
export async function collectionOf(format: CollectionFormat, orders: readonly FileOrder[]): Promise<Uint8Array> {
	const { form, scale } = PICTURES.brief;
	const figures = [];
	for (const order of orders) {
		const { figure, address, signer, fonts } = order;
		const drawing = drawingOf(figure, { address, signer, form });
		const picture = await makeFile({ format: 'png', drawing, fonts, scale }, signer);
		figures.push({ json: await TEXTS.json(order), picture });
	}
	return collectionFile(format, figures, orders[0]?.signer);
}
