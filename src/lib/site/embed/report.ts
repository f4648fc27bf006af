/**
 * The embed's only script: it tells the host how high the document is. Everything is shown without it; where a sandbox or
 * a policy keeps it away, the host keeps the height that it gave, and what is higher scrolls.
 */
import { ASKS, heightMessages } from './messages';

const root = document.documentElement;
const { style } = root;
const drawings = document.querySelectorAll('svg');
/** The height on paper, in px: no browser tells how wide a sheet will be before it is laid out. */
const paper = Number(root.dataset.paper);
const HELD = 'data-held';
/** A scrollbar of the host's that comes and goes is no wider. In px. */
const BAR = 25;
/** A width that comes back sooner was not chosen by anybody; a host that asks sooner after an answer asks because of it. In ms. */
const SOON = 500;

/** What was told last: its height as it was measured, and as it was told; and the width before that, and when it was left. */
let last = { width: 0, measured: 0, height: 0 };
let leftWidth = 0;
let leftAt = 0;
let again: ReturnType<typeof setTimeout> | undefined;
/** When the host is answered, or was, and how long it had to wait for that. In ms. */
let answerAt = 0;
let pause = 0;

/** @param isAsked whether the host wants to hear even what it was told already */
function report(isAsked = false): void {
	// A scrollbar takes width, less width makes another height, and that may bring the bar back or drive it away, sixty times
	// a second. So the height is that of a document without one, and where the iframe is as high there is none.
	style.overflow = 'hidden';
	if (style.width) hold();
	const { width, height } = root.getBoundingClientRect();
	// In a host that is hidden there is no layout. The observer comes back when there is one.
	if (!width || !height) return;
	if (innerHeight < Math.floor(height) || root.scrollWidth > root.clientWidth) style.overflow = '';
	if (settle(Math.round(width), Math.ceil(height)) || isAsked)
		for (const message of heightMessages(last, location, paper)) parent.postMessage(message, '*');
	fit(height, 100);
}

/**
 * Many asks at once get one answer. A host that meets each answer with another ask is answered too, but each time after
 * twice as long, so that the two do not talk for ever.
 */
function answer(): void {
	const now = Date.now();
	if (now < answerAt) return;
	pause = now - answerAt > SOON ? 0 : 2 * pause + 100;
	answerAt = now + pause;
	setTimeout(() => report(true), pause);
}

/**
 * Settles what there is to tell; returns whether it is new. A host whose own scrollbar depends on our height may go to and
 * fro between two widths; it is told the greater height for both.
 */
function settle(width: number, measured: number): boolean {
	if (last.width === width && last.measured === measured) return false;
	let height = measured;
	if (last.width !== width) {
		const now = Date.now();
		if (leftWidth === width && now - leftAt < SOON && Math.abs(last.width - width) < BAR)
			height = Math.max(height, last.height);
		leftWidth = last.width;
		leftAt = now;
	}
	last = { width, measured, height };
	return true;
}

/**
 * Browsers that size iframes themselves (`frame-sizing`, which earlier snippets ask for) ask once, at load; later changes
 * must be told. Chromium 156 at times measures a frame of another site at a width that it no longer has (at first, at
 * none), and does so each time that it is asked. A root that has a width and a drawing of its own it measures right. A host
 * that gives a height of its own is asked six times in vain, and then left alone.
 */
function fit(height: number, wait: number): void {
	clearTimeout(again);
	if (!window.requestResize) return;
	window.requestResize();
	if (Math.abs(innerHeight - height) <= 1) return;
	if (wait > 5000) return letGo();
	again = setTimeout(() => {
		hold();
		fit(height, 2 * wait);
	}, wait);
}

/** Gives the root the width in px, and the drawing, that it has by itself; on a screen alone (`styles/embed.css`). */
function hold(): void {
	letGo();
	style.width = `${root.getBoundingClientRect().width}px`;
	for (const drawing of drawings) drawing.toggleAttribute(HELD, getComputedStyle(drawing).display !== 'none');
	root.toggleAttribute(HELD, true);
}

function letGo(): void {
	style.width = '';
	root.toggleAttribute(HELD, false);
}

if (parent !== window) {
	// Not at once: a bar that goes while an observer is heard would make it complain of a loop.
	const plan = () => setTimeout(report);
	new ResizeObserver(plan).observe(root);
	addEventListener('load', () => report(true));
	// A root that holds its width does not change with the host's, and one without a bar not with the iframe's height.
	addEventListener('resize', plan);
	addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
		if (source === parent && ASKS.includes(data?.type)) answer();
	});
}
