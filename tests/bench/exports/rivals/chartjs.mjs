import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Title } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Title);

/** It draws pixels and no SVG. */
export function pngMaker({ width, height, family, fonts }) {
	for (const font of fonts) GlobalFonts.registerFromPath(font, family);
	if (!GlobalFonts.has(family)) throw new Error(`The canvas did not take the fonts of ${family}.`);
	Chart.defaults.font.family = family;
	const ground = {
		id: 'ground',
		beforeDraw({ ctx }) {
			ctx.fillStyle = '#ffffff';
			ctx.fillRect(0, 0, width, height);
		}
	};
	return ({ title, bars }) => {
		const canvas = createCanvas(width, height);
		const chart = new Chart(canvas, {
			type: 'bar',
			data: {
				labels: bars.map(({ name }) => name),
				datasets: [{ data: bars.map(({ value }) => value), backgroundColor: '#0f5e7d' }]
			},
			options: {
				animation: false,
				responsive: false,
				devicePixelRatio: 1,
				plugins: { title: { display: true, text: title, font: { size: 24 } } }
			},
			plugins: [ground]
		});
		const png = canvas.toBuffer('image/png');
		chart.destroy();
		return png;
	};
}
