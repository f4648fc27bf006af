/**
 * `/embed.js`, for the host's page, optional: gives each embed the height of its document, and defines `<cited-figure>`.
 * Nothing is written to the global scope; only iframes that show this site's embeds are touched, and only their height.
 */
import { ASK } from './messages';

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
	inComponents.get(frame)?.();
}

addEventListener('message', ({ source, origin, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
	const height = data?.type === 'iframe-resized' ? data.height : undefined;
	if (typeof height !== 'number' || !(height > 0 && height <= MAX_HEIGHT)) return;
	// A sandboxed embed has no origin; then the iframe's own address must do.
	if (origin !== home?.origin && origin !== 'null') return;
	const frame = embeds().find(({ contentWindow }) => contentWindow === source);
	if (frame) setHeight(frame, Math.ceil(height));
});
embeds().forEach(ask);

/**
 * `<cited-figure figure="slug" variant="dark" version="2">`: what it holds (a link and a picture) is shown until the embed
 * has told its height, and stays where it never does.
 */
class CitedFigure extends HTMLElement {
	static readonly observedAttributes = ['figure', 'variant', 'version'];
	#frame: HTMLIFrameElement | undefined;

	connectedCallback(): void {
		const slug = /([a-z0-9-]+)\/?$/.exec(this.getAttribute('figure') ?? '')?.[1];
		const version = this.getAttribute('version');
		const kind = version ? `v${version}` : this.getAttribute('variant');
		const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
		root.replaceChildren(document.createElement('slot'));
		this.disconnectedCallback();
		this.style.display = 'block';
		if (!home || !slug) return;
		const frame = document.createElement('iframe');
		frame.src = new URL(`${slug}/${kind ? `${encodeURIComponent(kind)}/` : ''}`, home).href;
		frame.title = this.title || this.querySelector('img')?.alt || this.textContent.trim() || slug;
		frame.referrerPolicy = 'no-referrer';
		const { style } = frame;
		// Unseen, yet not `visibility: hidden`: browsers do not lay out a hidden frame of another site, and one that is not
		// laid out tells its height at its load event at the earliest, which one slow font holds up.
		style.cssText = 'border:0;width:100%;position:absolute;opacity:0';
		frame.inert = true;
		// Without the same scheme the browser paints a ground behind the embed.
		if (kind === 'dark') style.colorScheme = 'dark';
		inComponents.set(frame, () => {
			style.position = style.opacity = '';
			style.display = 'block';
			frame.inert = false;
			root.querySelector('slot')?.remove();
		});
		// Whatever it said before may have been missed.
		frame.onload = () => ask(frame);
		this.#frame = frame;
		root.append(frame);
	}

	disconnectedCallback(): void {
		if (this.#frame) inComponents.delete(this.#frame);
	}

	attributeChangedCallback(): void {
		if (this.isConnected && this.shadowRoot) this.connectedCallback();
	}
}

if (!customElements.get('cited-figure')) customElements.define('cited-figure', CitedFigure);
