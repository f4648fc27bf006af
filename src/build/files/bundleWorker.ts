/** Bundles what threads run, and tells which module needs which. */
import { relative } from 'node:path';
import { build, type Plugin } from 'vite';
import { PROJECT } from '../kept/digest';

const ENTRY = 'src/build/files/worker.ts';

/** Module → what it imports at run time: modules by their paths from the project, packages by their names. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/**
 * @param outside packages that stay outside of it, by their names; all, if it is not said
 * @throws {Error} if it cannot be bundled
 */
export async function bundleWorker(
	outside?: readonly string[]
): Promise<{ readonly code: string; readonly imports: Imports }> {
	const imports = new Map<string, readonly string[]>();
	const isOwn = (id: string) => id.startsWith(PROJECT);
	const nameOf = (id: string) => (isOwn(id) ? relative(PROJECT, id) : id);
	const graph: Plugin = {
		name: 'cited-figures:graph',
		buildEnd() {
			for (const id of this.getModuleIds()) {
				const { importedIds = [], dynamicallyImportedIds = [] } = this.getModuleInfo(id) ?? {};
				// Packages stay outside of it, by their names.
				if (isOwn(id)) imports.set(nameOf(id), [...importedIds, ...dynamicallyImportedIds].map(nameOf));
			}
		}
	};
	const built = await build({
		root: PROJECT,
		configFile: false,
		oxc: false,
		logLevel: 'error',
		plugins: [graph],
		...(outside ? { ssr: { noExternal: true, external: [...outside] } } : {}),
		build: {
			ssr: ENTRY,
			write: false,
			target: 'node20',
			rolldownOptions: { tsconfig: false, output: { codeSplitting: false } }
		}
	});
	const [{ output } = { output: [] }] = [built].flat().filter((each) => 'output' in each);
	const [chunk] = output;
	if (!chunk) throw new Error('What makes files in threads could not be bundled.');
	return { code: chunk.code, imports };
}
