import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { CHART_TYPES } from '../../../../src/lib/charts/specs';
import { jsonSchemas } from '../../../../src/lib/dataset/schema/jsonSchema';

/** Paths of fields without a description. */
function undescribed(schema: unknown, path = ''): string[] {
	if (typeof schema !== 'object' || schema === null) return [];
	if (Array.isArray(schema)) return schema.flatMap((item) => undescribed(item, path));
	return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
		if (key !== 'properties' || typeof value !== 'object' || value === null) return undescribed(value, path);
		return Object.entries(value).flatMap(([name, field]: [string, unknown]) => {
			const here = `${path}.${name}`;
			const described = typeof field === 'object' && field !== null && ('description' in field || 'const' in field);
			return [...(described ? [] : [here]), ...undescribed(field, here)];
		});
	});
}

test('every field of every kind of file is described', () => {
	const { figure, ...others } = jsonSchemas();
	expect(undescribed(others)).toEqual([]);
	// The parts under `chart:` belong to the chart types.
	expect(undescribed(figure).filter((path) => path !== '.chart' && !path.startsWith('.chart.'))).toEqual([]);
});

test('a figure’s chart is one of the registered types', () => {
	expect(JSON.stringify(jsonSchemas().figure).match(/"type":\{"const":"\w+"\}/g)).toEqual(
		CHART_TYPES.map((type) => `"type":{"const":"${type}"}`)
	);
});

test('numbers may be written as fractions, and dates as bare years', () => {
	const claims = JSON.stringify(jsonSchemas().claims);
	expect(claims).toContain('-?\\\\d+\\\\/[1-9]\\\\d*');
	expect(claims).toContain('"minimum":1000');
});

const KINDS: Readonly<Record<string, string>> = {
	sources: 'source',
	claims: 'claims',
	checks: 'checks',
	figures: 'figure'
};

test.each(['data', 'tests/fixtures/island/dataset', 'tests/fixtures/small/dataset'])(
	'every file of %s names the schema of its kind, so that editors complete and explain it',
	(folder) => {
		const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
		expect(files.length).toBeGreaterThan(4);
		for (const file of files) {
			const [comment = ''] = readFileSync(join(folder, file), 'utf8').split('\n');
			const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(comment)?.[1];
			if (schema === undefined) throw new Error(`${file} has no first line “# yaml-language-server: $schema=…”`);
			const path = resolve(folder, dirname(file), schema);
			expect(existsSync(path), `${file}: ${schema}`).toBe(true);
			expect(basename(path, '.json'), file).toBe(KINDS[dirname(file)] ?? 'dataset');
		}
	}
);
