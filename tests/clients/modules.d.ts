/** What tests use of the packages in `tests/clients/package.json`: types are checked where those are not installed, too. */

declare module 'datapackage' {
	interface Resource {
		read(options: { keyed: boolean }): Promise<unknown[]>;
	}
	interface LoadedPackage {
		readonly errors: readonly Error[];
		readonly resources: readonly Resource[];
	}
	const datapackage: { readonly Package: { load(path: string): Promise<LoadedPackage> } };
	export default datapackage;
}

declare module '@extractus/oembed-extractor' {
	/** Finds the oEmbed of a page, and reads it. */
	export function extract(address: string): Promise<Readonly<Record<string, unknown>>>;
}

declare module 'sanitize-html' {
	interface Lists {
		readonly allowedTags: readonly string[];
		readonly allowedAttributes: Readonly<Record<string, readonly string[]>>;
	}
	/** The HTML without all that is not on the lists. */
	const sanitize: (html: string, lists: Lists) => string;
	export default sanitize;
}
