/** The scripts of pages and threads, by the names of their files in `pages` and `threads`; `build/pages/scripts.ts` has them made. */
declare module 'virtual:scripts' {
	import type { Script } from './scripts';
	const scripts: Readonly<Partial<Record<string, Script>>>;
	export default scripts;
}
