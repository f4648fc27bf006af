/** Chromium and Firefox, driven by puppeteer: by its own protocol the one, by WebDriver BiDi the other. */
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { SANDBOX_FLAGS } from '../../browser/setup/findBrowser';
import { browserHome, type BrowserHome } from './home';
import { allFrames, type Engine, type Json, type Size, type System, type Tab } from './engine';

/** Milliseconds that no page and no command needs, on a slow and busy machine either. */
const PATIENCE = 60_000;

export async function startChromium(executablePath: string, system: System): Promise<Engine> {
	const home = browserHome();
	const browser = await puppeteer.launch({
		executablePath,
		downloadBehavior: { policy: 'allow', downloadPath: home.downloads },
		args: [...SANDBOX_FLAGS, '--no-first-run', '--font-render-hinting=none', '--disable-background-networking'],
		// Most readers’ scrollbars take room.
		ignoreDefaultArgs: ['--hide-scrollbars'],
		protocolTimeout: PATIENCE
	});
	return engineOf('chromium', browser, { ...system, home }, async (page) => {
		await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: system.isDark ? 'dark' : 'light' }]);
		if (!system.hasForcedColours) return;
		const session = await page.createCDPSession();
		await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
	});
}

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
	return engineOf('firefox', browser, { ...system, home }, async () => undefined);
}

function engineOf(
	name: 'chromium' | 'firefox',
	browser: Browser,
	{ zoom = 1, home }: System & { readonly home: BrowserHome },
	prepare: (page: Page) => Promise<unknown>
): Engine {
	return {
		name,
		downloads: home.downloads,
		async newTab(size) {
			const page = await browser.newPage();
			const tab = tabOf(page, zoom);
			await tab.resize(size);
			await prepare(page);
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
		resize: (size: Size) => page.setViewport({ ...size, deviceScaleFactor: zoom }),
		run: <Args extends readonly Json[], Result>(inPage: (...args: Args) => Result, ...args: Args) =>
			page.evaluate<[], () => Result>(calling(inPage, args)),
		runIn: <Args extends readonly Json[], Result>(place: number, inFrame: (...args: Args) => Result, ...args: Args) =>
			frameAt(place).then((frame) => frame.evaluate<[], () => Result>(calling(inFrame, args))),
		press: (selector) => page.click(selector),
		type: (selector, text) => page.type(selector, text),
		async paste(selector) {
			await page.click(selector);
			await page.keyboard.down('Control');
			await page.keyboard.press('v', { commands: ['Paste'] });
			await page.keyboard.up('Control');
		},
		picture: () => page.screenshot({ type: 'png' }),
		print: () => page.pdf({ format: 'A4', timeout: PATIENCE }),
		errors: () => Promise.resolve(errors.splice(0)),
		close: () => page.close()
	};
}

/** As text: a function of the page knows nothing of this program. */
function calling(inPage: unknown, args: readonly Json[]): string {
	return `(${inPage})(...${JSON.stringify(args)})`;
}
