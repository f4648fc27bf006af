/**
 * `npm run bench:exports`: how many charts become SVG strings, and pictures of 1280 px, in a second of the processor, side
 * by side with the same two bars by others, as a Markdown table. All draw in turn, each in a process of its own, round after
 * round, each time another chart, so that what else the machine does meets all alike. First: `npm ci` in `tests/bench`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { readArguments } from '../../src/cli/arguments';
import { fontFiles } from '../../src/build/files/fontFiles';
import { buildFonts } from '../../src/build/fonts/buildFonts';
import { run } from '../../src/cli/terminal';
import { compileOurs } from './exports/compile';
import { ADDRESS, CONTESTANTS, FORM, loadOurs, OURS, type Subject } from './exports/contestants';
import { cellsOf, type Rates } from './exports/measure';
import type * as Ours from './exports/ours';
import { KINDS, startContestant, type ContestantProcess, type Kind } from './exports/process';
import { median } from './median';
import { writeSynthetic } from './synthetic/dataset';

const ROUNDS = 7;
/** Drawn by each in each round. */
const CHARTS = { svg: 60, png: 10 } as const;
/**
 * Rounds that are not counted: a build draws thousands, so that what is compiled on the way is compiled by then. After ten,
 * each of the hundred charts was drawn as both kinds.
 */
const WARMING_UP = 10;
const FONTS = join('.cache', 'fonts');
const ROOT = join('.cache', 'bench-exports');
/** Figures of the made-up dataset; one in eleven has two bars. */
const FIGURES = 1100;

const HELP = `Usage: npm run bench:exports -- [options]

Measures SVG strings and PNGs of 1280 px a second of the processor, beside ECharts, Vega-Lite, Observable Plot and Chart.js.

Options
  --rounds <number>  How often each one draws ${CHARTS.svg} SVGs and ${CHARTS.png} PNGs; ${ROUNDS} if not said.
  --help             Prints this.`;

const OPTIONS = { rounds: { type: 'string' }, help: { type: 'boolean' } } as const;

/** Charts with two bars: another title and other values each. */
function subjectsOf({ loadDataset, disk }: typeof Ours): [Subject, ...Subject[]] {
	const folder = join(ROOT, 'data');
	writeSynthetic(folder, { figures: FIGURES });
	const { dataset } = loadDataset({ files: disk, dir: join(folder, 'dataset'), textDirs: [join(folder, 'texts')] });
	const [first, ...more] = (dataset?.figures ?? [])
		.filter(({ type }) => type === 'bar')
		.map((figure) => ({
			title: figure.title,
			bars: figure.quotes.flatMap(({ claims }) =>
				claims.map(({ period, quantity }) => ({ name: period?.label ?? '', value: quantity.value / 1e6 }))
			),
			figure
		}));
	if (!first) throw new Error('The made-up dataset has no chart with two bars.');
	return [first, ...more];
}

/** What is usual among our own pictures, in px. */
function heightOf({ fileScene }: typeof Ours, subjects: readonly Subject[]): number {
	return Math.round(median(subjects.map(({ figure }) => fileScene(figure, ADDRESS, FORM).height)));
}

function readRounds(args: readonly string[]): number | 'help' {
	const { rest, value, has, mistakes } = readArguments(args, OPTIONS);
	if (has('help')) return 'help';
	const rounds = Number(value('rounds') ?? ROUNDS);
	const all = [...mistakes];
	if (!Number.isInteger(rounds) || rounds < 1)
		all.push(`--rounds is “${value('rounds')}”. Expected a whole number from 1.`);
	if (rest.length > 0) all.push(`“${rest.join(' ')}” is not understood. Expected options only: see --help.`);
	if (all.length > 0) throw new Error(all.join('\n'));
	return rounds;
}

/** Rates of each contestant, by its name. */
async function measureAll(
	all: readonly ContestantProcess[],
	rounds: number
): Promise<Map<string, Record<Kind, Rates>>> {
	const empty = (): Record<Kind, Rates> => ({ svg: { perSecond: [], bytes: [] }, png: { perSecond: [], bytes: [] } });
	const counted = new Map(all.map(({ name }) => [name, empty()]));
	for (let round = 1 - WARMING_UP; round <= rounds; round += 1) {
		for (const contestant of all) {
			for (const kind of KINDS) {
				const batch = await contestant.draw({ kind, count: CHARTS[kind] });
				const rates = counted.get(contestant.name)?.[kind];
				if (!batch || !rates || round < 1) continue;
				rates.perSecond.push(batch.perSecond);
				rates.bytes.push(...batch.bytes);
			}
		}
		console.error(round > 0 ? `round ${round} of ${rounds}` : 'warming up');
	}
	return counted;
}

await run(async () => {
	const rounds = readRounds(process.argv.slice(2));
	if (rounds === 'help') {
		console.log(HELP);
		return;
	}
	if (!existsSync('tests/bench/node_modules/linkedom'))
		throw new Error('The rivals are not installed. Get them first: npm ci --prefix tests/bench');
	process.env.NODE_ENV = 'production';
	await buildFonts({ dataDir: process.env.CITED_FIGURES_DATA || 'data', outDir: FONTS });
	const fonts = fontFiles([FONTS]);
	const compiled = join(process.cwd(), ROOT, 'compiled');
	await compileOurs(compiled);
	const ours = await loadOurs(compiled);
	const charts = subjectsOf(ours);
	const height = heightOf(ours, charts);
	const subjects = join(ROOT, 'subjects');
	writeFileSync(subjects, serialize(charts));
	const course = { height, fonts, compiled };
	const all = Object.keys(CONTESTANTS).map((name) => startContestant({ name, course, subjects }));
	const measured = await measureAll(all, rounds).finally(() => {
		for (const contestant of all) contestant.stop();
	});
	const limit = measured.get(OURS);
	console.log('| charts of two bars | SVG/s | against ours | kB | PNG/s, 1280 px | against ours | kB |');
	console.log('| --- | --: | --: | --: | --: | --: | --: |');
	for (const [name, { svg, png }] of measured)
		console.log(`| ${[name, ...cellsOf(svg, limit?.svg), ...cellsOf(png, limit?.png)].join(' | ')} |`);
	console.log(
		`\nA second is one of the processor; medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, minimum and maximum in brackets. All pictures are about 1280 × ${height} px, with Public Sans in them. ` +
			'Ours hold more: subtitle, quotes with their words marked, legend, what was rounded, standing and source; a PNG also its citation, the digest of its pixels and a seal.'
	);
});
