/** What a page costs who opens it: its height, where its first mark stands, and what it asks for by itself. */
import type { Page } from '@playwright/test';
import { openQuietly } from './openQuietly';

type Kind = 'document' | 'script' | 'font' | 'other';

export interface PageCost {
	/** px. */
	readonly height: number;
	/** px from the top of the page; undefined where nothing is drawn. */
	readonly firstMark?: number;
	/** As they came over the wire, by what they are. */
	readonly bytes: Readonly<Record<Kind, number>>;
}

const KINDS: Readonly<Record<string, Kind>> = { Document: 'document', Script: 'script', Font: 'font' };

/** Opens an address with nothing in the cache. Chromium alone tells what came over the wire. */
export async function readPage(page: Page, address: string): Promise<PageCost> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	const kinds = new Map<string, Kind>();
	const bytes: Record<Kind, number> = { document: 0, script: 0, font: 0, other: 0 };
	session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, KINDS[type] ?? 'other'));
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		bytes[kinds.get(requestId) ?? 'other'] += encodedDataLength;
	});
	await openQuietly(page, address);
	const { height, firstMark } = await page.evaluate(() => {
		const marks = [...document.querySelectorAll('[data-mark]')].filter((mark) => mark.checkVisibility());
		const tops = marks.map((mark) => mark.getBoundingClientRect().top + scrollY);
		return {
			height: document.documentElement.scrollHeight,
			firstMark: tops.length > 0 ? Math.min(...tops) : undefined
		};
	});
	await session.detach();
	return { height, bytes, ...(firstMark === undefined ? {} : { firstMark }) };
}
