/**
 * `npm run bench:pages`: what the pages of the site that was built last cost, as a Markdown table: how high they are, where
 * their first mark stands, and the kB that each asks for by itself, compressed as hosts do, with nothing in the cache.
 * It builds nothing.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { settings } from '../../src/lib/settings.js';
import { siteListener } from '../../src/cli/serve/site';
import { run } from '../../src/cli/terminal';
import { findBrowser, SANDBOX_FLAGS } from '../browser/setup/findBrowser';
import { readPage } from '../browser/pageCost';
import { builtFigures, builtSources } from './builtFigures';
import { compressing } from './compressing';

const WIDTHS = [360, 1280];
const HEIGHT = 800;

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

/** One line of the table. */
async function lineOf(browser: Browser, name: string, address: string): Promise<string> {
	const cells: string[] = [];
	for (const width of WIDTHS) {
		const page = await browser.newPage({ viewport: { width, height: HEIGHT } });
		const { height, firstMark, bytes } = await readPage(page, address);
		cells.push(String(height), firstMark === undefined ? 'none' : String(Math.round(firstMark)));
		if (width === WIDTHS.at(-1))
			cells.push(
				...(['document', 'script', 'font', 'other'] as const).map((kind) => kB(bytes[kind])),
				kB(bytes.document + bytes.script + bytes.font + bytes.other)
			);
		await page.close();
	}
	return `| ${name} | ${cells.join(' | ')} |`;
}

await run(async () => {
	const { build = 'build' } = parseArgs({ options: { build: { type: 'string' } } }).values;
	if (!existsSync(join(build, 'index.html'))) throw new Error(`There is no built site in “${build}”: npm run build`);
	const executablePath = findBrowser();
	if (!executablePath) throw new Error('No Chromium found. Set CHROMIUM_PATH.');
	const { basePath } = settings();
	const server = await compressing(siteListener(build, basePath));
	const browser = await chromium.launch({ executablePath, args: [...SANDBOX_FLAGS] });
	try {
		const site = `http://127.0.0.1:${server.port}${basePath}`;
		const pages: [name: string, path: string][] = [
			['dashboard', '/'],
			...builtFigures(build).map((slug): [string, string] => [slug, `/figures/${slug}/`]),
			...builtSources(build).map((id): [string, string] => [id, `/sources/${id}/`]),
			['data', '/data/'],
			['verify', '/check/'],
			['my report', '/report/'],
			['404', '/figures/nothing-here/']
		];
		console.log(
			'| page | px high at 360 | first mark | px high at 1280 | first mark | document kB | script | fonts | other | all |'
		);
		console.log('| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |');
		for (const [name, path] of pages) console.log(await lineOf(browser, name, site + path));
	} finally {
		await browser.close();
		server.close();
	}
});
