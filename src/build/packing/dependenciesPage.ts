/** `docs/dependencies.md`: whose code comes with the package, by the doors through which it comes. */
import { join } from 'node:path';
import { libraryDoors } from './doors';
import { bundledPackages, describePackage, loadedFrom, scriptsIn, type Bundled } from './licences';
import { PACKAGES_OUTSIDE } from './outside.js';

const ROW = '| --- | --- | --- | --: |';

/** The page. @param dist the folder of the package’s files, as `npm pack` has made them */
export function dependenciesPage(dist: string): string {
	const doors = libraryDoors().map(({ name, module }) =>
		section(`\`${name}\``, [...loadedFrom(join(dist, `${module}.js`))])
	);
	return (
		[
			'# Dependencies, by door',
			'Written by `npm run docs:dependencies` from the package as `npm pack` makes it.',
			'## What npm installs\n\nTwo packages, and what these ask for: one draws pixels in machine code, the other has its cutter of fonts as a file.',
			table(
				PACKAGES_OUTSIDE.map((name) => describePackage(join('node_modules', name), 0)),
				false
			),
			'All other code comes within the package, whose `dist/LICENCES.md` has the licence of each. The tables tell how much of each there is, as it is written, before a bundler makes it smaller; `npm view <name> time` tells when each was released.',
			...doors,
			section('The command `cited-figures`', [...loadedFrom(join(dist, 'commands.js'))]),
			section('The compiled program, which makes pages', [
				...scriptsIn(join(dist, 'program', 'output')),
				...scriptsIn(join(dist, 'kit')),
				join(dist, 'prerender.js')
			]),
			section('What makes files in threads', scriptsIn(join(dist, 'workshop')))
		].join('\n\n') + '\n'
	);
}

function section(title: string, scripts: readonly string[]): string {
	const packages = bundledPackages(scripts);
	const none = 'Nobody else’s code.';
	return `## ${title}\n\n${packages.length === 0 ? none : table(packages, true)}`;
}

function table(packages: readonly Bundled[], hasSizes: boolean): string {
	const rows = packages.map(
		({ name, version, licence, bytes }) =>
			[`| ${name}`, version, licence, ...(hasSizes ? [`${(bytes / 1000).toFixed(1)} kB`] : [])].join(' | ') + ' |'
	);
	return [
		`| package | version | licence |${hasSizes ? ' in it |' : ''}`,
		hasSizes ? ROW : '| --- | --- | --- |',
		...rows
	].join('\n');
}
