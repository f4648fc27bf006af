/** Declarations of modules for programs outside, and of all that these name. */
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

export interface Places {
	/** The folder of `tsconfig.json`. */
	readonly project: string;
	/** The folder of the sources; paths of declarations are relative to it. */
	readonly root: string;
}

/**
 * Path of each declaration → its text.
 * @param sources absolute paths of the modules that can be imported
 * @throws {Error} if the types do not hold
 */
export function typesOf(sources: readonly string[], { project, root }: Places): Map<string, string> {
	const host = talkOf(project);
	const { options, fileNames } = configuration(project, {
		outDir: root,
		rootDir: root,
		declaration: true,
		emitDeclarationOnly: true,
		noEmit: false
	});
	// What is said here of packages that have no types of their own.
	const ofPackages = fileNames.filter((name) => name.startsWith(root) && name.endsWith('.d.ts'));
	const program = ts.createProgram([...sources, ...ofPackages], options);
	const faults = ts.getPreEmitDiagnostics(program);
	if (faults.length > 0) throw new Error(ts.formatDiagnostics(faults, host));
	const made = new Map<string, string>();
	program.emit(undefined, (path, text) => void made.set(path, withWholeNames(text, dirname(path))));
	const reached = reachedFrom(sources.map(declarationOf), made);
	return new Map([...reached].map((path) => [relative(root, path), made.get(path) ?? '']));
}

/** @throws {Error} if `tsconfig.json` cannot be read */
function configuration(project: string, changes: ts.CompilerOptions): ts.ParsedCommandLine {
	const path = join(project, 'tsconfig.json');
	const read = ts.getParsedCommandLineOfConfigFile(path, changes, {
		...ts.sys,
		onUnRecoverableConfigFileDiagnostic: (fault) => {
			throw new Error(ts.formatDiagnostic(fault, talkOf(project)));
		}
	});
	if (!read) throw new Error(`There is no ${path}.`);
	return read;
}

function talkOf(project: string): ts.FormatDiagnosticsHost {
	return {
		getCurrentDirectory: () => project,
		getCanonicalFileName: (name) => name,
		getNewLine: () => '\n'
	};
}

function declarationOf(source: string): string {
	return source.replace(/\.[jt]s$/, '.d.ts');
}

function importsOf(text: string): ts.FileReference[] {
	return ts.preProcessFile(text, true, true).importedFiles;
}

/**
 * Node, and so TypeScript where it reads as Node does, wants whole names of files: `./read.js` instead of `./read`.
 * @param folder of the module’s source
 */
function withWholeNames(text: string, folder: string): string {
	let whole = '';
	let done = 0;
	for (const { fileName, end } of importsOf(text)) {
		// It counts from the quotation mark.
		whole += text.slice(done, end + 1) + endOf(fileName, folder);
		done = end + 1;
	}
	return whole + text.slice(done);
}

function endOf(name: string, folder: string): string {
	if (!name.startsWith('.') || name.endsWith('.js')) return '';
	return existsSync(join(folder, `${name}.ts`)) ? '.js' : '/index.js';
}

/** Declarations, and all that they come to name: what only makes a door work needs no types outside. */
function reachedFrom(paths: readonly string[], made: ReadonlyMap<string, string>): Set<string> {
	const reached = new Set<string>();
	const reach = (path: string) => {
		const text = made.get(path);
		if (text === undefined || reached.has(path)) return;
		reached.add(path);
		for (const { fileName } of importsOf(text)) reach(declarationOf(join(dirname(path), fileName)));
	};
	paths.forEach(reach);
	return reached;
}
