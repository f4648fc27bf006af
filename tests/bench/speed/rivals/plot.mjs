import { barY, plot } from '@observablehq/plot';
import { BARS, SIZE } from './data.mjs';

document.querySelector('#chart')?.append(
	plot({
		...SIZE,
		x: { domain: BARS.map(({ name }) => name) },
		marks: [barY(BARS, { x: 'name', y: 'value', fill: '#0f5e7d' })]
	})
);
