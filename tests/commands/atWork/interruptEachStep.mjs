/** Loaded before a command: it gets an interrupt (Ctrl-C) at each step by which it changes files. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

for (const name of ['writeFileSync', 'copyFileSync', 'renameSync', 'rmSync', 'mkdirSync']) {
	const act = fs[name];
	fs[name] = (...args) => {
		const folder = process.env.INTERRUPTED_FOLDER;
		if (folder && String(args[0]).startsWith(folder)) process.kill(process.pid, 'SIGINT');
		return act(...args);
	};
}
syncBuiltinESMExports();
