/**
 * `npm run bench:verifying`: how long files that mean harm, and whole ones, keep `npm run check` and the page `/check/` busy, and
 * how much memory they take there. The page is that of the site that was built last. With `--write`, `docs/verify.md` tells it.
 */
import '../fuzz/verify/give';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { siteListener } from '../../src/cli/serve/site';
import { run } from '../../src/cli/terminal';
import { settings } from '../../src/lib/settings.js';
import { findBrowser, SANDBOX_FLAGS } from '../browser/setup/findBrowser';
import { figuresToDoctor } from '../fuzz/verify/originals';
import type { Originals } from '../unit/press/verify/originals';
import { compressing } from './compressing';
import { writeSection } from './verifying/section';
import { hostileFiles } from './verifying/hostile';

/** Longer, nobody waits. */
const WAITS_AT_MOST = 60_000;

interface Taken {
	readonly verdict: string;
	readonly seconds: number;
	readonly megabytes: number;
}

/** By the command, in a process of its own; what starting it takes is left out. */
function byCommand(path: string): Taken {
	const once = new URL('verifying/once.ts', import.meta.url).pathname;
	const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', once, path], {
		encoding: 'utf8',
		timeout: WAITS_AT_MOST
	});
	const last = stdout.trim().split('\n').at(-1) ?? '';
	if (!last.startsWith('{')) return { verdict: `none: ${stderr.slice(0, 80)}`, seconds: NaN, megabytes: NaN };
	const taken = JSON.parse(last) as Omit<Taken, 'verdict'> & { readonly told: string };
	const { files } = JSON.parse(taken.told) as {
		files: readonly { verdict?: string; pictures?: readonly { verdict: string }[] }[];
	};
	const [file] = files;
	const pictures = [...new Set(file?.pictures?.map(({ verdict }) => verdict))].join(', ');
	return { ...taken, verdict: file?.verdict ?? `report: ${pictures}` };
}

/** By the page, in a process of its own. */
async function byPage(browser: Browser, address: string, path: string): Promise<Taken> {
	const context = await browser.newContext();
	const page = await context.newPage();
	try {
		await page.goto(address);
		const input = page.locator('input[type=file]:enabled');
		await input.waitFor();
		const before = await renderers(browser);
		const start = performance.now();
		await input.setInputFiles(path);
		const words = page.locator('#file article strong').first();
		await words.waitFor({ timeout: WAITS_AT_MOST });
		const seconds = (performance.now() - start) / 1000;
		return { verdict: await words.innerText(), seconds, megabytes: Math.max(...before.map(peakOf)) };
	} finally {
		await context.close();
	}
}

/** Numbers of the processes that show pages. */
async function renderers(browser: Browser): Promise<readonly number[]> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** MB that a process held at most, as Linux tells. */
function peakOf(id: number): number {
	const [, kB = 'NaN'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
	return Number(kB) / 1024;
}

const size = (bytes: number) => (bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${Math.round(bytes / 1e6)} MB`);
const cells = ({ seconds, megabytes }: Taken) => `${seconds.toFixed(1)} s · ${Math.round(megabytes)} MB`;

/** The site's own files of a figure, beside which the page lays what nobody signed. */
function builtFiles(site: string, slug: string): Originals {
	const file = (ending: string) => new Uint8Array(readFileSync(join(site, 'figures', `${slug}.${ending}`)));
	return {
		png: file('png'),
		svg: file('svg'),
		outlines: file('outlines.svg'),
		pdf: file('pdf'),
		csv: file('csv'),
		json: file('json'),
		xlsx: file('xlsx'),
		docx: file('docx'),
		kit: file('zip')
	};
}

await run(async () => {
	const { values } = parseArgs({
		options: { build: { type: 'string', default: 'build' }, write: { type: 'boolean' }, only: { type: 'string' } }
	});
	if (!existsSync(join(values.build, 'index.html')))
		throw new Error(`There is no built site in “${values.build}”: npm run build`);
	const executablePath = findBrowser();
	if (!executablePath) throw new Error('No Chromium found. Set CHROMIUM_PATH.');
	const [one, other] = figuresToDoctor(2);
	if (!one || !other) throw new Error('There are no two figures.');
	const hostile = hostileFiles(builtFiles(values.build, one.slug), builtFiles(values.build, other.slug));
	const { basePath } = settings();
	const server = await compressing(siteListener(values.build, basePath));
	const browser = await chromium.launch({ executablePath, args: [...SANDBOX_FLAGS] });
	const folder = mkdtempSync(join(tmpdir(), 'cited-figures-hostile-'));
	const lines = ['| file | size | verdict | `npm run check` | `/check/` |', '| --- | --: | --- | --: | --: |'];
	try {
		for (const [name, { ending, make }] of Object.entries(hostile)) {
			if (values.only !== undefined && !name.includes(values.only)) continue;
			const path = join(folder, `file.${ending}`);
			const bytes = make();
			writeFileSync(path, bytes);
			const command = byCommand(path);
			const page = await byPage(browser, `http://127.0.0.1:${server.port}${basePath}/check/`, path);
			lines.push(`| ${name} | ${size(bytes.length)} | ${page.verdict} | ${cells(command)} | ${cells(page)} |`);
			console.log(lines.at(-1), command.verdict);
			rmSync(path);
		}
	} finally {
		await browser.close();
		server.close();
		rmSync(folder, { recursive: true });
	}
	if (values.write) writeSection('hostile', lines);
});
