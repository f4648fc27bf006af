/**
 * `npm run fuzz:verify -- --figures 6 --half kept --format svg --out table.csv`: doctors files of so many figures in every way
 * that is known, and tells what the check says of each: what changes what a reader sees must never be vouched for, and what
 * does not must not be called changed. `--render` renders those of the first figure before and after, and records what is seen;
 * with `--write`, `docs/verify.md` and `docs/verify.csv` tell what was said of each.
 */
import './verify/give';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { readPrivateKey } from '../../src/lib/press/seal/sign';
import { listOf } from '../unit/press/verify/originals';
import { smallSigningKey } from '../unit/press/signingKey';
import { DOCTORED_FORMATS, HALVES, mutatorsOf, type DoctoredFormat } from './verify/formats';
import { judgeMutation, type JudgedMutation } from './verify/judged';
import { effectsOf, readEffects, writeEffects } from './verify/effects';
import { figuresToDoctor, originalOf } from './verify/originals';
import { writeSection } from '../bench/verifying/section';

const { values } = parseArgs({
	options: {
		figures: { type: 'string', default: '1' },
		half: { type: 'string' },
		format: { type: 'string' },
		out: { type: 'string' },
		signed: { type: 'boolean', default: false },
		render: { type: 'boolean', default: false },
		write: { type: 'boolean', default: false }
	}
});
const half = HALVES.find((each) => each === values.half);
const formats = DOCTORED_FORMATS.filter((each) => values.format === undefined || each === values.format);
const signers = values.signed ? [undefined, readPrivateKey(smallSigningKey().pem)] : [undefined];

interface Line extends JudgedMutation {
	readonly format: DoctoredFormat;
	readonly figure: string;
	readonly signed: boolean;
	readonly milliseconds: number;
}
if (values.render) await recordEffects();
const lines: Line[] = [];
for (const figure of figuresToDoctor(Number(values.figures)))
	for (const signer of signers)
		for (const format of formats) {
			const original = await originalOf(figure, format, signer);
			const list = listOf(signer);
			for (const mutator of mutatorsOf(format, half)) {
				const start = performance.now();
				const judged = judgeMutation(mutator, original, list);
				const milliseconds = Math.round(performance.now() - start);
				lines.push({ format, figure: figure.slug, signed: signer !== undefined, milliseconds, ...judged });
			}
		}

for (const format of formats) {
	const of = lines.filter((line) => line.format === format && line.state !== undefined);
	const [seen, unseen] = [of.filter((line) => line.seen), of.filter((line) => !line.seen)];
	const states = (list: readonly Line[]) =>
		[...grouped(list, ({ state }) => state ?? '')].map(([state, some]) => `${some.length} ${state}`).join(', ');
	console.log(`${format.padEnd(5)} seen ${seen.length}: ${states(seen)} | unseen ${unseen.length}: ${states(unseen)}`);
}
const faults = lines.filter(({ fault }) => fault);
for (const [what, some] of grouped(faults, (line) => `${line.fault}: ${line.format}, ${line.what}`))
	console.log(`  ${what} (${some.length}) ${some[0]?.said ?? ''}`);
const fits = lines.filter(({ state }) => state !== undefined);
const wrong = (fault: string) => faults.filter((line) => line.fault === fault).length;
console.log(
	`${fits.length} files, ${lines.length - fits.length} unfit; ${wrong('vouched for wrongly')} vouched for wrongly; ` +
		`${wrong('wrongly called changed')} of ${fits.filter(({ seen }) => !seen).length} wrongly called changed; slowest ${Math.max(...fits.map(({ milliseconds }) => milliseconds))} ms, ` +
		`${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`
);
if (values.out) writeFileSync(values.out, Papa.unparse(lines.map((line) => ({ fault: '', ...line }))));
if (values.write) writeTable();
if (faults.length > 0) process.exitCode = 1;

/** One line for each way of doctoring a format, with what was said of all files that were doctored so. */
function writeTable(): void {
	const effects = readEffects();
	const ways = [...grouped(fits, ({ format, what }) => `${format} ${what}`).values()].flatMap((some) => {
		const [first] = some;
		if (!first) return [];
		const { format, what, seen } = first;
		const said = [...new Set(some.map(({ state }) => state ?? ''))].sort().join(' | ');
		return {
			format,
			'what was done': what,
			changes: seen ? 'yes' : 'no',
			rendered: effects[format]?.[what] ?? '',
			said
		};
	});
	writeFileSync(new URL('../../docs/verify.csv', import.meta.url), `${Papa.unparse(ways, { newline: '\n' })}\n`);
	const counts = (some: readonly Line[], good: readonly string[]) =>
		`${some.length} · ${some.filter(({ state }) => good.includes(state ?? '')).length}`;
	const rows = formats.map((format) => {
		const of = fits.filter((line) => line.format === format);
		const [seen, unseen] = [of.filter((line) => line.seen), of.filter((line) => !line.seen)];
		const kinds = (some: readonly Line[]) => new Set(some.map(({ what }) => what)).size;
		return `| ${format} | ${kinds(seen)} | ${counts(seen, ['intact', 'rewritten'])} | ${kinds(unseen)} | ${counts(unseen, ['changed'])} |`;
	});
	const all = (seen: boolean) => fits.filter((line) => line.seen === seen);
	writeSection('doctored', [
		'| format | ways that change what is seen | files · vouched for | ways that do not | files · called changed |',
		'| --- | --: | --: | --: | --: |',
		...rows,
		`| all | | ${counts(all(true), ['intact', 'rewritten'])} | | ${counts(all(false), ['changed'])} |`
	]);
}

/** With Chromium, poppler, MuPDF and LibreOffice, which must be there. */
async function recordEffects(): Promise<void> {
	const [figure] = figuresToDoctor(1);
	if (!figure) throw new Error('There is no figure to doctor.');
	for (const format of formats) {
		const effects = await effectsOf(format, mutatorsOf(format), await originalOf(figure, format));
		if (!effects) continue;
		writeEffects({ ...readEffects(), [format]: effects });
		for (const { what, seen } of mutatorsOf(format))
			if (effects[what] !== undefined && seen !== (effects[what] === 'seen' || effects[what] === 'refused'))
				console.log(`${format}, ${what}: ${effects[what]}, thought to be ${seen ? 'seen' : 'unseen'}`);
	}
}

function grouped<Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, Item[]> {
	const groups = new Map<string, Item[]>();
	for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
	return groups;
}
