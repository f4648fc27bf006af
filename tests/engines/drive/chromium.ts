/**
 * Chromium, driven by Playwright. Not by puppeteer-core as Firefox is: of several frames of other sites that load at once it at
 * times counts one to the page’s own process for ever, if it is told of the frame’s process while it waits for another’s
 * (`FrameManager`: one `frameTreeHandled` for all of them). What runs in that frame never answers, and what it logs is not heard.
 */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Download, type Frame, type Page } from '@playwright/test';
import { SANDBOX_FLAGS } from '../../browser/setup/findBrowser';
import { browserHome } from './home';
import { A4, allFrames, calling, pathOf, PATIENCE, type Engine, type Json, type System, type Tab } from './engine';

export async function startChromium(executablePath: string, system: System): Promise<Engine> {
	const home = browserHome();
	const browser = await chromium.launch({
		executablePath,
		args: [...SANDBOX_FLAGS, '--font-render-hinting=none'],
		// Most readers’ scrollbars take room.
		ignoreDefaultArgs: ['--hide-scrollbars']
	});
	return {
		name: 'chromium',
		downloads: home.downloads,
		async newTab(size) {
			const page = await browser.newPage({
				viewport: size,
				deviceScaleFactor: system.zoom ?? 1,
				colorScheme: system.isDark ? 'dark' : 'light',
				forcedColors: system.hasForcedColours ? 'active' : 'none',
				permissions: ['clipboard-read', 'clipboard-write']
			});
			page.setDefaultTimeout(PATIENCE);
			page.on('download', (download) => void save(download, home.downloads));
			return tabOf(page);
		},
		async close() {
			await browser.close();
			home.remove();
		}
	};
}

/** Under its own name, once all of it is there. */
async function save(download: Download, folder: string): Promise<void> {
	const path = join(folder, download.suggestedFilename());
	await download.saveAs(`${path}.part`);
	renameSync(`${path}.part`, path);
}

function tabOf(page: Page): Tab {
	const errors: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	page.on('pageerror', (error) => errors.push(String(error)));

	async function frameAt(place: number): Promise<Frame> {
		const found = await page.evaluateHandle<HTMLIFrameElement>(`(${allFrames})()[${place}]`);
		const frame = await found.asElement()?.contentFrame();
		if (!frame) throw new Error(`${page.url()} has no iframe ${place}.`);
		return frame;
	}
	return {
		async open(address) {
			await page.goto(address, { waitUntil: 'load' });
		},
		resize: (size) => page.setViewportSize(size),
		run: <Args extends readonly Json[], Result>(inPage: (...args: Args) => Result, ...args: Args) =>
			page.evaluate<Awaited<Result>>(calling(inPage, args)),
		runIn: <Args extends readonly Json[], Result>(place: number, inFrame: (...args: Args) => Result, ...args: Args) =>
			frameAt(place).then((frame) => frame.evaluate<Awaited<Result>>(calling(inFrame, args))),
		press: (selector) => page.locator(selector).click(),
		async drag(from, to) {
			await page.mouse.move(from.x, from.y);
			await page.mouse.down();
			for (const { x, y } of pathOf(from, to)) await page.mouse.move(x, y);
			await page.mouse.up();
		},
		type: (selector, text) => page.locator(selector).pressSequentially(text),
		async paste(selector) {
			await page.locator(selector).click();
			await page.keyboard.press('Control+V');
		},
		picture: () => page.screenshot({ type: 'png' }),
		print: (paper = A4) => page.pdf({ ...paper }),
		errors: () => Promise.resolve(errors.splice(0)),
		close: () => page.close()
	};
}
