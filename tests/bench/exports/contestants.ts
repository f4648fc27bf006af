/** Who draws, and what: the same two bars with title and labels, by others and by the functions of the build. */
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
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

/** What all need, to draw the same thing. */
export interface Course {
	/** px of a picture: that of ours, so that all fill and pack as many pixels. */
	readonly height: number;
	/** Paths of all TTF files, as the exporter takes them. */
	readonly fonts: readonly string[];
	/** The folder of the compiled product (`compileOurs`). */
	readonly compiled: string;
}

const FAMILY = 'Public Sans';
export const FORM = { width: WIDTH, title: true };
export const ADDRESS = '/figures/figure/';

/** The only one that all others are told against. */
export const OURS = 'Cited Figures';

/** The drawing as SVG, light, as a file without fonts and citation. */
function drawnBy(ours: typeof Ours, figure: Figure): string {
	return ours.toSvg(ours.fileScene(figure, ADDRESS, FORM), ours.fileForm('light'));
}

/** By name, in the order of the table. Each loads what it needs and nothing else. */
export const CONTESTANTS: Readonly<Record<string, (course: Course) => Promise<Omit<Contestant, 'name'>>>> = {
	async [OURS](course) {
		const ours = await loadOurs(course.compiled);
		return {
			svg: ({ figure }) => drawnBy(ours, figure),
			png: ({ figure }) =>
				ours.renderPng(ours.drawingOf(figure, { address: ADDRESS, form: FORM }), { scale: 1, fonts: course.fonts })
		};
	},
	async '… drawn by resvg alone'(course) {
		const ours = await loadOurs(course.compiled);
		return { png: ({ figure }) => pixelsOf(drawnBy(ours, figure), course.fonts) };
	},
	async '… SVG with citation, digest and seal'(course) {
		const ours = await loadOurs(course.compiled);
		return {
			// resvg reads no WOFF2, so that those inside of a file count for the file alone.
			svg: ({ figure }) => ours.completeSvg(ours.drawingOf(figure, { address: ADDRESS, form: FORM }), { fonts: '' })
		};
	},
	async '… SVG with these and its fonts, which were cut before'(course) {
		const ours = await loadOurs(course.compiled);
		return {
			svg: ({ figure }) => ours.svgFile(figure, { address: ADDRESS, form: FORM, readFont: ours.fontBytes })
		};
	},
	'ECharts, SSR': async (course) => drawnByResvg(await rival('echarts'), course),
	'Vega-Lite': async (course) => drawnByResvg(await rival('vega'), course),
	'Observable Plot, linkedom': async (course) => drawnByResvg(await rival('plot'), course),
	'Chart.js, napi canvas': async (course) => ({ png: (await rival('chartjs')).pngMaker(optionsOf(course)) })
};

/**
 * The product. No drawing is kept from one to the next; what stays is what a build keeps for all figures: the fonts' measures
 * and bytes, and on disk the faces that were cut for a file before.
 */
export async function loadOurs(compiled: string): Promise<typeof Ours> {
	const ours: typeof Ours = await import(pathToFileURL(join(compiled, 'ours.js')).href);
	ours.giveMetrics(ours.readMetrics());
	ours.giveCuts(ours.cutsIn(new ours.Store()));
	return ours;
}

interface RivalOptions {
	readonly width: number;
	readonly height: number;
	readonly family: string;
	readonly fonts: readonly string[];
}

interface Rival {
	svgMaker(options: RivalOptions): Draw<string>;
	pngMaker(options: RivalOptions): Draw<Uint8Array>;
}

async function rival(file: string): Promise<Rival> {
	const module: Rival = await import(new URL(`rivals/${file}.mjs`, import.meta.url).href);
	return module;
}

/** They need two faces only, and get no others: each one that resvg opens costs time. */
function optionsOf({ height, fonts }: Course): RivalOptions {
	const own = fonts.filter((path) => basename(path).startsWith('public-sans-'));
	return { width: WIDTH, height, family: FAMILY, fonts: own };
}

/**
 * The libraries that draw SVG get their pixels from resvg, as ours do, which knows no other fonts than those it is given:
 * what is drawn is in them.
 */
function drawnByResvg({ svgMaker }: Rival, course: Course): Omit<Contestant, 'name'> {
	const options = optionsOf(course);
	const svg = svgMaker(options);
	return { svg, png: async (subject) => pixelsOf(await svg(subject), options.fonts) };
}

/** A PNG of an SVG, with nothing in it besides its pixels. */
function pixelsOf(svg: string, fonts: readonly string[]): Uint8Array {
	const font = { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: FAMILY };
	return new Resvg(svg, { background: '#ffffff', font }).render().asPng();
}
