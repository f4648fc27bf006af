import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reachedFrom } from '../../../src/build/files/workshop';
import { findCycle, findForbiddenImports, readImports, ROOMS, withoutExtension, type ImportGraph } from './importRules';

function readGraph(folder: string): ImportGraph {
	// The folder of a route may be named like a file: `embed.js`.
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|js|svelte)$/.test(entry.name))
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
	return new Map(
		files.map((file) => [withoutExtension(file), readImports(file, readFileSync(join(folder, file), 'utf8'))])
	);
}

/** All that a file imports, and what that imports. */
const importedFrom = (file: string, graph: ImportGraph) => [...reachedFrom([file], graph)];

function graphOf(...imports: [file: string, ...targets: string[]][]): ImportGraph {
	return new Map(imports.map(([file, ...targets]) => [file, targets]));
}

describe('the imports of src', () => {
	const graph = readGraph('src');

	it('are found', () => {
		expect(graph.get('build/site')).toContain('lib/dataset/load');
		expect(graph.size).toBeGreaterThan(20);
	});

	it('point along the way of the data only', () => {
		expect(findForbiddenImports(graph)).toEqual([]);
	});

	it('lead from the data half of charts to no drawing, and to no measuring of text', () => {
		const reached = importedFrom('lib/charts/specs', graph);
		expect(reached).toContain('lib/charts/bar/spec');
		const drawing = reached.filter((file) =>
			/^lib\/charts\/(registry|\w+\/(layout|draw|describe))$|^lib\/fonts\/m/.test(file)
		);
		expect(drawing).toEqual([]);
	});

	it.each(['cli/data', 'cli/check'])('lead from %s to no font, which a fresh clone does not have yet', (command) => {
		// What makes a file anew makes the fonts first.
		const reached = importedFrom(command, new Map([...graph].filter(([file]) => file !== 'cli/check/madeAnew')));
		expect(reached).toContain('lib/dataset/load');
		expect(reached).not.toContain('lib/fonts/metrics');
	});

	it.each(['svg/svg', 'png/png', 'pdf/pdf', 'svg/outlines', 'browser/picture'])(
		'lead from what makes files of a scene (press/%s) to no reader of XML',
		(maker) => {
			const reached = importedFrom(`lib/press/${maker}`, graph);
			expect(reached).toContain('lib/scene/shapes');
			expect(reached).not.toContain('sax');
		}
	);

	it.each(['words', 'dataset', 'figure'])(
		'lead from the door of %s to neither press nor site, and not to Node: it opens in a browser, too',
		(door) => {
			const reached = importedFrom(`lib/${door}`, graph);
			expect(reached.length).toBeGreaterThan(20);
			expect(reached.filter((file) => /^(lib\/(press|site)\b|node:)/.test(file))).toEqual([]);
		}
	);

	it('are the only way to Node, but for the digest, whose own is slower where Node has one', () => {
		const modules = readdirSync('src/lib', { recursive: true, encoding: 'utf8' }).filter((name) =>
			/\.[tj]s$/.test(name)
		);
		const others = modules.filter((name) => readFileSync(join('src/lib', name), 'utf8').includes('getBuiltinModule'));
		expect(others).toEqual(['dataset/sha256.ts']);
	});

	it('lead from the door of the press to no page, and to nothing of the site', () => {
		const reached = importedFrom('lib/press', graph);
		expect(reached).toContain('lib/press/png/png');
		expect(reached.filter((file) => /^(lib\/(site|settings)|routes)\b|^\$/.test(file))).toEqual([]);
	});

	it('lead through no door: those are for programs outside', () => {
		const doors = ['words', 'dataset', 'figure', 'press'].map((room) => `lib/${room}`);
		// The first door is made of them.
		const inside = [...graph].filter(([file]) => file !== 'lib/door');
		const through = inside.flatMap(([file, targets]) =>
			targets.filter((target) => doors.includes(target)).map((target) => `${file} imports ${target}`)
		);
		expect(through).toEqual([]);
	});

	it('form no cycle, not even of types', () => {
		expect(findCycle(graph)).toBeUndefined();
	});
});

describe('the table of rooms', () => {
	it('allows no cycle between rooms', () => {
		expect(findCycle(new Map(Object.entries(ROOMS)))).toBeUndefined();
	});

	it('names only rooms that are in it', () => {
		const named = Object.values(ROOMS).flat();
		expect(named.filter((room) => !(room in ROOMS))).toEqual([]);
	});
});

describe('the judge of imports', () => {
	it.each([
		['a room that comes later', 'lib/quantity/unit', 'lib/words/read'],
		['another file of the dataset than its types', 'lib/charts/bar/layout', 'lib/dataset/load'],
		['a route from the library', 'lib/site/Header', 'routes/layout'],
		['a command from the library', 'lib/dataset/load', 'cli/data'],
		['a command from a route', 'routes/+page', 'cli/serve'],
		['a contract file that leans on its own room', 'lib/dataset/types', 'lib/dataset/load'],
		['the drawing of charts in the dataset', 'lib/dataset/stages/figures', 'lib/charts/registry'],
		['Node in a layout', 'lib/charts/bar/layout', 'node:fs'],
		['Node in another file of the dataset', 'lib/dataset/read/files', 'node:fs'],
		['what the environment says in the dataset', 'lib/dataset/current', 'lib/settings'],
		['Node in a page that also runs in the browser', 'routes/+page', 'node:fs'],
		['kit in a chart', 'lib/charts/bar/Chart', '$app/state'],
		['a file outside src', 'lib/charts/bar/layout', '../tests/fixtures/small'],
		['what a build has made, where text is measured', 'lib/fonts/metrics', '../.cache/fonts/metrics'],
		['an import of a file in no room', 'somewhere/else', 'zod']
	])('refuses %s', (_what, file, target) => {
		expect(findForbiddenImports(graphOf([file, target]))).toHaveLength(1);
	});

	it.each([
		['the types that a chart needs of the dataset', 'lib/charts/bar/layout', 'lib/dataset/types'],
		['the data half of charts in the dataset', 'lib/dataset/stages/figures', 'lib/charts/specs'],
		['Node in the one file that reads a dataset from a folder', 'lib/dataset/ports/disk', 'node:fs'],
		['Node in an endpoint', 'routes/figures/[...file=file].[format=format]/+server', 'node:fs'],
		['a package anywhere', 'lib/charts/bar/layout', 'd3']
	])('allows %s', (_what, file, target) => {
		expect(findForbiddenImports(graphOf([file, target]))).toEqual([]);
	});

	it('finds a cycle across three files and names them in order', () => {
		const graph = graphOf(['lib/a', 'lib/b'], ['lib/b', 'zod', 'lib/c'], ['lib/c', 'lib/a']);
		expect(findCycle(graph)).toEqual(['lib/a', 'lib/b', 'lib/c', 'lib/a']);
	});

	it('finds no cycle where two ways lead to one file', () => {
		expect(findCycle(graphOf(['lib/a', 'lib/b', 'lib/c'], ['lib/b', 'lib/c'], ['lib/c']))).toBeUndefined();
	});
});

describe('the reader of imports', () => {
	it('sees imports of values, types, exports from, and imports at run time', () => {
		const text = [
			"import { a } from './a';",
			"import type { B } from '../quantity/types';",
			"export { c } from './deep/c';",
			"const d = await import('$lib/words/read');"
		].join('\n');
		expect(readImports('lib/dataset/load.ts', text)).toEqual([
			'lib/dataset/a',
			'lib/quantity/types',
			'lib/dataset/deep/c',
			'lib/words/read'
		]);
	});

	it('sees the imports of a component’s scripts and not those in its text', () => {
		const text =
			'<script lang="ts">\n\timport Axis from \'../marks/Axis.svelte\';\n</script>\n<p>import x from "y"</p>';
		expect(readImports('lib/charts/bar/Chart.svelte', text)).toEqual(['lib/charts/marks/Axis']);
	});
});
