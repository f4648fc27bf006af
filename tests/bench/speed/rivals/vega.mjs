import embed from 'vega-embed';
import { BARS, SIZE } from './data.mjs';

await embed(
	'#chart',
	{
		...SIZE,
		data: { values: BARS },
		mark: { type: 'bar', color: '#0f5e7d' },
		encoding: { x: { field: 'name', type: 'nominal', sort: null }, y: { field: 'value', type: 'quantitative' } }
	},
	{ renderer: 'svg', actions: false }
);
