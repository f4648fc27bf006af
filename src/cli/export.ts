/** `npm run export`: figures as files, at any width, in any look, as one of their versions. */
import { readMetrics } from '../lib/fonts/folder';
import { giveMetrics } from '../lib/fonts/metrics';
import type { ExportOptions } from '../build/export/options';
import { buildFonts } from '../build/fonts/buildFonts';
import { messageOf } from '../build/systemError';
import { EXPORT_HELP, readExportOptions } from './export/options';
import { obey, type Talk } from './obey';
import { isCommand } from './terminal';

/** Runs a command line (without the program's name) and returns the exit code. */
export function exportCommand(
	args: readonly string[],
	print: (line: string) => void,
	complain: (line: string) => void
): Promise<number> {
	const command = { name: 'npm run export', help: EXPORT_HELP, read: readExportOptions, run: writeFigures };
	return obey(command, args, { print, complain });
}

async function writeFigures(options: ExportOptions, { print, complain }: Talk): Promise<number> {
	let discard = () => {};
	const stop = () => {
		discard();
		complain('Stopped; nothing was written.');
		process.exit(130);
	};
	process.once('SIGINT', stop).once('SIGTERM', stop);
	try {
		await buildFonts({ dataDir: options.dir, outDir: '.cache/fonts' });
		giveMetrics(readMetrics());
		// Takes a second to load, which a command line that is not understood can save.
		const { exportFigures } = await import('../build/export/figures');
		const files = await exportFigures(options, { say: complain, onDiscard: (remove) => (discard = remove) });
		if (options.json) print(JSON.stringify({ files }, undefined, '\t'));
		else for (const { path, bytes } of files) print(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${path}`);
		return 0;
	} catch (error) {
		const message = messageOf(error);
		if (options.json) print(JSON.stringify({ files: [], error: message }, undefined, '\t'));
		complain(message);
		return 1;
	} finally {
		process.off('SIGINT', stop).off('SIGTERM', stop);
	}
}

if (isCommand(import.meta.url))
	process.exitCode = await exportCommand(process.argv.slice(2), console.log, console.error);
