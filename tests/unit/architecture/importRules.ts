/** Which room may import from which, and how imports are read and judged. Paths are relative to `src`, without extension. */
import { posix } from 'node:path';
import ts from 'typescript';

/**
 * The way of the data. A room may import from itself and from the rooms listed; the longest matching name decides which
 * room a file belongs to. The contract files of `dataset`, `quantity` and `words` are rooms of their own: so charts can
 * know the dataset's types, and the dataset the charts, without a cycle.
 */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
	// What the environment says. Rooms that only work with data are given what they need of it.
	'lib/settings': [],
	'lib/quantity/types': [],
	'lib/quantity/derivation': [],
	'lib/words/types': ['lib/quantity/types'],
	// What colours mean, and what they are: a brand gives its own.
	'lib/scene/palette': [],
	'lib/dataset/types': ['lib/quantity/types', 'lib/quantity/derivation', 'lib/scene/palette'],
	// Editions of the format: known where any field is described.
	'lib/dataset/schema/editions': [],
	// What may stand in a field, without the library of schemas: where a text is read, none is loaded.
	'lib/dataset/schema/plainText': [],
	'lib/dataset/schema/fields': ['lib/dataset/schema/editions', 'lib/dataset/schema/plainText'],
	// Texts out of files: knows bytes alone, so that a browser takes them out by the same code.
	'lib/dataset/extract': [],
	'lib/quantity': ['lib/quantity/types', 'lib/quantity/derivation'],
	// Words are read into numbers, dates and currencies; what those are is written once, in `quantity`.
	'lib/words': [
		'lib/words/types',
		'lib/words/language',
		'lib/words/en',
		'lib/words/de',
		'lib/words/es',
		'lib/words/fr',
		'lib/words/ru',
		'lib/quantity/types',
		'lib/quantity'
	],
	// What packs of languages are made of, and the packs: nobody but `words` knows that there is English.
	'lib/words/language': ['lib/words/types', 'lib/quantity/types', 'lib/quantity'],
	'lib/words/en': ['lib/words/language', 'lib/words/types', 'lib/quantity/types', 'lib/quantity'],
	// What languages are read by that list their words: it knows none of them.
	'lib/words/lists': ['lib/words/language', 'lib/words/types', 'lib/quantity/types', 'lib/quantity'],
	'lib/words/de': ['lib/words/lists', 'lib/words/language', 'lib/quantity/types'],
	'lib/words/es': ['lib/words/lists', 'lib/words/language', 'lib/quantity/types'],
	'lib/words/fr': ['lib/words/lists', 'lib/words/language', 'lib/quantity/types'],
	'lib/words/ru': ['lib/words/lists', 'lib/words/language', 'lib/quantity/types'],
	'lib/fonts': [],
	// Placed shapes as data, and the markup that is written from them.
	'lib/scene': ['lib/fonts', 'lib/scene/palette'],
	// What the product says of standings, bases, checks and sources.
	'lib/sentences': ['lib/quantity', 'lib/quantity/types', 'lib/dataset/types'],
	'lib/charts': [
		'lib/quantity',
		'lib/quantity/types',
		'lib/quantity/derivation',
		'lib/dataset/types',
		'lib/dataset/schema/fields',
		'lib/fonts',
		'lib/scene/palette',
		'lib/scene',
		'lib/sentences',
		'lib/words',
		'lib/words/types',
		'lib/charts/types',
		'lib/charts/row'
	],
	// The data half of the chart types: all that a dataset may know of charts.
	'lib/charts/specs': ['lib/charts', 'lib/charts/types'],
	'lib/charts/row': ['lib/dataset/types'],
	'lib/charts/registry': ['lib/charts', 'lib/charts/specs', 'lib/charts/types'],
	'lib/charts/types': ['lib/charts/row', 'lib/quantity/types', 'lib/dataset/types', 'lib/fonts', 'lib/scene'],
	'lib/dataset': [
		'lib/scene/palette',
		'lib/words',
		'lib/words/types',
		'lib/quantity',
		'lib/quantity/types',
		'lib/quantity/derivation',
		'lib/dataset/types',
		'lib/dataset/schema/editions',
		'lib/dataset/schema/plainText',
		'lib/dataset/schema/fields',
		'lib/dataset/extract',
		'lib/charts/specs',
		'lib/charts/types',
		'lib/fonts'
	],
	'lib/figure': upTo('lib/dataset'),
	'lib/press': [...upTo('lib/dataset'), 'lib/figure'],
	// The first door for programs outside.
	'lib/door': [...upTo('lib/dataset'), 'lib/figure', 'lib/press'],
	'lib/site': ['lib/settings', ...upTo('lib/dataset'), 'lib/figure', 'lib/press'],
	'hooks.server': [
		'build/kept/cuts',
		'build/kept/store',
		'build/pages/kitPlaces',
		'lib/settings',
		'lib/dataset',
		'lib/fonts',
		'lib/scene',
		'lib/scene/palette',
		'lib/site'
	],
	// Addresses may name only what there is.
	params: ['lib/press', 'lib/site'],
	routes: ['lib/settings', ...upTo('lib/dataset'), 'lib/figure', 'lib/press', 'lib/site'],
	// What is written whole or not at all, and what is kept: also for the program that makes pages.
	'build/systemError': [],
	'build/disk': ['build/systemError'],
	// What is there ready-made, where the product is installed.
	'build/installed': ['build/packing/outside'],
	'build/packing/outside': [],
	'build/pages/kitPlaces': [],
	'build/kept/digest': ['build/disk', 'build/installed', 'lib/dataset'],
	'build/kept/store': ['build/disk', 'build/kept/digest'],
	'build/kept/cuts': ['build/kept/store', 'lib/fonts'],
	build: [
		'build/disk',
		'build/systemError',
		'build/installed',
		'build/packing/outside',
		'build/pages/kitPlaces',
		'build/kept/digest',
		'build/kept/store',
		'build/kept/cuts',
		'lib/settings',
		...upTo('lib/dataset'),
		'lib/figure',
		'lib/press',
		'lib/site'
	],
	cli: [
		'build',
		'build/disk',
		'build/installed',
		'build/systemError',
		'lib/settings',
		...upTo('lib/dataset'),
		'lib/figure',
		'lib/press',
		'lib/site'
	]
};

/** Files that may ask the machine for something; all others are pure or run in a browser too. */
const MAY_USE_NODE = [
	/^lib\/dataset\/ports\/disk$/,
	/^(build|cli)\//,
	/^routes\/(.*\/)?\+(server|page\.server|layout\.server)$/,
	/^lib\/press(\/(fontBytes|make|png\/pixels))?$/,
	/^lib\/settings$/,
	/^lib\/fonts\/(folder|build\/woff2\/pack)$/,
	/^lib\/site\/(making\/(piece|progress|pageFonts|handedOver|readDocs)|embed\/fonts)$/
];

/** A `package.json`, of which versions are bundled: where the product is installed, others may lie there. */
const VERSIONS = /^\.\.\/(?:node_modules\/[^/]+\/)?package$/;

/** Only these may know that kit is there. */
const MAY_USE_KIT = [/^routes\//, /^lib\/site\//, /^hooks\.server$/];

/** File → what it imports: other files of `src`, `node:…`, packages, or paths outside (`../…`). */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

function upTo(room: 'lib/dataset'): string[] {
	return [
		'lib/quantity/types',
		'lib/quantity/derivation',
		'lib/words/types',
		'lib/dataset/types',
		'lib/dataset/schema/editions',
		'lib/dataset/schema/plainText',
		'lib/dataset/schema/fields',
		'lib/dataset/extract',
		'lib/words',
		'lib/quantity',
		'lib/fonts',
		'lib/scene/palette',
		'lib/scene',
		'lib/sentences',
		'lib/charts',
		'lib/charts/specs',
		'lib/charts/registry',
		'lib/charts/types',
		'lib/charts/row',
		room
	];
}

export function roomOf(file: string): string | undefined {
	const rooms = Object.keys(ROOMS).filter((room) => file === room || file.startsWith(`${room}/`));
	return rooms.sort((one, other) => other.length - one.length)[0];
}

/** What a file imports, by its text; of a component, what its scripts import. Types count too. */
export function readImports(file: string, text: string): string[] {
	const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
	const code = file.endsWith('.svelte') ? scripts.join('\n') : text;
	const folder = posix.dirname(file);
	return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => {
		if (fileName.startsWith('.')) return withoutExtension(posix.join(folder, fileName));
		return withoutExtension(fileName.replace(/^\$lib\//, 'lib/'));
	});
}

export function withoutExtension(path: string): string {
	return path.replace(/\.(svelte|ts|js|json|css)$/, '').replace(/\/index$/, '');
}

/** Each import that goes against the way, as a sentence. */
export function findForbiddenImports(graph: ImportGraph): string[] {
	return [...graph].flatMap(([file, imports]) =>
		imports.flatMap((target) => {
			const fault = faultOf(file, target);
			return fault ? [`${file} imports ${target}: ${fault}`] : [];
		})
	);
}

function faultOf(file: string, target: string): string | undefined {
	const room = roomOf(file);
	if (!room) return 'the file stands in no room';
	const maySee = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(file));
	if (target.startsWith('node:')) return maySee(MAY_USE_NODE) ? undefined : 'this file may not use Node';
	if (target.startsWith('$')) return maySee(MAY_USE_KIT) ? undefined : 'only routes and site know kit';
	const targetRoom = roomOf(target);
	if (targetRoom) {
		if (targetRoom === room || ROOMS[room]?.includes(targetRoom)) return undefined;
		return `${room} may not import from ${targetRoom}`;
	}
	return target.startsWith('..') && !VERSIONS.test(target) ? 'it lies outside src' : undefined;
}

/** One round of files that import each other, in order; undefined if there is none. */
export function findCycle(graph: ImportGraph): string[] | undefined {
	const finished = new Set<string>();
	const path: string[] = [];
	const visit = (file: string): string[] | undefined => {
		if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
		if (finished.has(file)) return undefined;
		path.push(file);
		for (const target of graph.get(file) ?? []) {
			// A component may draw itself.
			const cycle = target === file ? undefined : visit(target);
			if (cycle) return cycle;
		}
		path.pop();
		finished.add(file);
		return undefined;
	};
	for (const file of graph.keys()) {
		const cycle = visit(file);
		if (cycle) return cycle;
	}
	return undefined;
}
