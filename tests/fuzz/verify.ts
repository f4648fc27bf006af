/**
 * `npm run fuzz:verify -- --figures 6 --half kept --format svg --out table.csv`: doctors files of so many figures in every way
 * that is known, and tells what the check says of each: what changes what a reader sees must never be vouched for, and what
 * does not must not be called changed. `--render` renders those of the first figure before and after, and records what is seen.
 */
import './verify/give';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { readPrivateKey } from '../../src/lib/press/seal/sign';
import { listOf } from '../unit/press/verify/originals';
import { smallSigningKey } from '../unit/press/signingKey';
import { DOCTORED_FORMATS, HALVES, mutatorsOf } from './verify/formats';
import { judgeMutation, type JudgedMutation } from './verify/judged';
import { effectsOf, readEffects, writeEffects } from './verify/effects';
import { figuresToDoctor, originalOf } from './verify/originals';

const { values } = parseArgs({
	options: {
		figures: { type: 'string', default: '1' },
		half: { type: 'string' },
		format: { type: 'string' },
		out: { type: 'string' },
		signed: { type: 'boolean', default: false },
		render: { type: 'boolean', default: false }
	}
});
const half = HALVES.find((each) => each === values.half);
const formats = DOCTORED_FORMATS.filter((each) => values.format === undefined || each === values.format);
const signers = values.signed ? [undefined, readPrivateKey(smallSigningKey().pem)] : [undefined];

interface Line extends JudgedMutation {
	readonly format: string;
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
if (faults.length > 0) process.exitCode = 1;

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
