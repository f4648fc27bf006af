#!/usr/bin/env node
// Understood by old versions of Node, too, so that they can be told.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 20 || (major === 20 && minor >= 19)) {
	import('./commands.js').then(({ main }) => main(process.argv.slice(2), new URL('.', import.meta.url)));
} else {
	console.error(
		`This is Node ${process.versions.node}. Cited Figures needs Node 20.19 or newer: get it from https://nodejs.org, or ask whoever looks after this machine.`
	);
	process.exitCode = 1;
}
