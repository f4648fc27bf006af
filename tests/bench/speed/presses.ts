/**
 * How long a reader waits after a press, on a slow telephone's processor: from the press until the browser has painted what
 * it led to, as “Interaction to Next Paint” is defined. https://web.dev/articles/inp
 */
import type { Browser, Locator, Page } from '@playwright/test';
import { CPU_SLOWER } from './measure';

interface Press {
	readonly name: string;
	readonly press: (page: Page) => Promise<unknown>;
}

interface PressedPage {
	readonly name: string;
	readonly path: string;
	readonly presses: readonly Press[];
}

/** Of a press, in each round. */
export interface Waited {
	readonly page: string;
	readonly press: string;
	/** ms; 0 where the browser reports none, since it took less than 16. */
	readonly waits: number[];
}

/** ms before and after a press in which all that it leads to is painted. */
const SETTLES = 400;
const REPORTED_FROM = 16;

const click = (name: string, found: (page: Page) => Locator): Press => ({
	name,
	press: (page) => found(page).first().click({ timeout: 5_000 })
});
const key = (name: string, pressed: string): Press => ({ name, press: (page) => page.keyboard.press(pressed) });
const closed = key('Escape', 'Escape');
const button = (name: string) => (page: Page) => page.getByRole('button', { name });
const summary = (name: RegExp) => (page: Page) => page.locator('summary:visible').filter({ hasText: name });

/** Every kind of press on the two pages that most readers see. `slug` is a figure with other sources. */
function pressedPages(slug: string): PressedPage[] {
	const theme = (page: Page) => page.getByRole('button', { name: /theme$/ });
	return [
		{
			name: 'dashboard',
			path: '/',
			presses: [
				click('theme', theme),
				click('theme, back', theme),
				click('chip of a topic', (page) => page.locator('button.chip').nth(1)),
				click('chip “Disputed”', (page) => page.locator('button.chip').last()),
				click('chip “All”', (page) => page.locator('button.chip')),
				click('More filters', summary(/More filters/)),
				click('search field', (page) => page.getByRole('searchbox')),
				...['c', 'u', 's'].map((letter) => key(`letter “${letter}”`, letter)),
				...['third', 'second', 'first'].map((which) => key(`${which} letter taken back`, 'Backspace')),
				click('Use', (page) => page.locator('article details.use > summary')),
				closed,
				click('other sources', (page) => page.locator('article details.others > summary')),
				click('copy the picture', (page) => page.locator('article').getByRole('button', { name: /^Copy the picture/ })),
				click('a mark', (page) => page.locator('article [data-mark]:visible')),
				key('next mark', 'ArrowRight')
			]
		},
		{
			name: 'figure page',
			path: `/figures/${slug}/`,
			presses: [
				click('theme', theme),
				click('theme, back', theme),
				click('a mark', (page) => page.locator('#brief [data-mark]:visible')),
				key('next mark', 'ArrowRight'),
				closed,
				click('copy the link', button('Copy the link')),
				click('copy the picture', button('Copy the picture')),
				click('other sources', summary(/other sources?/)),
				click('copy the code', button('Copy the iframe')),
				click('More formats and sizes', summary(/More formats and sizes/)),
				click('Data', summary(/^Data/)),
				click('Cite', summary(/^Cite/)),
				click('Embed this figure', summary(/^Embed this figure/)),
				...['Full record', 'Table', 'Sources', 'Brief'].map((tab) =>
					click(`tab “${tab}”`, (page) => page.getByRole('tab', { name: tab }))
				),
				// Last: no key leaves it where there is no window.
				click('full screen', button('Full screen'))
			]
		}
	];
}

/** Presses all there is, round after round, each time on a page loaded anew. */
export async function pressAll(browser: Browser, base: string, slug: string, rounds: number): Promise<Waited[]> {
	const all: Waited[] = [];
	for (const { name, path, presses } of pressedPages(slug)) {
		const waited = presses.map(({ name: press }) => ({ page: name, press, waits: [] as number[] }));
		for (let round = 0; round < rounds; round += 1) {
			const waits = await pressOnce(browser, new URL(path, base).href, presses);
			waits.forEach((wait, index) => waited[index]?.waits.push(wait));
		}
		all.push(...waited);
	}
	return all;
}

async function pressOnce(browser: Browser, address: string, presses: readonly Press[]): Promise<number[]> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		permissions: ['clipboard-read', 'clipboard-write']
	});
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
		await page.addInitScript((from) => {
			const worst = { wait: 0 };
			Object.assign(window, { worst });
			new PerformanceObserver((list) => {
				// What is pointed at on the way has no number of an interaction.
				for (const entry of list.getEntries())
					if ('interactionId' in entry && entry.interactionId) worst.wait = Math.max(worst.wait, entry.duration);
			}).observe({ type: 'event', durationThreshold: from, buffered: true } as PerformanceObserverInit);
		}, REPORTED_FROM);
		await page.goto(address, { waitUntil: 'networkidle' });
		const waits: number[] = [];
		for (const { press } of presses) {
			await page.waitForTimeout(SETTLES);
			await page.evaluate(() => void ((window as unknown as { worst: { wait: number } }).worst.wait = 0));
			await press(page);
			await page.waitForTimeout(SETTLES);
			waits.push(await page.evaluate(() => (window as unknown as { worst: { wait: number } }).worst.wait));
		}
		return waits;
	} finally {
		await context.close();
	}
}
