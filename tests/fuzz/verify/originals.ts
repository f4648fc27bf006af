/** The files that are doctored, as a build makes them. */
import { join } from 'node:path';
import { shownFigures } from '../../../src/lib/dataset/current';
import type { Figure } from '../../../src/lib/dataset/types';
import { ttfFiles } from '../../../src/lib/fonts/faces';
import { FONT_FOLDER } from '../../../src/lib/fonts/folder';
import { drawingOf } from '../../../src/lib/press/drawing';
import { OWN_DRAWING, PICTURES } from '../../../src/lib/press/drawings';
import { fontBytes } from '../../../src/lib/press/fontBytes';
import { isFormat, isTextFormat, type MadeFormat } from '../../../src/lib/press/formats';
import { makeFile } from '../../../src/lib/press/make';
import { jsonFile } from '../../../src/lib/press/record/json';
import type { KeyPair } from '../../../src/lib/press/seal/sign';
import { TEXTS } from '../../../src/lib/press/texts';
import { addressOf, filesOf } from '../../unit/press/verify/originals';
import type { DoctoredFormat } from './formats';
import { utf8 } from './mutator';

const fonts = ttfFiles().map((name) => join(FONT_FOLDER, name));

/** One file of a figure. */
export async function originalOf(figure: Figure, format: DoctoredFormat, signer?: KeyPair): Promise<Uint8Array> {
	if (format === 'zip') return (await filesOf(figure, signer)).kit;
	const form = format.startsWith('brief.') ? 'brief' : OWN_DRAWING.form;
	const bare = format.replace('brief.', '');
	if (!isFormat(bare) || bare === 'zip') throw new Error(`There is no format ${bare}.`);
	const address = addressOf(figure.slug);
	const drawing = { form, look: OWN_DRAWING.look };
	if (isTextFormat(bare)) return utf8(await TEXTS[bare]({ figure, address, drawing, signer, readFont: fontBytes }));
	return made(bare, { figure, form, signer });
}

interface Order {
	readonly figure: Figure;
	readonly form: typeof OWN_DRAWING.form;
	readonly signer: KeyPair | undefined;
}

async function made(format: MadeFormat, { figure, form, signer }: Order): Promise<Uint8Array> {
	const address = addressOf(figure.slug);
	const record = jsonFile(figure, address, signer);
	const drawn = { drawing: drawingOf(figure, { address, form, signer }), fonts, scale: 1 };
	if (format === 'xlsx' || format === 'pptx') return makeFile({ format, record }, signer);
	if (format !== 'docx') return makeFile({ format, ...drawn }, signer);
	const depth = form === 'brief' ? 'brief' : 'full';
	const held = drawingOf(figure, { address, form: PICTURES[depth].form, signer });
	const picture = await makeFile({ format: 'png', ...drawn, drawing: held }, signer);
	return makeFile({ format, record, picture, depth }, signer);
}

/** The first of them has a gradient, a hatch and two fonts, so that all can be done to it. */
export function figuresToDoctor(count: number): readonly Figure[] {
	const figures = [...shownFigures()].sort((one, other) => rank(other) - rank(one));
	return figures.slice(0, count);
}

function rank({ slug }: Figure): number {
	return slug === 'trade-record' ? 1 : 0;
}
