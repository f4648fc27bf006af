import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shownFigures } from '../../../../../src/lib/dataset/current';
import { EDITION } from '../../../../../src/lib/dataset/versions/edition';
import { completeSvg } from '../../../../../src/lib/press/completeSvg';
import { drawingOf, type Drawing } from '../../../../../src/lib/press/drawing';
import { readShown, shownMark } from '../../../../../src/lib/press/seal/fingerprint';
import { LOOKS } from '../../../../../src/lib/press/look';
import { outlineSvg } from '../../../../../src/lib/press/svg/outlines';
import { drawingDigest } from '../../../../../src/lib/press/verify/shown/drawingForm';
import { parseXml } from '../../../../../src/lib/press/verify/shown/parseXml';
import { ttfFiles } from '../../../../../src/lib/fonts/faces';
import { FONT_FOLDER } from '../../../../../src/lib/fonts/folder';
import type { Shape } from '../../../../../src/lib/scene/shapes';
import { drawingOfShapes, textOf } from '../../smallDrawing';
import { sample } from '../../../extent';

const fonts = ttfFiles().map((name) => ({ name, bytes: readFileSync(join(FONT_FOLDER, name)) }));
/** What a check counts of a file, as the file would say it. */
const read = (svg: string) => shownMark(EDITION, drawingDigest(parseXml(svg)));

function filesOf(drawing: Drawing): string[] {
	return [completeSvg(drawing, { fonts: '@font-face{src:url(data:x)}' }), outlineSvg(drawing, { fonts })];
}

describe('what a file says that it shows, counted while it was made', () => {
	it.each(sample(LOOKS, 1))('is what a reader counts in it: each figure, %s', (look) => {
		for (const figure of sample(shownFigures()))
			for (const svg of filesOf(drawingOf(figure, { address: '/figures/x/', look })))
				expect(readShown(svg)).toBe(read(svg));
	});

	it('is so for words that XML would read, and for white space', () => {
		const odd = `a ]]> & "b" <c>  'd'\u00a0 e `;
		const shapes: Shape[] = [
			{ kind: 'group', mark: { of: odd, basis: odd, sentence: odd }, shapes: [textOf(odd)] },
			{ kind: 'group', shapes: [] },
			textOf(' ')
		];
		for (const svg of filesOf(drawingOfShapes(shapes))) expect(readShown(svg)).toBe(read(svg));
	});

	it('is another for another drawing, and the same for another citation', () => {
		const [plain = ''] = filesOf(drawingOfShapes([textOf('one')]));
		const [other = ''] = filesOf(drawingOfShapes([textOf('two')]));
		const { provenance } = drawingOfShapes([]);
		const [cited = ''] = filesOf(drawingOfShapes([textOf('one')], { provenance: { ...provenance, title: 'Other' } }));
		expect(readShown(other)).not.toBe(readShown(plain));
		expect(readShown(cited)).toBe(readShown(plain));
	});
});
