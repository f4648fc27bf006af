/** Pages of somebody else with embeds of the site, and what becomes of them. */
import { openHost, type HostPage } from '../browser/hosts/host';
import type { Size, Tab } from './drive/engine';

/** Notes, before anything else runs, the heights that embeds tell: `told[<place of the iframe>]` is a list of them. */
const NOTE_HEIGHTS = `<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><script>
	const told = (window.told = []);
	const all = () => [...document.querySelectorAll('iframe'), ...[...document.querySelectorAll('cited-figure')].flatMap((each) => [...(each.shadowRoot?.querySelectorAll('iframe') ?? [])])];
	addEventListener('message', ({ source, data }) => {
		if (data?.type !== 'iframe-resized') return;
		const place = all().findIndex(({ contentWindow }) => contentWindow === source);
		(told[place] ??= []).push([data.width, data.height]);
	});
</script>`;

export interface SeenFrame {
	/** px of the iframe. */
	readonly width: number;
	readonly given: number;
	/** What its document told that it needs, in px; undefined if it told nothing. */
	readonly needed: number | undefined;
	/** How many times it told something. */
	readonly times: number;
}

/** Opens a host and waits until each of its embeds has told its height and says no more for a while. */
export async function openEmbeds(tab: Tab, page: HostPage): Promise<() => Promise<void>> {
	const host = await openHost({ ...page, head: NOTE_HEIGHTS + (page.head ?? '') });
	await tab.open(host.url);
	await atRest(tab);
	return () => host.close();
}

/**
 * Waits until no embed has told anything for 0.8 s: fonts may come late on a busy machine. At most half a minute. An embed that
 * has told another width than it has is not silent, it is late; in a host that zooms widths may differ, so 8 s are enough for that.
 */
export async function atRest(tab: Tab): Promise<void> {
	await tab.run(async () => {
		const told = () => Reflect.get(window, 'told') as [number, number][][];
		const count = () => told().reduce((sum, each) => sum + (each?.length ?? 0), 0);
		const frames = () => [
			...document.querySelectorAll('iframe'),
			...[...document.querySelectorAll('cited-figure')].flatMap(({ shadowRoot }) => [
				...(shadowRoot?.querySelectorAll('iframe') ?? [])
			])
		];
		const isLate = ({ clientWidth }: HTMLIFrameElement, place: number) => {
			const width = told()[place]?.at(-1)?.[0];
			return width !== undefined && clientWidth > 0 && Math.abs(width - clientWidth) > 1;
		};
		for (let tries = 0, quiet = 0, before = count(); tries < 75 && quiet < 2; tries += 1) {
			await new Promise((resolve) => setTimeout(resolve, 400));
			quiet = before === count() && (tries > 20 || !frames().some(isLate)) ? quiet + 1 : 0;
			before = count();
		}
	});
}

/** All embeds of the host, in its order. */
export function seenFrames(tab: Tab): Promise<readonly SeenFrame[]> {
	return tab.run(() => {
		const told = Reflect.get(window, 'told') as [number, number][][];
		const components = [...document.querySelectorAll('cited-figure')];
		const frames = [
			...document.querySelectorAll('iframe'),
			...components.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('iframe') ?? [])])
		];
		return frames.map((frame, i) => {
			const { width, height } = frame.getBoundingClientRect();
			return { width, given: height, needed: told[i]?.at(-1)?.[1], times: told[i]?.length ?? 0 };
		});
	});
}

/**
 * px that the embed in an iframe needs, by its place, with its own fonts. An embed that is out of sight may have told last what it
 * needs without them: browsers lay such a frame out anew when it is seen.
 */
export function neededBy(tab: Tab, place: number): Promise<number> {
	return tab.runIn(place, async () => {
		const height = () => document.documentElement.getBoundingClientRect().height;
		// The layout asks for fonts, and they ask for another layout.
		for (let before = -1; before !== height();) {
			before = height();
			await document.fonts.ready;
		}
		return Math.ceil(height());
	});
}

/** Gives the window another size; returns how the first embed is at rest then, and how many times it told something until then. */
export async function resized(tab: Tab, size: Size): Promise<SeenFrame> {
	const [before] = await seenFrames(tab);
	await tab.resize(size);
	await atRest(tab);
	const [after] = await seenFrames(tab);
	if (!before || !after) throw new Error('There is no embed in the host.');
	return { ...after, times: after.times - before.times };
}

/** In an embed: px that its scrollbars take, down and across, and px that it is wider than its frame. */
export function barsOf(): readonly [number, number, number] {
	const root = document.documentElement;
	return [innerWidth - root.clientWidth, innerHeight - root.clientHeight, root.scrollWidth - root.clientWidth];
}
