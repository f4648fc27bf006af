/** What came out of each hostile value: by field whether it was refused, by output how it is shown. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOutput, squeezed } from './outputs';
import type { HostileSite } from './site';

/** One place where a value came out. */
export interface Shown {
	readonly value: string;
	readonly field: string;
	/** Kind of file: `svg`, `csv`, `page`, `embed` … */
	readonly output: string;
	/** `as text`: just as it was written; else what stands there instead. */
	readonly as: string;
}

const MARK = /q[a-z]+z[a-z]+q/g;

/** Reads every file of the site once. `faults` is what in it could do something, each with its file. */
export function readSite({ folder, planted }: HostileSite): { readonly shown: Shown[]; readonly faults: string[] } {
	const byMark = new Map(planted.map((each) => [each.mark, each]));
	const shown = new Map<string, Shown>();
	const faults: string[] = [];
	for (const name of filesOf(folder)) {
		const read = readFile(folder, name);
		if ('fault' in read) {
			faults.push(`${name}: ${read.fault}`);
			continue;
		}
		faults.push(...read.faults.map((fault) => `${name}: ${fault}`));
		for (const { 0: mark, index } of read.text.matchAll(MARK)) {
			const plant = byMark.get(mark);
			if (!plant) continue;
			const written = squeezed(plant.value.text.trim());
			const before = read.text.slice(Math.max(0, index - written.length - 3), index).trim();
			const as = before.endsWith(written) ? 'as text' : before.slice(-40);
			const row = { value: plant.value.name, field: plant.field.name, output: outputOf(name), as };
			const key = JSON.stringify([row.value, row.field, row.output]);
			// One file that shows it as it was written is enough; what others make of it stands beside.
			if (!shown.has(key) || as === 'as text') shown.set(key, row);
		}
	}
	return { shown: [...shown.values()], faults };
}

function filesOf(folder: string): string[] {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	return names.filter((name) => !name.startsWith('_app') && /\.[a-z]+$/.test(name));
}

function readFile(folder: string, name: string): { text: string; faults: readonly string[] } | { fault: string } {
	const bytes = readFileSync(join(folder, name));
	try {
		if (name.endsWith('.html')) return { text: squeezed(unescaped(bytes.toString('utf8'))), faults: [] };
		return readOutput(name, bytes) ?? { text: '', faults: [] };
	} catch (error) {
		return { fault: `a strict reader refuses it: ${error instanceof Error ? error.message : String(error)}` };
	}
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(html: string): string {
	return html
		.replace(/<!--.*?-->/gs, '')
		.replace(/<\/?[a-z][^>]*>/g, ' ')
		.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal?: string, hex?: string, name?: string) =>
			(decimal ?? hex)
				? String.fromCodePoint(parseInt(decimal ?? hex ?? '', decimal ? 10 : 16))
				: (ENTITIES[name ?? ''] ?? all)
		);
}

function outputOf(name: string): string {
	if (name.startsWith('embed/')) return 'embed';
	if (name.startsWith('oembed/')) return 'oEmbed';
	if (name.startsWith('feed')) return 'feed';
	if (name.endsWith('.html')) return 'page';
	if (name.endsWith('.csl.json')) return 'csl';
	return name.slice(name.lastIndexOf('.') + 1);
}

/** Values in rows, outputs in columns: in how many fields each came out, and in how many of them just as written. */
export function tableText(shown: readonly Shown[]): string {
	const outputs = [...new Set(shown.map(({ output }) => output))].sort();
	const values = [...new Set(shown.map(({ value }) => value))];
	const cell = (value: string, output: string) => {
		const rows = shown.filter((row) => row.value === value && row.output === output);
		const same = rows.filter(({ as }) => as === 'as text').length;
		return rows.length === 0 ? '–' : same === rows.length ? String(same) : `${same}/${rows.length}`;
	};
	const lines = values.map((value) => [value, ...outputs.map((output) => cell(value, output))]);
	return [['value', ...outputs], ['---', ...outputs.map(() => '--:')], ...lines]
		.map((row) => `| ${row.join(' | ')} |`)
		.join('\n');
}
