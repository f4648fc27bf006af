/** `npm run check`: what files show, and whether that is what was published. */
import { readFile, stat } from 'node:fs/promises';
import { verifyFile, LARGEST, tooLarge } from '../lib/press/verify/verifyFile';
import type { VerifiedFile } from '../lib/press/verify/judge';
import type { Published } from '../lib/press/verify/published';
import { linesOf } from '../lib/press/verify/words';
import { VERIFY_HELP, readVerifyOptions, type VerifyOptions } from './check/options';
import { publishedList } from './check/publishedList';
import { obey, type Talk } from './obey';
import { isCommand } from './terminal';

/** Runs a command line (without the program's name) and returns the exit code. */
export function verifyCommand(
	args: readonly string[],
	print: (line: string) => void,
	complain: (line: string) => void
): Promise<number> {
	const command = { name: 'npm run check', help: VERIFY_HELP, read: readVerifyOptions, run: verifyFiles };
	return obey(command, args, { print, complain });
}

async function verifyFiles(options: VerifyOptions, { print, complain }: Talk): Promise<number> {
	const files: VerifiedFile[] = [];
	const errors: string[] = [];
	try {
		const published = await publishedList(options);
		for (const path of options.files) {
			try {
				files.push(await verifiedAt(path, published));
			} catch (error) {
				errors.push(`${path}: ${isMissing(error) ? 'there is no such file.' : messageOf(error)}`);
			}
		}
	} catch (error) {
		errors.push(messageOf(error));
	}
	if (options.json) print(JSON.stringify({ files, ...(errors.length > 0 ? { errors } : {}) }, undefined, '\t'));
	else for (const file of files) print(linesOf(file).join('\n'));
	for (const error of errors) complain(error);
	const isGood = files.every(({ verdict }) => verdict === 'intact' || verdict === 'rewritten');
	return isGood && errors.length === 0 ? 0 : 1;
}

/** The size is asked first: what is too large is not read. */
async function verifiedAt(path: string, published: Published): Promise<VerifiedFile> {
	const file = await stat(path);
	if (!file.isFile()) throw new Error(file.isDirectory() ? 'it is a folder, and no file.' : 'it is no ordinary file.');
	const { size } = file;
	return size > LARGEST ? tooLarge(path, size) : verifyFile(path, await readFile(path), published);
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

if (isCommand(import.meta.url))
	process.exitCode = await verifyCommand(process.argv.slice(2), console.log, console.error);
