import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CHARTS } from '../../../src/lib/charts/registry';
import { DERIVATIONS } from '../../../src/lib/quantity/derivations';

const rows = readFileSync('CONTRIBUTING.md', 'utf8')
	.split('\n')
	.filter((line) => /^\| `[a-z-]+` /.test(line));

function rowOf(name: string): string {
	const row = rows.find((each) => each.startsWith(`| \`${name}\` `));
	if (row === undefined) throw new Error(`the tables of CONTRIBUTING have no row for \`${name}\``);
	return row;
}

describe('what CONTRIBUTING says of the data', () => {
	it.each(Object.entries(CHARTS))('names the fields of the chart type %s', (type, { schema }) => {
		for (const field of Object.keys(z.toJSONSchema(schema).properties ?? {}).filter((name) => name !== 'type'))
			expect(rowOf(type), field).toContain(`\`${field}`);
	});

	it.each(Object.values(DERIVATIONS))('names the roles of $kind and what it computes', ({ kind, roles, formula }) => {
		for (const role of roles) expect(rowOf(kind), role).toContain(role);
		expect(rowOf(kind)).toContain(formula);
	});

	it('names nothing that is not there', () => {
		const known = [...Object.keys(CHARTS), ...Object.keys(DERIVATIONS)];
		expect(rows.map((row) => /`([^`]+)`/.exec(row)?.[1]).filter((name) => !known.includes(name ?? ''))).toEqual([]);
		expect(rows).toHaveLength(known.length);
	});
});
