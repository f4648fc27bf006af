/** One visit to the desk on a slow telephone: a text is pasted as soon as that is possible, and its title is typed over. */
import type { Browser } from '@playwright/test';
import { median } from '../median';
import { CPU_SLOWER } from '../speed/measure';

export interface Worked {
	/** ms from the start of the navigation until a text can be pasted. */
	readonly ready: number;
	/** Bytes on the wire until then, and in all. */
	readonly readyBytes: number;
	readonly bytes: number;
	/** ms from the start of the navigation until its numbers stand there, and until the best of them is drawn. */
	readonly marked: number;
	readonly drawn: number;
	/** ms of the longest task from pasting on. */
	readonly longest: number;
	/** ms from a key in the title until it is checked, and from one in the subject until it is drawn. */
	readonly checked: number;
	readonly key: number;
}

const WAITS_AT_MOST = 120_000;
const KEYS = 9;

/** Noted in the page by an observer that is there before anything else. */
interface Noted {
	deskTasks: { readonly start: number; readonly duration: number }[];
	deskSeen: Record<string, number>;
}

export async function workAt(browser: Browser, address: string, text: string): Promise<Worked> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		let bytes = 0;
		await session.send('Network.enable');
		session.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength));
		await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
		await page.addInitScript(() => {
			const noted: Noted = { deskTasks: [], deskSeen: {} };
			Object.assign(window, noted);
			new PerformanceObserver((list) => {
				for (const { startTime, duration } of list.getEntries()) noted.deskTasks.push({ start: startTime, duration });
			}).observe({ type: 'longtask', buffered: true });
			// Named functions would call what compiles this file, which the page has not.
			setInterval(() => {
				for (const [name, selector] of [
					['marked', '[name="desk-number"]'],
					['drawn', '.picture .drawing > svg']
				] as const)
					if (document.querySelector(selector)) noted.deskSeen[name] ??= performance.now();
			}, 10);
		});
		await page.goto(address, { waitUntil: 'commit' });
		const pasted = await page.waitForFunction(
			(words) => {
				// The field is there before the script of the page: what is pasted then is read as soon as that runs.
				const field = document.querySelector<HTMLTextAreaElement>('#desk-text');
				if (!field || document.documentElement.dataset['script'] === undefined) return false;
				const ready = performance.now();
				field.focus();
				const clipboardData = new DataTransfer();
				clipboardData.setData('text/plain', words);
				const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
				// As a browser does where nothing prevents it.
				if (field.dispatchEvent(event)) field.value = words;
				return ready;
			},
			text,
			{ timeout: WAITS_AT_MOST, polling: 'raf' }
		);
		const ready = Number(await pasted.jsonValue());
		const readyBytes = bytes;
		await page.waitForSelector('.picture .drawing > svg', { state: 'attached', timeout: WAITS_AT_MOST });
		const all = bytes;
		await page.waitForTimeout(1500);
		const { deskSeen, deskTasks } = await page.evaluate(() => {
			const { deskSeen: seen, deskTasks: tasks } = window as unknown as Noted;
			return { deskSeen: seen, deskTasks: tasks };
		});
		const [checked, keys]: [number[], number[]] = [[], []];
		for (let key = 0; key < KEYS; key += 1) {
			checked.push(await typeOver(page, { field: '#desk-title', words: `A title of ${key}`, seen: '#desk-faults' }));
			keys.push(
				await typeOver(page, { field: '#desk-subject', words: `Ferries ${'s'.repeat(key)}`, seen: '.drawing' })
			);
		}
		return {
			ready,
			readyBytes,
			bytes: all,
			marked: deskSeen['marked'] ?? Number.NaN,
			drawn: deskSeen['drawn'] ?? Number.NaN,
			longest: Math.max(0, ...deskTasks.filter(({ start }) => start >= ready).map(({ duration }) => duration)),
			checked: median(checked),
			key: median(keys)
		};
	} finally {
		await context.close();
	}
}

interface Typed {
	/** Selector of the field. */
	readonly field: string;
	readonly words: string;
	/** Selector of what changes once the words were read, checked and drawn. */
	readonly seen: string;
}

/** ms until what was typed is seen. */
function typeOver(page: Awaited<ReturnType<Browser['newPage']>>, typed: Typed): Promise<number> {
	return page.evaluate(
		({ field: name, words, seen }) =>
			new Promise<number>((resolve, reject) => {
				const field = document.querySelector<HTMLTextAreaElement | HTMLInputElement>(name);
				const figure = document.querySelector('.drawn');
				if (!field || !figure) return reject(new Error(`There is no “${name}”.`));
				// A named function would call what compiles this file, which the page has not.
				const before = document.querySelector(seen)?.innerHTML;
				const start = performance.now();
				new MutationObserver((_, watch) => {
					if (document.querySelector(seen)?.innerHTML === before) return;
					watch.disconnect();
					requestAnimationFrame(() => resolve(performance.now() - start));
				}).observe(figure, { childList: true, subtree: true, characterData: true });
				field.value = words;
				field.dispatchEvent(new Event('input', { bubbles: true }));
			}),
		typed
	);
}
