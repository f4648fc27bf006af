/**
 * `npm run lighthouse`: what Lighthouse thinks of a dashboard, a figure's page and an embed of the site that was built
 * last, as a Markdown table. It builds nothing; for the canonical addresses build with `SITE_URL`. With `--runs <n>` each
 * page is read so often and the median counts: the speed varies with what else the machine does.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { settings } from '../../src/lib/settings.js';
import { siteListener } from '../../src/cli/serve/site';
import { run } from '../../src/cli/terminal';
import { findBrowser, SANDBOX_FLAGS } from '../browser/setup/findBrowser';
import { builtFigures } from './builtFigures';
import { compressing } from './compressing';
import { median } from './median';

const LIGHTHOUSE = 'tests/bench/node_modules/lighthouse/cli/index.js';

/** What Lighthouse judges, in the order of the table, each from 0 to 1. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const reportSchema = z.object({
	categories: z.record(
		z.string(),
		z.object({
			score: z.number(),
			auditRefs: z.array(z.object({ id: z.string(), weight: z.number() }))
		})
	),
	audits: z.record(
		z.string(),
		z.object({ title: z.string(), score: z.number().nullable(), numericValue: z.number().optional() })
	)
});
type Report = z.infer<typeof reportSchema>;

interface Page {
	readonly name: string;
	/** Below the site. */
	readonly path: string;
	/** Scores to reach, from 0 to 100, in the order of the categories. */
	readonly goals: readonly number[];
}

function pagesOf(build: string): Page[] {
	const [slug] = builtFigures(build);
	return [
		{ name: 'dashboard', path: '/', goals: [95, 100, 100, 100] },
		{ name: 'figure page', path: `/figures/${slug}/`, goals: [95, 100, 100, 100] },
		{ name: 'embed', path: `/embed/${slug}/`, goals: [100, 100, 100, 100] }
	];
}

/** One reading of a page, on a slow telephone as Lighthouse simulates it. */
function read(url: string, browser: string): Promise<Report> {
	const flags = ['--headless=new', ...SANDBOX_FLAGS];
	const child = spawn(
		process.execPath,
		[
			LIGHTHOUSE,
			url,
			'--quiet',
			'--output=json',
			`--only-categories=${CATEGORIES.join(',')}`,
			`--chrome-flags=${flags.join(' ')}`
		],
		{ stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, CHROME_PATH: browser } }
	);
	let json = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (json += text));
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => {
			if (code === 0) resolve(reportSchema.parse(JSON.parse(json)));
			else reject(new Error(`Lighthouse could not read ${url}; the reason stands above.`));
		});
	});
}

/** The audits that cost points, named as Lighthouse names them. */
function costly({ categories, audits }: Report): string[] {
	const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
	return [...new Set(counted.map(({ id }) => id))].flatMap((id) => {
		const audit = audits[id];
		if (!audit || audit.score === null || audit.score >= 0.9) return [];
		return `${audit.title} (${Math.round(audit.score * 100)})`;
	});
}

await run(async () => {
	const { values } = parseArgs({ options: { build: { type: 'string' }, runs: { type: 'string' } } });
	const { build = 'build', runs = '1' } = values;
	if (!existsSync(LIGHTHOUSE))
		throw new Error('Lighthouse is not installed. Get it first: npm ci --prefix tests/bench');
	if (!existsSync(join(build, 'index.html'))) throw new Error(`There is no built site in “${build}”: npm run build`);
	const browser = findBrowser();
	if (!browser) throw new Error('No Chromium found. Set CHROMIUM_PATH.');
	const { basePath } = settings();
	const server = await compressing(siteListener(build, basePath));
	const missed: string[] = [];
	const lines = [
		'| page | performance | accessibility | best practices | SEO | first paint, ms | interactive, ms |',
		'| --- | --: | --: | --: | --: | --: | --: |'
	];
	try {
		for (const { name, path, goals } of pagesOf(build)) {
			const reports: Report[] = [];
			for (let i = 0; i < Number(runs); i++)
				reports.push(await read(`http://127.0.0.1:${server.port}${basePath}${path}`, browser));
			const scores = CATEGORIES.map((id) =>
				Math.round(100 * median(reports.map(({ categories }) => categories[id]?.score ?? 0)))
			);
			const ms = (audit: string) => median(reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN));
			const [paint, interactive] = [ms('first-contentful-paint'), ms('interactive')];
			const times = `${paint.toFixed(0)} | ${interactive.toFixed(0)} (${(interactive / paint).toFixed(2)}x)`;
			lines.push(`| ${name} | ${scores.join(' | ')} | ${times} |`);
			const below = scores.some((score, i) => score < (goals[i] ?? 100));
			if (below) missed.push(`${name} misses ${goals.join(', ')}: ${reports.flatMap(costly).join('; ')}`);
		}
	} finally {
		server.close();
	}
	console.log(lines.join('\n'));
	if (missed.length > 0) throw new Error(missed.join('\n'));
});
