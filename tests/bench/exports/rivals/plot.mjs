import { barY, plot, text } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** The title is a mark of the drawing: Plot's own would be HTML beside it. */
export function svgMaker({ width, height, family }) {
	return ({ title, bars }) => {
		const svg = plot({
			document,
			width,
			height,
			marginTop: 60,
			style: { fontFamily: family },
			x: { domain: bars.map(({ name }) => name), label: null },
			y: { label: null },
			marks: [
				barY(bars, { x: 'name', y: 'value', fill: '#0f5e7d' }),
				text([title], { frameAnchor: 'top-left', dy: -40, fontSize: 24, fontWeight: 600 })
			]
		});
		svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
		return svg.outerHTML;
	};
}
