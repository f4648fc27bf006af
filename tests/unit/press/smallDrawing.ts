/** A drawing of 120 × 40 px with shapes of one's own, and what it says about itself. */
import type { Drawing } from '../../../src/lib/press/drawing';
import { BLANK_SIGNATURE } from '../../../src/lib/press/seal/fingerprint';
import { HOUSE } from '../../../src/lib/scene/palette';
import type { Scene, Shape, TextShape } from '../../../src/lib/scene/shapes';

export function sceneOf(shapes: readonly Shape[], more: Partial<Scene> = {}): Scene {
	const said = { title: 'A title', alt: 'A sentence.', idPrefix: 'x' };
	return { width: 120, height: 40, unit: 1, card: false, ...said, shapes, ...more };
}

export function textOf(text: string, more: Partial<TextShape> = {}): TextShape {
	const place = { x: 3, y: 30, anchor: 'start', width: 10 } as const;
	return { kind: 'text', text, role: 'text', size: 12, ink: 'ink', ...place, ...more };
}

export function drawingOfShapes(shapes: readonly Shape[], more: Partial<Drawing> = {}): Drawing {
	const provenance = {
		title: 'A title',
		description: 'A sentence.',
		figure: 'x',
		version: 1,
		date: '2024-05-16',
		address: '/figures/x/',
		maker: 'Cited Figures',
		authors: ['Ada Byron'],
		sources: ['Byron, https://example.org/'],
		rights: ['All of them.'],
		language: 'en',
		claims: [],
		content: '7'.repeat(64),
		contentSignature: BLANK_SIGNATURE,
		key: ''
	};
	return { scene: sceneOf(shapes), look: 'light', palette: HOUSE, provenance, ...more };
}
