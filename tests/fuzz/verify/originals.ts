/** The files that are doctored, as a build makes them. */
import { shownFigures } from '../../../src/lib/dataset/current';
import type { Figure } from '../../../src/lib/dataset/types';
import { OWN_DRAWING } from '../../../src/lib/press/drawings';
import { fontBytes } from '../../../src/lib/press/fontBytes';
import type { KeyPair } from '../../../src/lib/press/seal/sign';
import { TEXTS } from '../../../src/lib/press/texts';
import { addressOf, filesOf, type Originals } from '../../unit/press/verify/originals';
import type { DoctoredFormat } from './formats';
import { utf8 } from './mutator';

const KIND: Readonly<Partial<Record<DoctoredFormat, keyof Originals>>> = { zip: 'kit' };
const isKind = (name: string, files: Originals): name is keyof Originals => name in files;

/** One file of a figure. */
export async function originalOf(figure: Figure, format: DoctoredFormat, signer?: KeyPair): Promise<Uint8Array> {
	if (format === 'md' || format === 'bib' || format === 'ris')
		return utf8(
			await TEXTS[format]({
				figure,
				address: addressOf(figure.slug),
				drawing: OWN_DRAWING,
				signer,
				readFont: fontBytes
			})
		);
	const files = await filesOf(figure, signer);
	const kind = KIND[format] ?? format;
	if (!isKind(kind, files)) throw new Error(`There is no original for ${format}.`);
	return files[kind];
}

/** The first of them has a gradient, a hatch and two fonts, so that all can be done to it. */
export function figuresToDoctor(count: number): readonly Figure[] {
	const figures = [...shownFigures()].sort((one, other) => rank(other) - rank(one));
	return figures.slice(0, count);
}

function rank({ slug }: Figure): number {
	return slug === 'trade-record' ? 1 : 0;
}
