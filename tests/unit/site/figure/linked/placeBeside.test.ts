import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../../../../src/lib/site/figure/linked/placeBeside';

const view = { width: 800, height: 600 };
const tip = { width: 200, height: 100 };

describe('the place of a tooltip', () => {
	it('is above the mark, its middle over the mark’s', () => {
		expect(placeBeside({ x: 300, y: 300, width: 100, height: 50 }, tip, view)).toEqual({ x: 250, y: 192 });
	});

	it('is below where there is no room above, and beside where there is none above or below', () => {
		expect(placeBeside({ x: 300, y: 20, width: 100, height: 50 }, tip, view)).toEqual({ x: 250, y: 78 });
		expect(placeBeside({ x: 300, y: 20, width: 100, height: 560 }, tip, view)).toEqual({ x: 408, y: 250 });
	});

	it('is where it hides least of what had better stay in sight', () => {
		const mark = { x: 300, y: 300, width: 100, height: 50 };
		const label = { x: 300, y: 270, width: 100, height: 20 };
		expect(placeBeside(mark, tip, view, { spare: [label] })).toEqual({ x: 250, y: 358 });
	});

	it('is never over what stands beside the drawing, and not there at all where only that side has room', () => {
		const mark = { x: 300, y: 20, width: 100, height: 560 };
		const closed = [{ x: 500, y: 0, width: 300, height: 600 }];
		expect(placeBeside(mark, tip, view, { closed })).toEqual({ x: 92, y: 250 });
		expect(placeBeside({ ...mark, x: 100 }, tip, view, { closed: [{ x: 250, y: 0, width: 300, height: 600 }] })).toBe(
			undefined
		);
	});

	it('is beside all marks where every side of its own would hide a neighbour', () => {
		const mark = { x: 300, y: 300, width: 100, height: 20 };
		const neighbours = [260, 340].map((y) => ({ x: 100, y, width: 500, height: 20 }));
		expect(placeBeside(mark, tip, view, { neighbours })).toEqual({ x: 250, y: 152 });
		expect(placeBeside({ ...mark, y: 60 }, tip, view, { neighbours: [{ x: 0, y: 10, width: 800, height: 590 }] })).toBe(
			undefined
		);
	});

	it('is nowhere if the mark fills the view or is out of sight', () => {
		expect(placeBeside({ x: 0, y: 0, width: 800, height: 600 }, tip, view)).toBeUndefined();
		expect(placeBeside({ x: 300, y: -90, width: 100, height: 50 }, tip, view)).toBeUndefined();
	});

	it('never covers the mark or a neighbour, and never leaves the view', () => {
		const size = fc.integer({ min: 1, max: 900 });
		const place = fc.integer({ min: -500, max: 1000 });
		fc.assert(
			fc.property(place, place, size, size, size, size, place, (x, y, width, height, tipWidth, tipHeight, beside) => {
				const neighbour = { x: beside, y: beside, width: 40, height: 40 };
				const around = { neighbours: [neighbour] };
				const at = placeBeside({ x, y, width, height }, { width: tipWidth, height: tipHeight }, view, around);
				if (!at) return;
				expect(at.x >= 0 && at.y >= 0 && at.x + tipWidth <= view.width && at.y + tipHeight <= view.height).toBe(true);
				for (const box of [{ x, y, width, height }, neighbour])
					expect(
						at.x >= box.x + box.width ||
							at.x + tipWidth <= box.x ||
							at.y >= box.y + box.height ||
							at.y + tipHeight <= box.y
					).toBe(true);
			})
		);
	});
});
