import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
	strict: true,
	noEmit: true,
	module: ts.ModuleKind.ESNext,
	moduleResolution: ts.ModuleResolutionKind.Bundler,
	lib: ['lib.es2022.d.ts'],
	types: []
};

/** Kubernetes' types and the library of the language, read once; they stay as they are from manifest to manifest. */
const host = ts.createCompilerHost(OPTIONS);
const read = new Map<string, ts.SourceFile | undefined>();
let known: ts.Program | undefined;

/**
 * What Kubernetes' own description of a Job, as types, has against a manifest. The compiler refuses what an API server
 * refuses under `--validate=strict`: fields that are not there, values of another type, fields that are missing.
 */
export function faultsOfJob(manifest: unknown): string[] {
	// A file that is nowhere but here, beside this one, so that packages are found as they are from here.
	const name = fileURLToPath(new URL('manifest.ts', import.meta.url));
	const text = `import type { Job } from 'kubernetes-types/batch/v1';\nexport const job: Job = ${JSON.stringify(manifest)};\n`;
	const getSourceFile: ts.CompilerHost['getSourceFile'] = (file, ...others) => {
		if (file === name) return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
		if (!read.has(file)) read.set(file, host.getSourceFile(file, ...others));
		return read.get(file);
	};
	known = ts.createProgram([name], OPTIONS, { ...host, getSourceFile }, known);
	const manifestFile = known.getSourceFile(name);
	return [...known.getSyntacticDiagnostics(manifestFile), ...known.getSemanticDiagnostics(manifestFile)].map(
		({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')
	);
}
