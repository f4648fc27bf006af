/**
 * What threads run: one bundle, so that a thread need not compile a hundred modules; and of each format, what of the source
 * makes it. Kept until the source changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import {
	FORMAT_NAMES,
	isMadeFormat,
	isPackedFormat,
	type MadeFormat,
	type PackedFormat
} from '../../lib/press/formats';
import { installed } from '../installed';
import { filesDigest, PROJECT } from '../kept/digest';
import { keyOf, type Store } from '../kept/store';
import type { Imports } from './bundleWorker';

type ThreadFormat = MadeFormat | PackedFormat;

/** The modules with which each format begins; a test holds that `make.ts` and `zips.ts` make it of nothing else. */
export const BEGINS_WITH: Readonly<Record<ThreadFormat, readonly string[]>> = {
	png: ['src/lib/press/png/png.ts'],
	pdf: ['src/lib/press/pdf/pdf.ts', 'src/lib/press/fontBytes.ts'],
	'outlines.svg': ['src/lib/press/svg/outlines.ts', 'src/lib/press/fontBytes.ts'],
	xlsx: ['src/lib/press/table/xlsx.ts', 'src/lib/press/record/figureRecord.ts'],
	docx: ['src/lib/press/report/docx.ts', 'src/lib/press/report/briefDocx.ts', 'src/lib/press/record/figureRecord.ts'],
	pptx: ['src/lib/press/slides/pptx.ts', 'src/lib/press/record/figureRecord.ts'],
	zip: ['src/build/files/zips.ts']
};
/** Between a task and its maker; counted as they stand, without what they import. */
const BETWEEN = ['src/lib/press/make.ts'];

export interface Workshop {
	/** What a thread runs. */
	readonly entry: URL;
	/** Format → sha256 of all that makes it: source by path and content, packages by name and version. */
	readonly makers: Readonly<Record<ThreadFormat, string>>;
}

const THREAD_FORMATS = FORMAT_NAMES.filter((name) => isMadeFormat(name) || isPackedFormat(name));
const record = z.record(z.enum(THREAD_FORMATS), z.string());

/**
 * The bundle and its makers, made if they are not there.
 * @throws {Error} if the source cannot be bundled
 */
export async function openWorkshop(store: Store): Promise<Workshop> {
	const folder = installed()?.workshop ?? (await madeWorkshop(store));
	return {
		entry: pathToFileURL(join(folder, 'worker.mjs')),
		makers: record.parse(JSON.parse(readFileSync(join(folder, 'makers.json'), 'utf8')))
	};
}

async function madeWorkshop(store: Store): Promise<string> {
	const inputs = filesDigest(PROJECT, ['src/build', 'src/lib', 'package-lock.json']);
	return (await store.made(keyOf('workshop', [inputs]), (temporary) => fillWorkshop(temporary))).folder;
}

/** Makes both files, in a folder that is there. @param outside packages that stay outside of the bundle; all, if it is not said */
export async function fillWorkshop(temporary: string, outside?: readonly string[]): Promise<void> {
	// Takes half a second to load, which is saved where the bundle is there.
	const { bundleWorker } = await import('./bundleWorker');
	const { code, imports } = await bundleWorker();
	const makers = THREAD_FORMATS.map((format) => [format, makerDigest(BEGINS_WITH[format], imports)] as const);
	writeFileSync(join(temporary, 'worker.mjs'), outside ? (await bundleWorker(outside)).code : code);
	writeFileSync(join(temporary, 'makers.json'), JSON.stringify(Object.fromEntries(makers)));
}

/** Modules, and all modules and packages that they come to import. */
export function reachedFrom(modules: readonly string[], imports: Imports): ReadonlySet<string> {
	const reached = new Set<string>();
	const reach = (name: string) => {
		if (reached.has(name)) return;
		reached.add(name);
		for (const imported of imports.get(name) ?? []) reach(imported);
	};
	modules.forEach(reach);
	return reached;
}

/** sha256 of what makes a format: what is reached from the modules with which it begins. */
function makerDigest(modules: readonly string[], imports: Imports): string {
	const names = [...reachedFrom(modules, imports), ...BETWEEN].filter((name) => !isBuiltin(name));
	const files = names.map((name) => (imports.has(name) ? name : join('node_modules', packageOf(name), 'package.json')));
	return filesDigest(PROJECT, [...new Set(files)].sort());
}

/** `@noble/hashes/sha2.js` → `@noble/hashes`. */
function packageOf(specifier: string): string {
	return specifier
		.split('/')
		.slice(0, specifier.startsWith('@') ? 2 : 1)
		.join('/');
}
