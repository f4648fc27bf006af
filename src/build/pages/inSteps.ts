/** Scripts of a page that loads in steps: one file for each step instead of one for each set of parts that share a module. */
import { resolve } from 'node:path';
import type { Rolldown } from 'vite';

/**
 * What a step needs and none before it has comes into its file.
 * @param steps name → the module by which it begins, in the order in which they are loaded
 */
export function inSteps(steps: ReadonlyMap<string, string>): Rolldown.CodeSplittingGroup {
	let reached: ReadonlyMap<string, string> | undefined;
	return {
		name(id, graph) {
			reached ??= firstToReach(steps, (of) => graph.getModuleInfo(of)?.importedIds ?? []);
			return reached.get(id) ?? null;
		},
		// Each module has its own step.
		includeDependenciesRecursively: false
	};
}

/** Module → name of the first step that needs it. */
function firstToReach(
	steps: ReadonlyMap<string, string>,
	importsOf: (id: string) => readonly string[]
): ReadonlyMap<string, string> {
	const reached = new Map<string, string>();
	for (const [name, path] of steps) {
		const waiting = [resolve(path)];
		for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
			if (reached.has(id)) continue;
			reached.set(id, name);
			waiting.push(...importsOf(id));
		}
	}
	return reached;
}
