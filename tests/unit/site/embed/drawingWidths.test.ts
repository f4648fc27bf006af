import { describe, expect, it } from 'vitest';
import { drawingWidthsCss, drawnAt, groundWidthsCss, insideOf } from '../../../../src/lib/site/embed/drawingWidths';

describe('the drawing of an embed', () => {
	it('is the largest that fits, grows a little, and then stays as wide as it is', () => {
		expect(drawnAt(320)).toEqual({ layout: 320, width: 320 });
		expect(drawnAt(330)).toEqual({ layout: 320, width: 330 });
		expect(drawnAt(419)).toEqual({ layout: 320, width: 345.6 });
		expect(drawnAt(100)).toEqual({ layout: 240, width: 240 });
	});

	it('asks for the window’s width, which no scrollbar changes and which paper has, too', () => {
		const css = drawingWidthsCss({ ground: false });
		expect(css).toContain(
			'.w320{max-width:21.6rem}@media (min-width:20rem){.w320~svg{display:none}.w320{display:block}}'
		);
		expect(css).not.toContain('container');
	});

	it('leaves room beside it on a ground of its own, as far as there is some', () => {
		expect(insideOf({ ground: true }, 640)).toBe(608);
		expect(insideOf({ ground: true }, 250)).toBe(240);
		expect(insideOf({ ground: true }, 200)).toBe(200);
		expect(insideOf({ ground: false }, 640)).toBe(640);
		expect(drawingWidthsCss({ ground: true })).toContain('@media (min-width:22rem){.w320~svg');
	});

	it('is the next smaller one where a ground that is chosen later leaves no room', () => {
		const css = groundWidthsCss('.on');
		expect(css).toContain(
			'@media (min-width:20rem) and (max-width:21.9969rem){.on .w320{display:none}.on .w240{display:block}}'
		);
		expect(css).not.toContain('.on .w240{display:none}');
	});
});
