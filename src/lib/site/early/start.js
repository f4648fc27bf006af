// Starts a page: `early.js` loads this, and this what the page names. Kit would do it by a script in the page that differs
// from page to page, so that no header of a server could name all of them (`start.ts`).
const ready = new Promise((resolve) => {
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', resolve, { once: true });
	else resolve(undefined);
});
await ready;
const place = document.querySelector('script[type="application/json"][data-start]');
if (place) {
	const { globals, modules, options } = JSON.parse(place.textContent ?? '');
	// Whatever a page says, only the site’s own modules are started.
	const own = modules.map((/** @type {string} */ address) => {
		const url = new URL(address, location.href);
		if (url.origin !== location.origin) throw new Error(`${url.origin} is another site.`);
		return url.href;
	});
	Object.assign(globalThis, globals);
	const [kit, app] = await Promise.all(own.map((/** @type {string} */ url) => import(/* @vite-ignore */ url)));
	await kit.start(app, place.parentElement, options);
}
export {};
