/** `npm run build`. */
import { seconds } from '../build/progress';
import { buildSite, inspectSite } from '../build/site';
import { settings } from '../lib/settings.js';
import { BUILD_HELP, readBuildCommand } from './build/options';
import { run } from './terminal';

await run(async () => {
	const start = performance.now();
	const command = readBuildCommand(process.argv.slice(2), settings().jobIndex);
	const told = { say: console.log, warn: console.warn };
	switch (command.do) {
		case 'help':
			return console.log(BUILD_HELP);
		case 'inspect':
			await inspectSite(command.folder, told);
			return console.log(`${command.folder} is the whole site.`);
		case 'build': {
			const site = await buildSite(command, told);
			console.log(`Built in ${seconds(start)}: ${site}`);
		}
	}
});
