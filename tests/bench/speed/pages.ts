/** The pages that are compared: ours as built, and the same two bars by others, each bundled as its maker advises. */
import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { siteListener } from '../../../src/cli/serve/site';
import { builtFigures } from '../builtFigures';
import { OUR_MARKS } from './marks';

export interface Contestant {
	readonly name: string;
	readonly path: string;
	/** What has to be seen: a shape of the chart, or a canvas that is not empty. */
	readonly mark: string;
}

const RIVALS = {
	'd3 modules': 'd3',
	'Chart.js': 'chartjs',
	'Observable Plot': 'plot',
	'ECharts, SVG': 'echarts',
	'vega-embed': 'vega'
} as const;
const SHAPE = '#chart svg :is(rect, path)[fill="#0f5e7d"], #chart svg g[fill="#0f5e7d"] rect, #chart canvas';

/** The limit: the same chart as a file that somebody wrote by hand. */
const HAND_WRITTEN = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Two bars</title><link rel="icon" href="data:,"><h1>Two bars</h1><div id="chart"><svg width="640" height="360" font-family="sans-serif" font-size="12"><path d="M40 10V330H630" fill="none" stroke="#000"/><rect x="95" y="138" width="216" height="192" fill="#0f5e7d"/><rect x="365" y="23" width="216" height="307" fill="#0f5e7d"/><text x="203" y="348" text-anchor="middle">prewar</text><text x="473" y="348" text-anchor="middle">2023</text><text x="34" y="334" text-anchor="end">0</text><text x="34" y="14" text-anchor="end">250</text></svg></div></html>`;

function pageWith(name: string): string {
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Two bars</title><link rel="icon" href="data:,"><h1>Two bars</h1><div id="chart"></div><script type="module" src="/rivals/${name}.js"></script></html>`;
}

/** One script, minified, with what the page does not use left out. */
async function bundle(name: string): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			write: false,
			target: 'es2022',
			rolldownOptions: {
				input: fileURLToPath(new URL(`rivals/${name}.mjs`, import.meta.url)),
				output: { codeSplitting: false }
			}
		}
	});
	const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
	const chunk = outputs.find((output) => output.type === 'chunk');
	if (!chunk) throw new Error(`“${name}” could not be bundled.`);
	return chunk.code;
}

/** The figure whose page and embed stand for all: one of two bars, like the rivals' charts, if it is there. */
function figureIn(site: string): string {
	const slugs = builtFigures(site);
	return slugs.includes('trade-record') ? 'trade-record' : slugs[0];
}

/** All pages, the figure that stands for ours, and what serves them. `site` is the folder of a built site at the root of its address. */
export async function contestants(
	site: string
): Promise<{ pages: Contestant[]; slug: string; listener: RequestListener }> {
	const slug = figureIn(site);
	const texts = new Map([['/hand-written.html', HAND_WRITTEN]]);
	for (const name of Object.values(RIVALS)) {
		texts.set(`/rivals/${name}.html`, pageWith(name));
		texts.set(`/rivals/${name}.js`, await bundle(name));
	}
	const ours = siteListener(site, '');
	return {
		slug,
		pages: [
			{ name: 'hand-written SVG', path: '/hand-written.html', mark: SHAPE },
			{ name: 'Cited Figures, embed', path: `/embed/${slug}/`, mark: OUR_MARKS.embed },
			{ name: 'Cited Figures, figure page', path: `/figures/${slug}/`, mark: OUR_MARKS.page },
			{ name: 'Cited Figures, dashboard', path: '/', mark: OUR_MARKS.page },
			...Object.entries(RIVALS).map(([name, file]) => ({ name, path: `/rivals/${file}.html`, mark: SHAPE }))
		],
		listener(request, response) {
			const path = request.url ?? '/';
			const text = texts.get(path);
			if (text === undefined) return ours(request, response);
			response.writeHead(200, { 'content-type': path.endsWith('.js') ? 'text/javascript' : 'text/html' }).end(text);
		}
	};
}
