import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptied, noJsonSchemas } from '../../../../src/build/pages/noJsonSchemas';

const CORE = join(createRequire(import.meta.url).resolve('zod/v4/core'), '..');

describe.each(['json-schema-processors.js', 'to-json-schema.js'])('what browsers have of zod’s %s', (name) => {
	const path = join(CORE, name);
	const code = emptied(readFileSync(path, 'utf8'));

	it('has every name that others import', async () => {
		const all = Object.keys((await import(path)) as object).sort();
		const kept = [...code.matchAll(/^export (?:const (\w+)|\{ \w+ as (\w+) \})/gmu)].map(
			([, one, other]) => one ?? other
		);
		expect(kept.sort()).toEqual(all);
	});

	it('is loaded instead of it', () => {
		const { load } = noJsonSchemas();
		expect(typeof load === 'function' && load.call({} as never, path)).toBe(code);
		expect(typeof load === 'function' && load.call({} as never, join(CORE, 'schemas.js'))).toBeUndefined();
	});
});
