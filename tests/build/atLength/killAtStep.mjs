/** Loaded before a program: it is killed, with no time to tidy up, at the step numbered `KILL_AT` by which it changes files. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let steps = 0;
for (const name of ['writeFileSync', 'renameSync', 'rmSync', 'mkdirSync']) {
	const act = fs[name];
	fs[name] = (...args) => {
		const isOwn = String(args[0]).startsWith(process.cwd());
		if (isOwn && ++steps === Number(process.env.KILL_AT)) process.kill(process.pid, 'SIGKILL');
		return act(...args);
	};
}
syncBuiltinESMExports();
