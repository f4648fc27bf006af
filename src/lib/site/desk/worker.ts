/**
 * The service worker of the desk, of its page alone: keeps what the page has loaded, so that it works without a connection. It keeps
 * no text and sends none; of what is asked for it answers from what is kept only files that never change, and others where the net
 * does not.
 */

/** What workers have and the types of pages do not. */
interface Lasting extends Event {
	waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
	readonly request: Request;
	respondWith(answer: Promise<Response>): void;
}
interface Told extends Lasting {
	readonly data: unknown;
}

const KEPT = 'cited-figures:desk';
/** Names there hold a hash of the content. */
const UNCHANGING = /\/_app\/immutable\//;

const isAsked = (event: Event): event is Asked => 'respondWith' in event;
const isTold = (event: Event): event is Told => 'data' in event && 'waitUntil' in event;

addEventListener('message', (event) => {
	if (isTold(event) && Array.isArray(event.data)) event.waitUntil(keep(event.data.map(String)));
});

addEventListener('fetch', (event) => {
	if (!isAsked(event)) return;
	const { url, method } = event.request;
	if (method !== 'GET' || new URL(url).origin !== location.origin) return;
	event.respondWith(UNCHANGING.test(url) ? keptFirst(event.request) : netFirst(event.request));
});

/**
 * Exactly these: what an earlier version of the page has needed is dropped. The page comes last, so that where it is kept, all is
 * that it needs.
 */
async function keep([page = '', ...others]: readonly string[]): Promise<void> {
	const store = await caches.open(KEPT);
	const wanted = new Set([page, ...others]);
	for (const { url } of await store.keys()) if (!wanted.has(url)) await store.delete(url);
	const there = new Set((await store.keys()).map(({ url }) => url));
	const missing = others.filter((url) => !there.has(url) || !UNCHANGING.test(url));
	// One that fails takes no other along.
	await Promise.all(missing.map((url) => store.add(url).catch(() => undefined)));
	await store.add(page);
}

async function keptFirst(request: Request): Promise<Response> {
	return (await caches.match(request.url)) ?? fetch(request);
}

async function netFirst(request: Request): Promise<Response> {
	try {
		return await fetch(request);
	} catch (error) {
		const kept = await caches.match(request.url, { ignoreSearch: true });
		if (kept) return kept;
		throw error;
	}
}
