/** Who draws, and what: the same two bars with title and labels, by others and by the functions of the build. */
import { Resvg } from '@resvg/resvg-js';
import { LIGHT } from '../../../src/lib/charts/marks/tokens';
import type { Figure } from '../../../src/lib/dataset/types';
import type * as Ours from './ours';

export const WIDTH = 1280;

/** A chart to draw: the figure, and of it what the rivals draw. */
export interface Subject {
	readonly title: string;
	readonly bars: readonly { readonly name: string; readonly value: number }[];
	readonly figure: Figure;
}

export type Draw<Output> = (subject: Subject) => Output | Promise<Output>;

export interface Contestant {
	readonly name: string;
	readonly svg?: Draw<string>;
	readonly png?: Draw<Uint8Array>;
}

interface RivalOptions {
	readonly width: number;
	readonly height: number;
	readonly family: string;
	readonly fonts: readonly string[];
}

const FAMILY = 'Public Sans';
const SVG_RIVALS = { 'ECharts, SSR': 'echarts', 'Vega-Lite': 'vega', 'Observable Plot, linkedom': 'plot' } as const;

/** A PNG of an SVG, with nothing in it besides its pixels. */
function pixelsOf(svg: string, fonts: readonly string[]): Uint8Array {
	const font = { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: FAMILY };
	return new Resvg(svg, { background: '#ffffff', font }).render().asPng();
}

/**
 * The libraries that draw SVG get their pixels from resvg, as ours do, which knows no other fonts than those it is given:
 * what is drawn is in them. They need two faces only, and get no others: each one that resvg opens costs time.
 * @param height px of a picture: that of ours, so that all fill and pack as many pixels
 * @param fonts paths of TTF files
 */
export async function rivals(height: number, fonts: readonly string[]): Promise<Contestant[]> {
	const options: RivalOptions = { width: WIDTH, height, family: FAMILY, fonts };
	const load = async (name: string) => import(new URL(`rivals/${name}.mjs`, import.meta.url).href);
	const drawers = Object.entries(SVG_RIVALS).map(async ([name, file]): Promise<Contestant> => {
		const { svgMaker }: { svgMaker: (options: RivalOptions) => Draw<string> } = await load(file);
		const svg = svgMaker(options);
		return { name, svg, png: async (subject) => pixelsOf(await svg(subject), fonts) };
	});
	const { pngMaker }: { pngMaker: (options: RivalOptions) => Draw<Uint8Array> } = await load('chartjs');
	return [...(await Promise.all(drawers)), { name: 'Chart.js, napi canvas', png: pngMaker(options) }];
}

/**
 * Ours. No drawing is kept from one to the next; what stays is what a build keeps for all figures: the fonts' measures and
 * bytes, and on disk the faces that were cut for a file before.
 * @param fonts paths of all TTF files, as the exporter takes them
 */
export function contestants(ours: typeof Ours, fonts: readonly string[]): [Contestant, ...Contestant[]] {
	const form = { width: WIDTH, title: true };
	const address = '/figures/figure/';
	// resvg reads no WOFF2, so that those inside of a file count for the file alone.
	const cited = (figure: Figure) =>
		ours.completeSvg(ours.drawFile(figure, address, form), {
			provenance: ours.provenanceOf(figure, address),
			fonts: '',
			look: 'light'
		});
	return [
		{
			name: 'Cited Figures',
			svg: ({ figure }) => ours.drawFile(figure, address, form),
			png: ({ figure }) => ours.renderPng(cited(figure), { scale: 1, fonts, ground: LIGHT.card })
		},
		{
			name: '… pixels alone',
			png: ({ figure }) => pixelsOf(ours.drawFile(figure, address, form), fonts)
		},
		{ name: '… SVG with citation, digest and seal', svg: ({ figure }) => cited(figure) },
		{
			name: '… SVG with these and its fonts, which were cut before',
			svg: ({ figure }) => ours.svgFile(figure, { address, form, readFont: ours.fontBytes })
		}
	];
}
