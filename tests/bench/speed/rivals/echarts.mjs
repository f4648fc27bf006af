import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { BARS, SIZE } from './data.mjs';

use([BarChart, GridComponent, SVGRenderer]);
init(document.querySelector('#chart'), undefined, { renderer: 'svg', ...SIZE }).setOption({
	animation: false,
	color: ['#0f5e7d'],
	xAxis: { type: 'category', data: BARS.map(({ name }) => name) },
	yAxis: { type: 'value' },
	series: [{ type: 'bar', data: BARS.map(({ value }) => value) }]
});
