import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIGURES } from './dataset';
import { frameHeights } from './hosts/heights';
import { openHost } from './hosts/host';

const pandoc = spawnSync('pandoc', ['--version']).status === 0;

/** What pandoc makes of a report: an HTML document of its own, with its own style. */
function htmlReport(markdown: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'cited-figures-'));
	try {
		writeFileSync(join(folder, 'report.md'), markdown);
		const { status, stderr } = spawnSync(
			'pandoc',
			['report.md', '--standalone', '--metadata', 'title=A report', '-o', 'report.html'],
			{ cwd: folder, encoding: 'utf8' }
		);
		if (status !== 0) throw new Error(stderr);
		return readFileSync(join(folder, 'report.html'), 'utf8');
	} finally {
		rmSync(folder, { recursive: true });
	}
}

test('a report made by pandoc from pasted snippets shows embed and picture, uncut, with title, alt text and link', async ({
	page,
	baseURL
}) => {
	test.skip(!pandoc, 'pandoc is not installed');
	const [figure] = FIGURES;
	const slug = figure?.slug ?? '';
	await page.goto(`figures/${slug}/#embed`);
	// The page knows by now where it is served.
	await expect(page.locator('#embed button').first()).toBeVisible();
	const code = async (name: string) => {
		const details = page.locator('#embed details').filter({ has: page.getByText(name, { exact: true }) });
		return (await details.locator('pre').textContent()) ?? '';
	};
	const report = htmlReport(
		`# Trade\n\nAn embed, as raw HTML:\n\n${await code('Iframe with script')}\n\nA picture:\n\n${await code('Markdown')}\n`
	);
	const host = await openHost({ document: report });
	await page.setViewportSize({ width: 1000, height: 6000 });
	await page.goto(host.url);
	await expect(page.getByRole('heading', { name: 'Trade' })).toBeVisible();

	const frame = page.locator('iframe');
	await expect(frame).toHaveAttribute('title', new RegExp(escaped(figure?.title ?? 'no title')));
	await expect(page.frameLocator('iframe').getByRole('heading')).toHaveText(figure?.title ?? 'no title');
	await expect
		.poll(async () => (await frameHeights(page)).map(({ given, needed }) => given - needed), { timeout: 30_000 })
		.toEqual([0]);
	const picture = page.getByRole('link').getByRole('img');
	await expect(picture).toHaveAttribute('alt', /\w+.*\./);
	expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(740);
	const link = page.getByRole('link').filter({ has: page.getByRole('img') });
	await expect(link).toHaveAttribute('href', new URL(`figures/${slug}/`, baseURL).href);
	await host.close();
});

function escaped(text: string): string {
	return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
