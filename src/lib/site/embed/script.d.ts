/** A script for browsers, bundled and minified, as text. `vite.config.ts` makes it. */
declare module '*?script' {
	const code: string;
	export default code;
}

/** Chromium 154 and newer: asks to be sized anew (https://drafts.csswg.org/css-sizing-4/#responsive-iframes). */
interface Window {
	requestResize?(): void;
}
