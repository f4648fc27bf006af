/**
 * `npm run fuzz:hostile -- --copies 6 --out table.csv`: puts hostile values into every field, tells which are refused and by
 * what rule, builds a site of the others, and tells how each comes out of each kind of file. As many copies as there are
 * values put each into each field.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { Workspace } from './datasets/workspace';
import { TEXT_FIELDS } from './hostile/fields';
import { judgeValue } from './hostile/judge';
import { buildHostile, smallBase } from './hostile/site';
import { readSite, tableText, type Shown } from './hostile/table';
import { HOSTILE_VALUES } from './hostile/values';

const { values } = parseArgs({ options: { copies: { type: 'string', default: '6' }, out: { type: 'string' } } });
const faults: string[] = [];

const judged = judgeAll();
console.log(
	`${judged.length} values in fields: ${judged.filter(({ as }) => as.startsWith('refused')).length} refused at their place, ` +
		`${judged.filter(({ as }) => as === 'let through').length} let through as they are written.`
);
const site = await buildHostile(Number(values.copies));
try {
	const read = readSite(site);
	faults.push(...read.faults);
	console.log(`${site.planted.length} values planted in ${site.fields.length} fields.\n\n${tableText(read.shown)}`);
	const otherwise = read.shown.filter(({ as }) => as !== 'as text');
	if (otherwise.length > 0) console.log('\nNot as it was written:');
	for (const { value, field, output, as } of otherwise) console.log(`  ${output}, ${field}, ${value}: … ${as}`);
	if (values.out) writeFileSync(values.out, Papa.unparse([...judged, ...read.shown], { escapeFormulae: true }));
} finally {
	site.remove();
}
console.log(`\n${faults.length} faults${faults.map((fault) => `\n  ${fault}`).join('')}`);
if (faults.length > 0) process.exitCode = 1;

/** Every value in every field, by itself. */
function judgeAll(): Shown[] {
	const workspace = new Workspace();
	const base = smallBase();
	return HOSTILE_VALUES.flatMap((value) =>
		TEXT_FIELDS.map((field): Shown => {
			const verdict = judgeValue(base, workspace, field, value);
			const as = verdict.is === 'refused' ? `refused: ${verdict.codes.join(', ')}` : verdict.is;
			if (verdict.is === 'wrong') faults.push(`${field.name}, ${value.name}: ${verdict.why}`);
			if (verdict.is === 'let through' && value.isRefused) faults.push(`${field.name}, ${value.name}: let through`);
			return { value: value.name, field: field.name, output: 'dataset', as };
		})
	);
}
