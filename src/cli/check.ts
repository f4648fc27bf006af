/** `npm run check`: what files show, and whether that is what was published. */
import { readFile, stat } from 'node:fs/promises';
import { explainSystemError, messageOf } from '../build/systemError';
import { confirmedBySite } from '../lib/press/verify/confirm/siteFiles';
import type { Confirm } from '../lib/press/verify/confirm/outcome';
import type { Published } from '../lib/press/verify/published';
import { LARGEST, tooLarge } from '../lib/press/verify/unread';
import type { ReadPublished } from '../lib/press/verify/report/readPublished';
import { isReportGood, verifiedLines } from '../lib/press/verify/report/reportWords';
import { isReport, type Verified } from '../lib/press/verify/report/verified';
import { verify } from '../lib/press/verify/report/verifyReport';
import { VERIFY_HELP, readVerifyOptions, type VerifyOptions } from './check/options';
import { publishedFiles } from './check/publishedFiles';
import { publishedList, type Compared } from './check/publishedList';
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
	const files: Verified[] = [];
	const errors: string[] = [];
	try {
		const compared = await publishedList(options);
		const read = publishedFiles(options, compared.dataset);
		const confirm = confirming(compared, read, options.dir);
		for (const path of options.files) {
			try {
				files.push(await verifiedAt(path, compared.published, read, confirm()));
			} catch (error) {
				errors.push(isMissing(error) ? `${path}: there is no such file.` : problemAt(path, error));
			}
		}
	} catch (error) {
		errors.push(messageOf(error));
	}
	if (options.json) print(JSON.stringify({ files, ...(errors.length > 0 ? { errors } : {}) }, undefined, '\t'));
	else for (const file of files) print(verifiedLines(file).join('\n'));
	for (const error of errors) complain(error);
	return files.every(isGood) && errors.length === 0 ? 0 : 1;
}

function isGood(verified: Verified): boolean {
	if (isReport(verified)) return isReportGood(verified);
	return verified.verdict === 'intact' || verified.verdict === 'rewritten';
}

/** For each file anew: by making files, or by the site's own. */
function confirming({ published, dataset }: Compared, read: ReadPublished, dir: string): () => Confirm {
	if (!dataset) return () => confirmedBySite(published, read);
	let making: Promise<Confirm> | undefined;
	return () => async (file, bytes) => {
		if (!file.uncertain) return file;
		// Drawing takes fonts and a second to load, which files that are signed or changed can save.
		making ??= import('./check/madeAnew').then(({ confirmedByMaking }) => confirmedByMaking({ dataset, dir }));
		return (await making)(file, bytes);
	};
}

/** The size is asked first: what is too large is not read. */
async function verifiedAt(
	path: string,
	published: Published,
	read: ReadPublished,
	confirm: Confirm
): Promise<Verified> {
	const place = await stat(path);
	if (!place.isFile())
		throw new Error(place.isDirectory() ? 'it is a folder, and no file.' : 'it is no ordinary file.');
	if (place.size > LARGEST) return tooLarge(path, place.size);
	return verify(path, await readFile(path), published, read, confirm);
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** The system's own refusals name the file. */
function problemAt(path: string, error: unknown): string {
	return explainSystemError(error) ?? `${path}: ${messageOf(error)}`;
}

if (isCommand(import.meta.url))
	process.exitCode = await verifyCommand(process.argv.slice(2), console.log, console.error);
