/** The part of datapackage 1.1 that the test uses; the package has no types of its own. */
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
