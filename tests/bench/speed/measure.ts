/** One visit to a page, on a slow telephone behind a slow line: when the chart is there, and what it took. */
import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import type { Contestant } from './pages';

export interface Visit {
	/** ms from the start of the navigation until a mark of the chart has been painted. */
	readonly visible: number;
	/** ms until anything of the page has been painted. */
	readonly paint: number;
	/**
	 * ms until the page is interactive, as “Time to Interactive” is defined: something is painted, and the last task of over
	 * 50 ms has ended, so that a press is answered at once. https://web.dev/articles/tti
	 */
	readonly interactive: number;
	/** ms until scripts answer all that they answer; `visible` where there is none for that. What is pressed before waits. */
	readonly hydrated: number;
	/** Bytes on the wire until the page is quiet, and those of scripts among them. */
	readonly bytes: number;
	readonly scriptBytes: number;
	/** ms that scripts ran. */
	readonly scriptTime: number;
	/** MB of JavaScript heap. */
	readonly heap: number;
	/** Cumulative layout shift. */
	readonly shift: number;
}

export const CPU_SLOWER = 4;

/** What `watch.mjs` has noted once a mark is painted. */
interface Watched {
	readonly chartAt: number;
	/** Nothing was there before the mark was: then the browser itself says when it was painted, `paintAt`. */
	readonly isInFirstPaint: boolean;
	readonly paintAt: number;
	/** End of the last long task. */
	readonly busyUntil: number;
	readonly hydratedAt?: number;
	readonly shift: number;
}

/** Runs in the page, before anything else of it. */
const WATCH = readFileSync(new URL('watch.mjs', import.meta.url), 'utf8');

/**
 * Visits a page once, with nothing in any cache.
 * @throws {Error} if no mark is painted within half a minute
 */
export async function visit(browser: Browser, base: string, { path, mark, name }: Contestant): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		let bytes = 0;
		let scriptBytes = 0;
		const scripts = new Set<string>();
		await session.send('Network.enable');
		session.on('Network.responseReceived', ({ requestId, type }) => {
			if (type === 'Script') scripts.add(requestId);
		});
		session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			bytes += encodedDataLength;
			if (scripts.has(requestId)) scriptBytes += encodedDataLength;
		});
		await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
		await session.send('Performance.enable');
		await page.addInitScript({ content: `${WATCH}watch(${JSON.stringify(mark)});` });
		await page.goto(new URL(path, base).href, { waitUntil: 'networkidle', timeout: 60_000 });
		const painted = page.waitForFunction(
			() => {
				const { watched } = window as unknown as { watched?: Partial<Watched> };
				return watched?.chartAt === undefined || watched.paintAt === undefined ? false : (watched as Watched);
			},
			undefined,
			{ timeout: 30_000 }
		);
		const seen = await painted.catch(() => {
			throw new Error(`${name}: no mark was painted within half a minute.`);
		});
		const { chartAt, isInFirstPaint, paintAt, busyUntil, hydratedAt, shift } = (await seen.jsonValue()) as Watched;
		const visible = isInFirstPaint ? paintAt : chartAt;
		const { metrics } = await session.send('Performance.getMetrics');
		const metric = (wanted: string) => metrics.find((each) => each.name === wanted)?.value ?? Number.NaN;
		return {
			visible,
			paint: paintAt,
			interactive: Math.max(paintAt, busyUntil),
			hydrated: hydratedAt ?? visible,
			bytes,
			scriptBytes,
			scriptTime: metric('ScriptDuration') * 1000,
			heap: metric('JSHeapUsedSize') / 1e6,
			shift
		};
	} finally {
		await context.close();
	}
}
