import { axisBottom, axisLeft } from 'd3-axis';
import { scaleBand, scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import { BARS, SIZE } from './data.mjs';

const x = scaleBand(
	BARS.map(({ name }) => name),
	[40, SIZE.width - 10]
).padding(0.2);
const y = scaleLinear([0, 250], [SIZE.height - 30, 10]);
const svg = select('#chart').append('svg').attr('width', SIZE.width).attr('height', SIZE.height);
svg
	.selectAll('rect')
	.data(BARS)
	.join('rect')
	.attr('x', ({ name }) => x(name) ?? 0)
	.attr('y', ({ value }) => y(value))
	.attr('width', x.bandwidth())
	.attr('height', ({ value }) => y(0) - y(value))
	.attr('fill', '#0f5e7d');
svg
	.append('g')
	.attr('transform', `translate(0,${y(0)})`)
	.call(axisBottom(x));
svg.append('g').attr('transform', 'translate(40,0)').call(axisLeft(y));
