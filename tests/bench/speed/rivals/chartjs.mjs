import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { BARS, SIZE } from './data.mjs';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);
const canvas = document.createElement('canvas');
Object.assign(canvas, SIZE);
document.querySelector('#chart')?.append(canvas);
new Chart(canvas, {
	type: 'bar',
	data: {
		labels: BARS.map(({ name }) => name),
		datasets: [{ data: BARS.map(({ value }) => value), backgroundColor: '#0f5e7d' }]
	},
	options: { animation: false, responsive: false }
});
