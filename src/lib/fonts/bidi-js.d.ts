/** The package ships no types; these are the parts that are used. */
declare module 'bidi-js' {
	import type { Bidi } from './visualOrder';
	export default function bidiFactory(): Bidi;
}
