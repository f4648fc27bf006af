/** `npm run export`: figures as files, at any width, in any look, as one of their versions. */
import { readMetrics } from '../lib/fonts/folder';
import { giveMetrics } from '../lib/fonts/metrics';
import { buildFonts } from '../build/fonts/buildFonts';
import { EXPORT_HELP, readExportOptions } from './export/options';
import { messageOf } from '../build/systemError';
import { isCommand, settingsOrTold } from './terminal';

/** Runs a command line (without the program's name) and returns the exit code. */
export async function exportCommand(
	args: readonly string[],
	print: (line: string) => void,
	complain: (line: string) => void
): Promise<number> {
	const environment = settingsOrTold(complain);
	if (!environment) return 1;
	const read = readExportOptions(args, environment.data);
	if ('help' in read) {
		print(EXPORT_HELP);
		return 0;
	}
	if ('mistakes' in read) {
		complain(`${read.mistakes.join('\n')}\n\nHow it is used: npm run export -- --help`);
		return 2;
	}
	const { options } = read;
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
