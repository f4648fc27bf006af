/** A dataset’s folder, opened and saved in place: by the command “desk”, or where the browser lets a page write files. */
import { base } from '$app/paths';
import { z } from 'zod';
import { openContents, type Contents, type NotOpened, type OpenedDataset } from './openDataset';

/** A file that is another now. */
export interface ChangedFile {
	readonly path: string;
	/** As it was read: what was written meanwhile is not overwritten. */
	readonly was: string;
	readonly text: string;
}

export interface Folder {
	readonly name: string;
	/** @throws {Error} with a sentence, if nothing was written */
	readonly save: (files: readonly ChangedFile[]) => Promise<void>;
}

export type OpenedFolder = (OpenedDataset & { readonly folder: Folder }) | NotOpened;

const served = z.object({ name: z.string(), files: z.record(z.string(), z.string()) });
const refusal = z.object({ refused: z.string() });

/** The folder of the command “desk”. @param token of its start line */
export async function openServed(token: string): Promise<OpenedFolder> {
	const address = `${base}/desk/folder.json`;
	const headers = { Authorization: `Bearer ${token}` };
	const answer = await fetch(address, { headers });
	if (!answer.ok) return { refused: await whyNot(answer), mistakes: [] };
	const { name, files } = served.parse(await answer.json());
	return opened(new Map(Object.entries(files)), {
		name,
		async save(changed) {
			const body = JSON.stringify({ files: changed });
			const written = await fetch(address, { method: 'PUT', headers, body });
			if (!written.ok) throw new Error(await whyNot(written));
		}
	});
}

async function whyNot(answer: Response): Promise<string> {
	const told = refusal.safeParse(await answer.json().catch(() => undefined));
	return told.success ? told.data.refused : `The server answers ${answer.status}. Does the command “desk” still run?`;
}

/** Not every browser has it. https://wicg.github.io/file-system-access/ */
type Picks = typeof globalThis & {
	readonly showDirectoryPicker?: (options: object) => Promise<FileSystemDirectoryHandle>;
};

/** A folder of this machine that somebody chooses. @returns undefined if nobody chose one */
export async function openPicked(): Promise<OpenedFolder | undefined> {
	const root = await (globalThis as Picks)
		.showDirectoryPicker?.({ id: 'dataset', mode: 'readwrite' })
		.catch(() => undefined);
	if (!root) return undefined;
	const handles = new Map<string, FileSystemFileHandle>();
	const contents = new Map<string, string>();
	for await (const [path, handle] of filesIn(root)) {
		handles.set(path, handle);
		contents.set(path, await textOf(handle));
	}
	return opened(contents, { name: root.name, save: (changed) => saveInto(handles, changed) });
}

const textOf = async (handle: FileSystemFileHandle) => (await handle.getFile()).text();
const READ = /\.(?:yaml|json)$/u;
/** More is another folder than one of a dataset. */
const MOST_FILES = 20_000;

async function* filesIn(
	folder: FileSystemDirectoryHandle,
	before = ''
): AsyncGenerator<readonly [string, FileSystemFileHandle]> {
	let count = 0;
	for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemHandle]>) {
		if (name.startsWith('.') || name === 'node_modules') continue;
		if ((count += 1) > MOST_FILES) throw new Error('This folder has too many files for one of a dataset.');
		if (handle.kind === 'directory') yield* filesIn(handle as FileSystemDirectoryHandle, `${before}${name}/`);
		else if (READ.test(name)) yield [before + name, handle as FileSystemFileHandle];
	}
}

/** All is looked at before anything is written; each file is written whole or not at all. */
async function saveInto(
	handles: ReadonlyMap<string, FileSystemFileHandle>,
	changed: readonly ChangedFile[]
): Promise<void> {
	const places = changed.map(({ path, was, text }) => ({ path, was, text, handle: handles.get(path) }));
	for (const { path, was, handle } of places)
		if (!handle || (await textOf(handle)) !== was)
			throw new Error(`Nothing was written: “${path}” was changed meanwhile. Open the folder again.`);
	for (const { handle, text } of places) {
		const stream = await handle?.createWritable();
		await stream?.write(text);
		await stream?.close();
	}
}

function opened(contents: Contents, folder: Folder): OpenedFolder {
	const read = openContents(contents, folder.name);
	return 'refused' in read ? read : { ...read, folder };
}
