/**
 * The embed's only script: it tells the host how high the document is. Everything is shown without it; where a sandbox or
 * a policy keeps it away, the host keeps the height that it gave.
 */
import { ASKS, heightMessages } from './messages';

const root = document.documentElement;
let again: ReturnType<typeof setTimeout> | undefined;

function report(): void {
	if (root.style.width) holdWidth();
	const { width, height } = root.getBoundingClientRect();
	// In a host that is hidden there is no layout. The observer comes back when there is one.
	if (height === 0) return;
	const size = { width: Math.round(width), height: Math.ceil(height) };
	for (const message of heightMessages(size, location)) parent.postMessage(message, '*');
	fit(height, 100);
}

/**
 * Browsers that size iframes themselves (`frame-sizing`) ask once, at load; later changes must be told. Chromium 156 at
 * times measures a frame of another site at a width that it no longer has (at first, at none), and does so each time that
 * it is asked. A root that has a width of its own it measures right. A host that gives a height
 * of its own is asked six times in vain, and then left alone.
 */
function fit(height: number, wait: number): void {
	clearTimeout(again);
	if (!('requestResize' in window) || typeof window.requestResize !== 'function') return;
	window.requestResize();
	if (Math.abs(innerHeight - height) <= 1 || wait > 5000) return;
	again = setTimeout(() => {
		holdWidth();
		fit(height, 2 * wait);
	}, wait);
}

/** Gives the root the width in px that it has by itself. */
function holdWidth(): void {
	root.style.width = '';
	root.style.width = `${root.getBoundingClientRect().width}px`;
}

if (parent !== window) {
	new ResizeObserver(report).observe(root);
	addEventListener('load', report);
	// A root that holds its width does not change with the host's.
	addEventListener('resize', report);
	addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
		if (source === parent && ASKS.includes(data?.type)) report();
	});
}
