/** The parts of citation-js 0.7 that are used here; its packages have no types of their own. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(data: unknown);
		/** Records in CSL-JSON; what a record of a file holds is not known before it is looked at. */
		readonly data: readonly Readonly<Record<string, unknown>>[];
		format(format: string, options?: Readonly<Record<string, unknown>>): string;
	}
	export const plugins: {
		readonly config: {
			get(name: '@csl'): { readonly templates: { add(name: string, style: string): void; has(name: string): boolean } };
		};
	};
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
