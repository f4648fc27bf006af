/** Where kit’s things lie, for what runs where kit is not. */
import { join } from 'node:path';

/** Folders in the one that kit works in (`outDir`): the bundled program, what pages load, and what the program has made. */
export const SERVER = join('output', 'server');
export const CLIENT = join('output', 'client');
export const PAGES = join('output', 'prerendered', 'pages');

/** What kit writes for a client of its own, which no page has; within `CLIENT`. */
export const OWN_CLIENT = ['immutable/entry', 'immutable/nodes', 'immutable/chunks', 'version.json'].map((path) =>
	join('_app', path)
);

/** What kit says of a `tsconfig.json` that does not follow the folder in which it works. */
export const MISPLACED_ADVICE = /^.*Your tsconfig\.json should extend.*\n\{\n.*\n\}\n/gm;
