/** A page that has come to rest: loaded, with all that its scripts and embeds ask for by themselves. */
import type { Page } from '@playwright/test';

/** What nobody asked for in half a second, nobody will ask for by itself. In ms. */
const QUIET = 500;

/**
 * Opens an address and waits until it has loaded, embeds in it too, and nothing was asked for or answered in half a second.
 * Playwright has a state for that, `networkidle`, which at times never comes, though nothing is on its way any more
 * (microsoft/playwright#42598).
 */
export async function openQuietly(page: Page, address: string): Promise<void> {
	let last = 0;
	const note = () => (last = performance.now());
	const events = ['request', 'requestfinished', 'requestfailed'] as const;
	for (const event of events) page.on(event as 'request', note);
	await page.goto(address);
	note();
	while (performance.now() - last < QUIET) await page.waitForTimeout(QUIET - (performance.now() - last));
	for (const event of events) page.off(event as 'request', note);
}
