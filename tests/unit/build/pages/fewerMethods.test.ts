import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { fewerMethods, UNUSED, withoutUnused } from '../../../../src/build/pages/fewerMethods';

const path = join(createRequire(import.meta.url).resolve('zod'), '..', 'v4/classic/schemas.js');
const whole = readFileSync(path, 'utf8');
const less = withoutUnused(whole);

/** Names of the methods that a module gives its schemas. */
const methodsOf = (code: string) =>
	new Set(
		[...code.matchAll(/^ {4}(?:async |get |set )?"?([\w~]+)"?(?:\(|: (?:async )?function)/gmu)].map(([, name]) => name)
	);

it('leaves out each method that it names, and none besides', () => {
	expect(parseSync('schemas.js', less).errors).toEqual([]);
	const [all, kept] = [methodsOf(whole), methodsOf(less)];
	expect([...UNUSED].filter((name) => !all.has(name))).toEqual([]);
	expect([...all].filter((name) => !kept.has(name)).sort()).toEqual([...UNUSED].sort());
});

it('leaves the module’s own names alone', () => {
	const exported = (code: string) =>
		parseSync('schemas.js', code).module.staticExports.flatMap(({ entries }) =>
			entries.map(({ exportName }) => exportName.name)
		);
	expect(exported(less)).toEqual(exported(whole));
	expect(exported(less).length).toBeGreaterThan(100);
});

it('is loaded instead of it, and nothing else is', () => {
	const { load } = fewerMethods();
	expect(typeof load === 'function' && load.call({} as never, path)).toBe(less);
	expect(typeof load === 'function' && load.call({} as never, join(path, '../checks.js'))).toBeUndefined();
});

/** Those of the pages. */
const FILES = readdirSync('src/lib', { recursive: true, encoding: 'utf8' }).map((file) => join('src/lib', file));
/** What texts and promises can do as well. */
const OTHERS_TOO = new Set(['includes', 'startsWith', 'endsWith', 'normalize', 'toLowerCase', 'toUpperCase', 'catch']);

it.each(FILES.filter((file) => /\.ts$/u.test(file) && /from 'zod'/u.test(readFileSync(file, 'utf8'))))(
	'%s calls none of them',
	(file) => {
		const called = [...readFileSync(file, 'utf8').matchAll(/(?<!\bz\s*)\.(\w+)\(/gu)].flatMap(([, name]) => name ?? []);
		expect(called.filter((name) => UNUSED.has(name) && !OTHERS_TOO.has(name))).toEqual([]);
	}
);
