/**
 * `/embed.js`, for the host's page, optional: gives each embed the height of its document, and defines `<cited-figure>`.
 * Nothing is written to the global scope; only iframes that show this site's embeds are touched, and only their height.
 */
import { isLight } from './lightness';
import { ASK } from './messages';
import { fitSheets, type Heights } from './sheet';

/** No document is higher; a stranger's message shall not make a page endless. In px. */
const MAX_HEIGHT = 20_000;

const script = document.currentScript;
/** Where embeds are: beside this script. */
const home = script instanceof HTMLScriptElement ? new URL('embed/', script.src) : undefined;
const inComponents = new Map<HTMLIFrameElement, () => void>();

function embeds(): HTMLIFrameElement[] {
	const all = [...document.querySelectorAll('iframe'), ...inComponents.keys()];
	return all.filter(({ src }) => home && src.startsWith(home.href));
}

function ask(frame: HTMLIFrameElement): void {
	frame.contentWindow?.postMessage({ type: ASK }, '*');
}

function setHeight(frame: HTMLIFrameElement, height: number): void {
	const { style } = frame;
	// A strict policy may have refused the snippet's own style.
	style.border = style.minHeight = '0';
	style.maxHeight = 'none';
	style.aspectRatio = 'auto';
	style.height = `${height}px`;
	// The snippet's padding, which stands for the height where there is no script.
	const beside = frame.previousElementSibling;
	if (beside instanceof HTMLSpanElement && !beside.textContent && beside.style.paddingTop) beside.style.padding = '0';
	inComponents.get(frame)?.();
}

/** A sandboxed embed has no origin, and in a host that is sandboxed itself no embed has: its iframe’s own address must do. */
function isOurs(frame: HTMLIFrameElement, origin: string): boolean {
	return origin === home?.origin || (origin === 'null' && (frame.hasAttribute('sandbox') || self.origin === 'null'));
}

/** How much style sheets of the host magnify a frame. */
function zoomOf(frame: HTMLIFrameElement): number {
	let zoom = 1;
	for (let each: Element | undefined = frame; each; each = each.parentElement ?? shadowHost(each))
		zoom *= Number(getComputedStyle(each).zoom) || 1;
	return zoom;
}

/**
 * How many px of the host one of the embed’s is. Where a host has a `zoom`, other browsers magnify the documents of its
 * frames as well, but WebKit only the frames.
 * @param width what the embed says that it is wide
 */
function scaleOf(frame: HTMLIFrameElement, zoom: number, width: unknown): number {
	return zoom !== 1 && typeof width === 'number' && width > 0 ? frame.clientWidth / width : 1;
}

function shadowHost(element: Element): Element | undefined {
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? root.host : undefined;
}

function isHeight(value: unknown): value is number {
	return typeof value === 'number' && value > 0 && value <= MAX_HEIGHT;
}

interface Told {
	readonly type?: unknown;
	readonly width?: unknown;
	readonly height?: unknown;
	/** The height that it has on a sheet. */
	readonly paper?: unknown;
}
/** What each embed told last, in px of the host, and how much the host magnified its frame then. */
const heights = new WeakMap<HTMLIFrameElement, Heights & { readonly zoom: number }>();

/** In WebKit an embed may be as wide as before when a host begins to zoom, and then has nothing to tell by itself. */
const resizes = new ResizeObserver((entries) => {
	for (const { target } of entries)
		if (target instanceof HTMLIFrameElement && heights.get(target)?.zoom !== zoomOf(target)) ask(target);
});

function hear({ source, origin, data }: MessageEvent<Told | null>): void {
	if (data?.type !== 'iframe-resized' || !isHeight(data.height)) return;
	const frame = embeds().find(({ contentWindow }) => contentWindow === source);
	if (!frame || !isOurs(frame, origin)) return;
	const zoom = zoomOf(frame);
	const scale = scaleOf(frame, zoom, data.width);
	const [height, paper] = [data.height, Number(data.paper) || 0].map((px) => Math.ceil(px * scale));
	if (!isHeight(height)) return;
	heights.set(frame, { height, paper: isHeight(paper) ? paper : 0, zoom });
	setHeight(frame, height);
	resizes.observe(frame);
}

/** Authors paste the script with each embed. One copy serves the page, and says so to those that come later. */
function isServed(): boolean {
	return !dispatchEvent(new CustomEvent('cited-figures', { detail: home?.href, cancelable: true }));
}

if (!isServed()) {
	addEventListener('cited-figures', (event) => {
		if (event instanceof CustomEvent && event.detail === home?.href) event.preventDefault();
	});
	addEventListener('message', hear);
	fitSheets(embeds, heights, setHeight);
	embeds().forEach(ask);
}

/**
 * `<cited-figure figure="slug" variant="dark" version="2">`: what it holds (a link and a picture) is shown until the embed
 * has told its height, and stays where it never does. `variant="brief"` is mostly chart. With `look="host"` it is light or dark as the page around it is, and
 * changes with it.
 */
class CitedFigure extends HTMLElement {
	static readonly observedAttributes = ['figure', 'variant', 'version', 'look'];
	#frame: HTMLIFrameElement | undefined;
	readonly #root = this.attachShadow({ mode: 'open' });
	readonly #slot = document.createElement('slot');
	/** Changes its colour when the page does, however it does that: by a class, an attribute, a scheme, a style sheet. */
	readonly #watch = document.createElement('i');
	/** What the frame is as wide as, also while it is out of the flow. */
	readonly #box = document.createElement('div');

	constructor() {
		super();
		this.#box.style.position = 'relative';
		this.#box.append(this.#watch);
		this.#root.append(this.#slot, this.#box);
		this.#watch.style.cssText = 'position:absolute;transition:color 1ms';
		this.#watch.ontransitionend = () => this.#show();
	}

	connectedCallback(): void {
		this.style.display = 'block';
		this.#show();
	}

	disconnectedCallback(): void {
		this.#keep(undefined);
		this.#frame = undefined;
		this.#root.prepend(this.#slot);
	}

	/** Moved by `moveBefore`, a frame stays loaded: there is nothing to make anew. */
	connectedMoveCallback(): void {
		this.#show();
	}

	attributeChangedCallback(): void {
		if (this.isConnected) this.#show();
	}

	/** Removes all frames but one. */
	#keep(kept: HTMLIFrameElement | undefined): void {
		for (const frame of this.#box.querySelectorAll('iframe')) {
			if (frame === kept) continue;
			frame.remove();
			inComponents.delete(frame);
		}
	}

	#show(): void {
		const slug = /([a-z0-9-]+)\/?$/.exec(this.getAttribute('figure') ?? '')?.[1];
		if (!home || !slug) return;
		const version = this.getAttribute('version');
		const variant = this.getAttribute('variant') ?? '';
		const follows = this.getAttribute('look') === 'host';
		const dark = (follows ? isLight(getComputedStyle(this.#watch).color) : /^(brief.)?dark$/.test(variant))
			? 'dark'
			: '';
		const brief = /^brief/.test(variant) ? 'brief/' : '';
		// A pinned embed is light: on a page that is dark its scheme gives it a light ground.
		const scheme = follows ? dark || 'light' : version ? '' : dark;
		const path = version ? `v${version}` : follows ? brief + dark : variant;
		// Two slashes in a row, and one at the end, are one.
		const src = new URL(`${slug}/${path}/`.replace(/\/+$/, '/'), home).href;
		if (this.#frame?.src === src && this.#frame.style.colorScheme === scheme) return;
		const frame = document.createElement('iframe');
		frame.src = src;
		frame.title = this.title || this.querySelector('img')?.alt || this.textContent.trim() || slug;
		frame.referrerPolicy = 'no-referrer';
		const { style } = frame;
		// Unseen, yet not `visibility: hidden`: browsers do not lay out a hidden frame of another site, and one that is not
		// laid out tells its height at its load event at the earliest, which one slow font holds up.
		style.cssText = 'border:0;width:100%;position:absolute;opacity:0';
		frame.inert = true;
		// Without the same scheme the browser paints a ground behind the embed.
		style.colorScheme = scheme;
		inComponents.set(frame, () => {
			// The one before it may still tell something.
			if (frame !== this.#frame) return;
			style.position = style.opacity = '';
			style.display = 'block';
			frame.inert = false;
			this.#slot.remove();
			this.#keep(frame);
		});
		// Whatever it said before may have been missed.
		frame.onload = () => ask(frame);
		this.#frame = frame;
		this.#box.append(frame);
	}
}

if (!customElements.get('cited-figure')) customElements.define('cited-figure', CitedFigure);
