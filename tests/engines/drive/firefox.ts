/** Firefox, driven by puppeteer in WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/). */
import puppeteer, { type Frame, type Page } from 'puppeteer-core';
import { browserHome } from './home';
import { A4, allFrames, calling, pathOf, PATIENCE, type Engine, type Json, type System, type Tab } from './engine';

export async function startFirefox(executablePath: string, system: System): Promise<Engine> {
	const home = browserHome();
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath,
		protocolTimeout: PATIENCE,
		// The features of media cannot be emulated; preferences do the same.
		extraPrefsFirefox: {
			'browser.download.dir': home.downloads,
			'browser.download.folderList': 2,
			'layout.css.prefers-color-scheme.content-override': system.isDark ? 0 : 1,
			...(system.hasForcedColours ? { 'browser.display.document_color_use': 2 } : {}),
			// Scrollbars that take room, as on Windows.
			'widget.gtk.overlay-scrollbars.enabled': false
		}
	});
	return {
		name: 'firefox',
		downloads: home.downloads,
		async newTab(size) {
			const tab = tabOf(await browser.newPage(), system.zoom ?? 1);
			await tab.resize(size);
			return tab;
		},
		async close() {
			await browser.close();
			home.remove();
		}
	};
}

function tabOf(page: Page, zoom: number): Tab {
	const errors: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	page.on('pageerror', (error) => errors.push(String(error)));

	async function frameAt(place: number): Promise<Frame> {
		const found = await page.evaluateHandle(`(${allFrames})()[${place}]`);
		const frame = await found.asElement()?.contentFrame();
		if (!frame) throw new Error(`${page.url()} has no iframe ${place}.`);
		return frame;
	}
	return {
		async open(address) {
			await page.goto(address, { waitUntil: 'load', timeout: PATIENCE });
		},
		resize: (size) => page.setViewport({ ...size, deviceScaleFactor: zoom }),
		run: <Args extends readonly Json[], Result>(inPage: (...args: Args) => Result, ...args: Args) =>
			page.evaluate<[], () => Result>(calling(inPage, args)),
		runIn: <Args extends readonly Json[], Result>(place: number, inFrame: (...args: Args) => Result, ...args: Args) =>
			frameAt(place).then((frame) => frame.evaluate<[], () => Result>(calling(inFrame, args))),
		press: (selector) => page.click(selector),
		async drag(from, to) {
			await page.mouse.move(from.x, from.y);
			await page.mouse.down();
			for (const { x, y } of pathOf(from, to)) await page.mouse.move(x, y);
			await page.mouse.up();
		},
		type: (selector, text) => page.type(selector, text),
		async paste(selector) {
			await page.click(selector);
			await page.keyboard.down('Control');
			await page.keyboard.press('v');
			await page.keyboard.up('Control');
		},
		picture: () => page.screenshot({ type: 'png' }),
		print: (paper = A4) => page.pdf({ ...paper, timeout: PATIENCE }),
		errors: () => Promise.resolve(errors.splice(0)),
		close: () => page.close()
	};
}
