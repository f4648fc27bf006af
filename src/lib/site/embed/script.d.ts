/** A script for browsers, bundled and minified, as text. `vite.config.ts` makes it. */
declare module '*?script' {
	const code: string;
	export default code;
}
