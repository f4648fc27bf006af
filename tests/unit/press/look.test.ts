import { expect, it } from 'vitest';
import { fileForm } from '../../../src/lib/press/fileForm';
import { LOOKS, type Look } from '../../../src/lib/press/look';
import { strokeFrom } from '../../../src/lib/scene/path';
import type { Scene } from '../../../src/lib/scene/shapes';
import { DARK, LIGHT } from '../../../src/lib/scene/palette';
import { toSvg } from '../../../src/lib/scene/toSvg';

/** A card, a mark in the card's colour, and words that look like a colour. */
const scene: Scene = {
	width: 10,
	height: 10,
	unit: 1,
	idPrefix: 'x',
	title: 'A title',
	alt: 'fill="#17191c"',
	card: true,
	shapes: [{ kind: 'path', ...strokeFrom([0, 0], { x: 1 }), fill: 'card', stroke: { role: 'ink' } }]
};

/** What a drawing in that look is filled with, in order. */
const fills = (look: Look) =>
	[...toSvg(scene, fileForm(look)).matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, value]) => value);

it.each<[Look, readonly string[]]>([
	['light', [LIGHT.card, LIGHT.card, LIGHT.ink]],
	['dark', [DARK.card, DARK.card, DARK.ink]],
	['transparent', ['none', LIGHT.card, LIGHT.ink]],
	['transparent-dark', ['none', DARK.card, DARK.ink]]
])('a drawing that is %s has the colours of its roles, and a card where it has a ground', (look, expected) => {
	expect(fills(look)).toEqual(expected);
});

it.each(LOOKS)('words of a drawing that is %s stay as they are', (look) => {
	expect(toSvg(scene, fileForm(look))).toContain('<desc>fill="#17191c"</desc>');
});
