import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { shownFigures } from '../../../../src/lib/dataset/current';
import { fileForm } from '../../../../src/lib/press/fileForm';
import type { Picture } from '../../../../src/lib/press/png/pixels';
import { liftText } from '../../../../src/lib/press/png/text';
import { fileScene } from '../../../../src/lib/figure/scene';
import { ttfFiles } from '../../../../src/lib/fonts/faces';
import { FONT_FOLDER } from '../../../../src/lib/fonts/folder';
import { FONT_ROLES } from '../../../../src/lib/fonts/role';
import { textsOf, type Scene, type Shape } from '../../../../src/lib/scene/shapes';
import { LIGHT } from '../../../../src/lib/scene/palette';
import { toSvg } from '../../../../src/lib/scene/toSvg';
import { sceneOf, textOf } from '../smallDrawing';
import { sample } from '../../extent';

const fonts = ttfFiles().map((name) => join(FONT_FOLDER, name));

function drawn(scene: Scene, scale: number): Picture {
	const picture = new Resvg(toSvg(scene, { ...fileForm('light'), fitted: 'none' }), {
		background: '#fde9a8',
		fitTo: { mode: 'zoom', value: scale },
		font: { loadSystemFonts: false, fontFiles: fonts, defaultFontFamily: 'Public Sans' }
	}).render();
	return { width: picture.width, height: picture.height, pixels: picture.pixels };
}

function lift(scene: Scene, scale: number, paths = fonts) {
	return liftText(scene, LIGHT, { scale, fonts: paths });
}

function set(scene: Scene, scale: number): Picture {
	const { bare, setInto } = lift(scene, scale);
	const picture = drawn(bare, scale);
	setInto(picture);
	return picture;
}

/** How far apart two pictures are, in the square of 8 × 8 pixels where they are furthest: levels of red, on average. */
function apart(one: Picture, other: Picture): number {
	const across = Math.ceil(one.width / 8);
	const sums = new Map<number, number>();
	for (let pixel = 0; pixel < one.width * one.height; pixel += 1) {
		const square = across * Math.floor(pixel / one.width / 8) + Math.floor((pixel % one.width) / 8);
		const difference = (one.pixels[4 * pixel] ?? 0) - (other.pixels[4 * pixel] ?? 0);
		if (difference !== 0) sums.set(square, (sums.get(square) ?? 0) + difference / 64);
	}
	return Math.max(0, ...Array.from(sums.values(), Math.abs));
}

describe('text that is set into a picture', () => {
	it.each(FONT_ROLES)('has the very pixels that resvg draws, where a glyph begins at a quarter: %s', (role) => {
		for (const letters of ['A', 'g', '€', 'fi', 'í']) {
			const text = sceneOf([textOf(letters, { x: 10.25, y: 30.5, role, size: 24, ink: 'stated' })]);
			for (const scale of [1, 2]) {
				expect(textsOf(lift(text, scale).bare)).toEqual([]);
				expect(set(text, scale).pixels.equals(drawn(text, scale).pixels)).toBe(true);
			}
		}
	});

	it.each(sample(shownFigures()).map((figure) => [figure.slug, figure] as const))(
		'stands where resvg sets it, and nothing covers it: %s',
		(_, figure) => {
			const scene = fileScene(figure, '/figures/x/');
			expect(textsOf(lift(scene, 1).bare)).toEqual([]);
			// A line that is off by a pixel, or a letter that is missing, differs by 25 and more.
			for (const scale of [1, 2]) expect(apart(set(scene, scale), drawn(scene, scale))).toBeLessThan(20);
		}
	);

	it('is the same whatever was drawn before', () => {
		const text = sceneOf([textOf('Office of 2024', { x: 3.3, size: 19 })]);
		const first = set(text, 1).pixels;
		set(sceneOf([textOf('Office at 2 or 4 °C', { x: 3.1, y: 20.3, size: 19, ink: 'card' })]), 1);
		expect(set(text, 1).pixels.equals(first)).toBe(true);
	});

	it('is cut off at the edges', () => {
		const text = sceneOf([textOf('Wider than it can be', { x: -8, y: 4, size: 40 })]);
		expect(apart(set(text, 1), drawn(text, 1))).toBeLessThan(20);
		expect(textsOf(lift(text, 1).bare)).toEqual([]);
	});

	it('is moved with the groups that it is in, each about its anchor', () => {
		const texts = (['start', 'middle', 'end'] as const).map((anchor, i) =>
			textOf('of 2024', { x: 30, y: 4 + 12 * i, anchor, size: 11 })
		);
		const inner = { kind: 'group', at: { x: 20.5, y: 2 }, shapes: texts } as const;
		const scene = sceneOf([{ kind: 'group', at: { x: 10, y: 3.5 }, shapes: [inner] }]);
		expect(textsOf(lift(scene, 1).bare)).toEqual([]);
		expect(apart(set(scene, 1), drawn(scene, 1))).toBeLessThan(20);
	});

	it.each([
		['another script', textOf('نص 2024')],
		['letters that are a word each', textOf('2024 年')],
		['an accent apart from its letter', textOf('e\u0301')],
		['spaces that XML drops', textOf('two  spaces')],
		['a face that has none of its letters', textOf('\u2603')],
		['a group with a stroke', { kind: 'group', stroke: { role: 'ink' }, shapes: [textOf('round')] }],
		['letters of a hundred pixels', textOf('A', { size: 100 })]
	] satisfies [string, Shape][])('is left to resvg in %s', (_, shape) => {
		expect(lift(sceneOf([shape]), 1).bare).toEqual(sceneOf([shape]));
	});

	it('is left to resvg in a picture that rounding has made a little wider than its drawing', () => {
		const scene = sceneOf([textOf('text')], { width: 33.33, unit: 3 });
		expect(lift(scene, 1).bare).toBe(scene);
	});

	it('is left to resvg in fonts that are not those of the build', () => {
		const scene = sceneOf([textOf('text')]);
		expect(lift(scene, 1, ['fonts/PublicSans_400Regular.ttf']).bare).toEqual(scene);
	});
});
