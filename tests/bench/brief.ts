/**
 * `npm run bench:brief`: what of each picture is chart, how many words it says, and how small its smallest text is where it
 * will be seen: of the whole record, put into that place, and of the picture in brief that was made for it. With `--write`,
 * `docs/brief.md` tells it.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { PlacedLane } from '../../src/lib/charts/marks/lane';
import { loadDataset } from '../../src/lib/dataset/load';
import { disk } from '../../src/lib/dataset/ports/disk';
import { formatProblems } from '../../src/lib/dataset/problems/report';
import type { Figure } from '../../src/lib/dataset/types';
import { briefLayout, fitsBrief } from '../../src/lib/figure/brief/frame';
import { boxFor, type BriefForm } from '../../src/lib/figure/brief/purposes';
import { EXPORT_PARTS, frameLayout, type ChartFrame } from '../../src/lib/figure/frame';
import { frameScene } from '../../src/lib/figure/scene';
import { FILE_FORM } from '../../src/lib/figure/widths';
import { readMetrics } from '../../src/lib/fonts/folder';
import { giveMetrics } from '../../src/lib/fonts/metrics';
import { textsOf } from '../../src/lib/scene/shapes';
import { settings } from '../../src/lib/settings.js';

/** Places, and how wide a picture is seen there, in px, if not as wide as it is. */
const PLACES: readonly (BriefForm & { readonly name: string; readonly seen?: number })[] = [
	{ name: 'Report, 16 × 9 cm', purpose: 'report', width: 605, height: 340, title: true },
	{ name: 'Slide, 1920 × 1080', purpose: 'slide', width: 1920, height: 1080, title: true },
	{ name: 'Slide, 1280 × 720', purpose: 'slide', width: 1280, height: 720, title: true },
	{ name: 'Post, 1200 × 630, seen 506 px wide', purpose: 'post', width: 1200, height: 630, title: true, seen: 506 },
	{ name: 'Post, 1080 × 1080, seen 506 px wide', purpose: 'post', width: 1080, height: 1080, title: true, seen: 506 },
	{ name: 'Page, box of 320 × 240', purpose: 'web', width: 320, height: 240, title: true },
	{ name: 'Page, 680 px wide', purpose: 'web', width: 680, title: true }
];

interface Measured {
	/** Its marks with their names and values, of the height below the title; the list of other sources in the whole record is words. */
	readonly chart: number;
	readonly words: number;
	/** px as it is seen. */
	readonly text: number;
}

function measured(figure: Figure, frame: ChartFrame, seen: number, chartHeight = frame.chart.layout.height): Measured {
	const title = Math.max(...frame.labels.filter(({ role }) => role === 'title').map(({ y }) => y));
	const texts = textsOf(frameScene(figure, frame));
	const words = texts.map(({ text }) => text).join(' ');
	return {
		chart: chartHeight / (frame.height - title),
		words: words.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0,
		text: Math.min(...texts.map(({ size }) => size)) * seen
	};
}

/** How high the lane of other sources is, in px, if the chart has one. */
function laneOf({ chart: { layout } }: ChartFrame): number {
	const lane = 'lane' in layout ? (layout.lane as PlacedLane | undefined) : undefined;
	return lane ? lane.bottom - lane.rule.y1 : 0;
}

/** The whole record, as large as the place holds it. */
function inFull(figure: Figure, { width, height = Infinity, seen = width }: (typeof PLACES)[number]): Measured {
	const frame = frameLayout({
		figure,
		width: FILE_FORM.width,
		parts: EXPORT_PARTS,
		idPrefix: 'x',
		address: `/figures/${figure.slug}/`
	});
	const scale = Math.min(width / frame.width, height / frame.height);
	return measured(figure, frame, (scale * seen) / width, frame.chart.layout.height - laneOf(frame));
}

function inBrief(figure: Figure, place: (typeof PLACES)[number]): Measured | undefined {
	const box = boxFor(place);
	if (!fitsBrief({ figure, box })) return undefined;
	const frame = briefLayout({ figure, box, idPrefix: 'x' });
	return measured(figure, frame, (frame.unit * (place.seen ?? place.width)) / place.width);
}

const written = ({ chart, words, text }: Measured) =>
	`${Math.round(chart * 100)} % · ${words} words · ${text.toFixed(1)} px`;

giveMetrics(readMetrics());
const { data, textDirs } = settings();
const { dataset, problems } = loadDataset({ files: disk, dir: data, textDirs });
if (!dataset) throw new Error(formatProblems(problems));

const lines = [
	'# Pictures in brief, measured',
	'',
	'What of the height below the title is chart, how many words a picture says, and how small its smallest text is where it is',
	'seen, in px: of the whole record put into that place → of the picture in brief that is made for it.',
	'`npm run bench:brief -- --write` writes this page.'
];
for (const place of PLACES) {
	lines.push('', `## ${place.name}`, '', '| figure | whole record | in brief |', '| --- | --- | --- |');
	for (const figure of dataset.figures) {
		const brief = inBrief(figure, place);
		lines.push(`| ${figure.slug} | ${written(inFull(figure, place))} | ${brief ? written(brief) : 'does not fit'} |`);
	}
}
const document = `${lines.join('\n')}\n`;
const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
if (values.write) writeFileSync('docs/brief.md', document);
else console.log(document);
