import { BarChart } from 'echarts/charts';
import { GridComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, TitleComponent, SVGRenderer]);

/** An instance a chart, as its manual has it for servers; one that is kept draws no faster. */
export function svgMaker({ width, height, family }) {
	return ({ title, bars }) => {
		const chart = init(null, undefined, { renderer: 'svg', ssr: true, width, height });
		chart.setOption({
			animation: false,
			color: ['#0f5e7d'],
			textStyle: { fontFamily: family },
			title: { text: title, textStyle: { fontFamily: family, fontSize: 24 } },
			xAxis: { type: 'category', data: bars.map(({ name }) => name) },
			yAxis: { type: 'value' },
			series: [{ type: 'bar', data: bars.map(({ value }) => value) }]
		});
		const svg = chart.renderToSVGString();
		chart.dispose();
		return svg;
	};
}
