/** Has the page kept for times without a connection, by a service worker whose scope is the desk alone. */
import { base } from '$app/paths';
import { ownAddress } from '../shell/ownScript';

/**
 * Keeps all that the page has loaded until now. Without an effect where a browser has no service workers, as on sites without https;
 * never an error.
 */
export async function keepForOffline(): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	try {
		const script = ownAddress('desk', `${base}/desk/worker.js`);
		await navigator.serviceWorker.register(script, { scope: `${base}/desk/` });
		const { active } = await navigator.serviceWorker.ready;
		active?.postMessage(loaded());
	} catch {
		// Then it needs a connection, as before.
	}
}

/** The address of the page, and those of all that it has asked for, of this site. */
function loaded(): string[] {
	const page = pageAddress();
	const asked = performance.getEntriesByType('resource').map(({ name }) => name);
	return [...new Set([page, ...asked])].filter((address) => new URL(address).origin === location.origin);
}

function pageAddress(): string {
	return location.href.split(/[?#]/u, 1)[0] ?? '';
}

/** Whether the page is kept, with all that it needs. */
export async function worksOffline(): Promise<boolean> {
	try {
		return Boolean(navigator.serviceWorker.controller && (await caches.match(pageAddress())));
	} catch {
		return false;
	}
}
