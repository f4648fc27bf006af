/**
 * `npm run bench`: how soon a chart is seen, and what it costs, side by side with the same two bars by others, as a
 * Markdown table. All pages are visited in turn, round after round, so that what else the machine does meets all alike.
 * A second table tells how long our pages take to answer a press.
 * First: `npm run build` and `npm ci` in `tests/bench`.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { run } from '../../src/cli/terminal';
import { findBrowser, SANDBOX_FLAGS } from '../browser/setup/findBrowser';
import { compressing } from './compressing';
import { median } from './median';
import { visit, type Visit } from './speed/measure';
import { contestants } from './speed/pages';
import { pressAll, type Waited } from './speed/presses';
import { SLOW_4G, slowLine } from './speed/slowLine';

const ROUNDS = 7;

function spread(values: readonly number[], decimals: number): string {
	const told = (value: number) => value.toFixed(decimals);
	return `${told(median(values))} (${told(Math.min(...values))}–${told(Math.max(...values))})`;
}

/** Side by side with the first of the pages, the limit. */
function tellVisits(visits: ReadonlyMap<string, readonly Visit[]>, rounds: number): void {
	const [limit] = visits.values();
	const least = median((limit ?? []).map(({ visible }) => visible));
	console.log(
		'| page | visible chart, ms | against hand-written | first paint, ms | interactive, ms | scripts answer, ms | kB on the wire | kB of script | script time, ms | heap, MB | layout shift |'
	);
	console.log('| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |');
	for (const [name, all] of visits) {
		const of = (part: keyof Visit) => all.map((each) => each[part]);
		const cells = [
			name,
			spread(of('visible'), 0),
			`${(median(of('visible')) / least).toFixed(2)}x`,
			spread(of('paint'), 0),
			spread(of('interactive'), 0),
			spread(of('hydrated'), 0),
			(median(of('bytes')) / 1000).toFixed(1),
			(median(of('scriptBytes')) / 1000).toFixed(1),
			spread(of('scriptTime'), 0),
			median(of('heap')).toFixed(1),
			Math.max(...of('shift')).toFixed(3)
		];
		console.log(`| ${cells.join(' | ')} |`);
	}
	console.log(
		`\nMedians of ${rounds} rounds, minimum and maximum in brackets; “Slow 4G” (${SLOW_4G.latency} ms a request, ${SLOW_4G.throughput / 1000} kB a second, packet by packet), CPU 4x slower.`
	);
}

function tellPresses(waited: readonly Waited[]): void {
	console.log('\n| page | press | until it is painted, ms |');
	console.log('| --- | --- | --: |');
	for (const { page, press, waits } of waited) console.log(`| ${page} | ${press} | ${spread(waits, 0)} |`);
	console.log(
		'\nAs “Interaction to Next Paint” counts, in steps of 8 ms; what takes less than 16 ms is 0. CPU 4x slower.'
	);
}

await run(async () => {
	const { values } = parseArgs({ options: { rounds: { type: 'string' } } });
	const rounds = Number(values.rounds ?? ROUNDS);
	if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds is “${values.rounds}”. Expected 1 or more.`);
	if (!existsSync('tests/bench/node_modules/vega-embed'))
		throw new Error('The rivals are not installed. Get them first: cd tests/bench && npm ci');
	const executablePath = findBrowser();
	if (!executablePath) throw new Error('No Chromium found. Set CHROMIUM_PATH.');
	const { pages, slug, listener } = await contestants('build');
	const server = await compressing(listener);
	const slow = await slowLine(server.port, SLOW_4G);
	const browser = await chromium.launch({ executablePath, args: [...SANDBOX_FLAGS] });
	const visits = new Map(pages.map(({ name }) => [name, [] as Visit[]]));
	try {
		for (let round = 0; round < rounds; round += 1) {
			for (const page of pages)
				visits.get(page.name)?.push(await visit(browser, `http://127.0.0.1:${slow.port}/`, page));
			console.error(`round ${round + 1} of ${rounds}`);
		}
		tellVisits(visits, rounds);
		tellPresses(await pressAll(browser, `http://127.0.0.1:${server.port}/`, slug, rounds));
	} finally {
		await browser.close();
		slow.close();
		server.close();
	}
});
