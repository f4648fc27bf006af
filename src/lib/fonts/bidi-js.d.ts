/** The package ships no types; these are the parts that are used. */
declare module 'bidi-js' {
	export default function bidiFactory(): {
		/** The level of each UTF-16 unit; odd ones run from right to left. */
		getEmbeddingLevels(text: string, direction?: 'ltr' | 'rtl'): { readonly levels: Uint8Array };
		/** The character that stands for it in a text from right to left: "(" for ")". */
		getMirroredCharacter(character: string): string | null;
	};
}
