/** Scripts for browsers do without what turns a schema into a JSON Schema: each schema of zod holds on to it, and only a command asks. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const WRITERS = /[\\/]zod[\\/]v4[\\/]core[\\/](?:json-schema-processors|to-json-schema)\.js$/u;
/** What every schema calls when it is made. */
const MAKER = /^create\w+Method$/u;

/** The names that a module exports, as nothing; what is called at once makes what refuses. */
export function emptied(code: string): string {
	const names = [...code.matchAll(/^export (?:const|function) (\w+)/gmu)].flatMap(([, name]) => name ?? []);
	const again = [...code.matchAll(/^export \{ \w+ as (\w+) \};?$/gmu)].flatMap(([, name]) => name ?? []);
	const refuses = `() => () => { throw new Error('JSON Schemas are written by npm run data:schema') }`;
	return [
		...names.map((name) => `export const ${name} = ${MAKER.test(name) ? refuses : 'undefined'};`),
		...again.map((name) => `const empty_${name} = undefined;\nexport { empty_${name} as ${name} };`)
	].join('\n');
}

export function noJsonSchemas(): Plugin {
	return {
		name: 'cited-figures:no-json-schemas',
		enforce: 'pre',
		load: (id) => (WRITERS.test(id) ? emptied(readFileSync(id, 'utf8')) : undefined)
	};
}
