/**
 * `npm run bench:desk`: how soon a text can be pasted at the desk, its numbers are marked and the best of them is drawn, what that
 * loads, and how long the page is busy at a time, on a slow telephone. The page is that of the site that was built last.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { siteListener } from '../../src/cli/serve/site';
import { run } from '../../src/cli/terminal';
import { settings } from '../../src/lib/settings.js';
import { findBrowser, SANDBOX_FLAGS } from '../browser/setup/findBrowser';
import { compressing } from './compressing';
import { article } from './desk/article';
import { workAt, type Worked } from './desk/work';
import { median } from './median';
import { SLOW_4G, slowLine } from './speed/slowLine';

const ROUNDS = 5;
/** Characters. */
const SHORT = 6_000;
const LONG = 200_000;

/** What is told of a visit, and what is promised of it. */
const LINES: readonly (readonly [name: string, promised: string, of: (worked: Worked) => number])[] = [
	['a text can be pasted, ms', '1500', ({ ready }) => ready],
	['until then, kB', '90', ({ readyBytes }) => readyBytes / 1000],
	['its numbers are marked, ms', '2500', ({ marked }) => marked],
	['the best is drawn, ms', '4000', ({ drawn }) => drawn],
	['all that reads and draws, kB', '350', ({ bytes }) => bytes / 1000],
	['longest task from pasting on, ms', '', ({ longest }) => longest],
	['a key in the title until it is checked, median ms', '50', ({ checked }) => checked],
	['a key in the subject until it is drawn, median ms', '50', ({ key }) => key]
];

await run(async () => {
	const { values } = parseArgs({ options: { build: { type: 'string' }, rounds: { type: 'string' } } });
	const { build = 'build' } = values;
	const rounds = Number(values.rounds ?? ROUNDS);
	if (!existsSync(join(build, 'desk/index.html'))) throw new Error(`There is no desk in “${build}”: npm run build`);
	const executablePath = findBrowser();
	if (!executablePath) throw new Error('No Chromium found. Set CHROMIUM_PATH.');
	const { basePath } = settings();
	const server = await compressing(siteListener(build, basePath));
	const slow = await slowLine(server.port, SLOW_4G);
	const browser = await chromium.launch({ executablePath, args: [...SANDBOX_FLAGS] });
	const address = `http://127.0.0.1:${slow.port}${basePath}/desk/`;
	const visits: { readonly short: Worked[]; readonly long: Worked[] } = { short: [], long: [] };
	try {
		for (let round = 0; round < rounds; round += 1) {
			visits.short.push(await workAt(browser, address, article(SHORT)));
			visits.long.push(await workAt(browser, address, article(LONG)));
			console.error(`round ${round + 1} of ${rounds}`);
		}
	} finally {
		await browser.close();
		slow.close();
		server.close();
	}
	console.log(`| | promised | ${SHORT} characters | ${LONG} characters |`);
	console.log('| --- | --: | --: | --: |');
	const told = (all: readonly Worked[], of: (worked: Worked) => number) => {
		const found = all.map(of);
		return `${median(found).toFixed(0)} (${Math.min(...found).toFixed(0)}–${Math.max(...found).toFixed(0)})`;
	};
	for (const [name, promised, of] of LINES)
		console.log(`| ${name} | ${promised} | ${told(visits.short, of)} | ${told(visits.long, of)} |`);
	console.log(
		`\nMedians of ${rounds} visits with nothing in the cache, minimum and maximum in brackets, from the start of the navigation; the text is pasted as soon as that is possible. “Slow 4G”, CPU 4x slower.`
	);
});
