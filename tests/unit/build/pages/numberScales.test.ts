import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as interpolators from 'd3';
import { expect, it } from 'vitest';
import { numberScales } from '../../../../src/build/pages/numberScales';

const SCALES = createRequire(import.meta.url).resolve('d3-scale');
const { resolveId, load } = numberScales();
const resolved = (source: string, importer: string) =>
	typeof resolveId === 'function' && resolveId.call({} as never, source, importer, {} as never);

it('stands in for what D3’s scales load, with every name that they ask for, and mixes numbers alike', async () => {
	const id = resolved('d3-interpolate', SCALES);
	const code = typeof load === 'function' ? load.call({} as never, String(id)) : undefined;
	const own = (await import(`data:text/javascript,${encodeURIComponent(String(code))}`)) as typeof interpolators;
	const [, names = ''] = /import \{([^}]+)\} from 'd3-interpolate'/u.exec(readFileSync(SCALES, 'utf8')) ?? [];
	expect(Object.keys(own).sort()).toEqual(
		names
			.split(',')
			.map((name) => name.trim())
			.sort()
	);
	for (const name of ['interpolate', 'interpolateNumber', 'interpolateRound'] as const)
		for (const at of [-0.5, 0, 0.3, 1, 1.2]) expect(own[name](12, 807.3)(at)).toBe(interpolators[name](12, 807.3)(at));
});

it('stands in for nothing else', () => {
	expect(resolved('d3-interpolate', '/node_modules/d3-zoom/dist/d3-zoom.mjs')).toBeUndefined();
	expect(resolved('d3-format', SCALES)).toBeUndefined();
});
