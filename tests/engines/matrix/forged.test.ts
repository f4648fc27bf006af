/** Hosts and strangers that say what is not so: nothing is taken from a message that is not checked, and nobody talks for ever. */
import { expect, it } from 'vitest';
import { FIGURES } from '../../browser/dataset';
import { openHost } from '../../browser/hosts/host';
import type { Tab } from '../drive/engine';
import { atRest, openEmbeds, seenFrames } from '../hosts';
import { inEngines } from '../inEngines';

const SLUG = FIGURES[0]?.slug ?? '';

/** Sends to a window whatever a message can hold, most of it nonsense; runs in the page of the stranger. */
const FORGE = `const forge = (target) => {
	const heights = [-5, 0, 1e9, NaN, Infinity, '300', null, {}, [], true, 7n, new Number(7), { valueOf: 7 }];
	const odd = [null, undefined, 7, 'pymxPYMxxPYMxheightxPYMx3', [], new Map([['type', 'iframe-resized']]), new Date(), new ArrayBuffer(9),
		JSON.parse('{"__proto__":{"type":"iframe-resized","height":7}}'), JSON.parse('{"type":{"toString":"iframe-resized"},"height":7}'),
		{ type: ['iframe-resized'], height: 7 }, { type: 'constructor', height: 7 }, { type: 'IFRAME-RESIZED', height: 7 }];
	for (const message of [...odd, ...heights.map((height) => ({ type: 'iframe-resized', height })), { type: 'iframe-resized' }]) target.postMessage(message, '*');
};`;
/** One that would be taken from an embed itself. */
const GOOD = `target.postMessage({ type: 'iframe-resized', width: 600, height: 7 }, '*');`;
const STRANGER = `<script>${FORGE}
	setInterval(() => { for (const target of [parent, ...Array.from(parent.frames)]) { forge(target); ${GOOD} target.postMessage({ type: 'iframe-child-init' }, '*'); } }, 100);
</script>`;

/** Notes errors of a window from now on. */
function noteErrors(): void {
	const noted: string[] = [];
	Reflect.set(window, 'noted', noted);
	addEventListener('error', ({ message }) => noted.push(message));
	addEventListener('unhandledrejection', ({ reason }) => noted.push(String(reason)));
}

const notedIn = (tab: Tab) => tab.runIn(0, () => Reflect.get(window, 'noted') as string[]);
const wait = (tab: Tab, ms: number) => tab.run((time) => new Promise((resolve) => setTimeout(resolve, time)), ms);

inEngines('forged messages', ({ site, tab }) => {
	const embed = `<iframe src="${site}/embed/${SLUG}/" width="100%" height="300"></iframe>`;
	const script = `<script async src="${site}/embed.js"></script>`;

	it('changes no height for what other frames and the host itself send, and no embed answers strangers', async () => {
		await tab().resize({ width: 700, height: 2400 });
		const stranger = await openHost({ body: STRANGER });
		const inNoOrigin = `<iframe class="stranger" sandbox="allow-scripts" srcdoc="${STRANGER.replaceAll('"', '&quot;')}" height="99"></iframe>`;
		const close = await openEmbeds(tab(), {
			head: `<script>(${noteErrors})(); ${FORGE}</script>`,
			body: `${embed}<iframe class="stranger" src="${stranger.url}" height="99"></iframe>${inNoOrigin}${script}`
		});
		const [before] = await seenFrames(tab());
		expect(before?.given).toBe(before?.needed);
		await tab().runIn(0, noteErrors);
		await tab().run(() => {
			const forge = new Function('target', 'forge(target)');
			for (const target of [window, ...Array.from({ length: window.length }, (_, i) => window[i])]) forge(target);
		});
		await wait(tab(), 1500);
		const [after] = await seenFrames(tab());
		expect(after).toEqual(before);
		expect(await tab().run(() => [...document.querySelectorAll('.stranger')].map((each) => each.clientHeight))).toEqual(
			[99, 99]
		);
		expect(await tab().run(() => Reflect.get(window, 'noted') as string[])).toEqual([]);
		expect(await notedIn(tab())).toEqual([]);
		await close();
		await stranger.close();
	});

	it('takes no height from a page that an embed’s frame was led to', async () => {
		await tab().resize({ width: 700, height: 2400 });
		const stranger = await openHost({
			body: `<script>setInterval(() => { const target = parent; ${GOOD} }, 50)</script>`
		});
		const close = await openEmbeds(tab(), { body: embed + script });
		const [before] = await seenFrames(tab());
		for (const address of [
			stranger.url,
			`data:text/html,<script>parent.postMessage({type:'iframe-resized',height:7},'*')</script>`
		]) {
			await tab().run((to) => window[0]?.location.replace(to), address);
			await wait(tab(), 1000);
			expect((await seenFrames(tab()))[0]?.given, address).toBe(before?.given);
		}
		await close();
		await stranger.close();
	});

	it('answers a host that asks whenever it hears something ever more rarely', async () => {
		await tab().resize({ width: 700, height: 2400 });
		const close = await openEmbeds(tab(), {
			head: `<script>addEventListener('message', ({ source }) => source.postMessage({ type: 'iframe-child-init' }, '*'))</script>`,
			body: embed
		});
		await wait(tab(), 5000);
		const [frame] = await seenFrames(tab());
		expect(frame?.times).toBeGreaterThan(0);
		expect(frame?.times).toBeLessThan(15);
		await close();
	});

	it('answers two thousand asks at once, and one after each tab that is opened, with few messages', async () => {
		await tab().resize({ width: 700, height: 2400 });
		const close = await openEmbeds(tab(), { body: embed });
		const [before] = await seenFrames(tab());
		await tab().run(() => {
			for (let times = 0; times < 2000; times += 1)
				window[0]?.postMessage({ type: 'iframe-get-child-dimensions' }, '*');
		});
		await atRest(tab());
		const [after] = await seenFrames(tab());
		const times = (after?.times ?? 0) - (before?.times ?? 0);
		expect(times).toBeGreaterThan(0);
		expect(times).toBeLessThan(20);
		await close();
	});
});
