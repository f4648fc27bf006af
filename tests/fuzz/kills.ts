/**
 * `npm run fuzz:kills -- --times 100 --seed 1`: starts builds and kills each at a moment that chance chooses. The last good
 * build must be there byte for byte, or the new one whole; the next build must go well and leave no drafts.
 */
import { parseArgs } from 'node:util';
import { seeded } from '../bench/synthetic/random';
import { buildWhole, killOnce, type Killed } from './kills/kill';
import { Project, type Edition } from './kills/project';

/** After so many kills in a row a build may run to its end. */
const WHOLE_EVERY = 10;

const { values } = parseArgs({
	options: { times: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } }
});
const times = Number(values.times);
const random = seeded(Number(values.seed));
const project = new Project();
const faults: string[] = [];
const kills: Killed[] = [];
let drafts = 0;
process.once('exit', () => project.remove());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const sites = new Map<string | undefined, Edition>();
let longest = 0;
for (const edition of ['first', 'second'] satisfies Edition[]) {
	const { code, output, ms } = await buildWhole(project, edition);
	if (code !== 0) throw new Error(`The ${edition} build failed:\n${output}`);
	sites.set(project.site(), edition);
	longest = Math.max(longest, ms);
}
const quickest = (await buildWhole(project, 'second')).ms;
if (sites.size !== 2) throw new Error('The two editions must differ.');
console.log(
	`A build takes ${(longest / 1000).toFixed(1)} s, or ${(quickest / 1000).toFixed(1)} s after the last one. ${times} of them are killed.`
);

let late = 0;
for (let count = 1; count <= times;) {
	const standing = sites.get(project.site());
	const next = standing === 'first' ? 'second' : 'first';
	const anew = random.whole(1, 2) === 1;
	if (anew) project.forgetMade();
	const killed = await killOnce(project, next, random, anew ? longest : quickest);
	// A build that had ended was not killed.
	if (killed.tooLate) {
		late += 1;
		continue;
	}
	kills.push(killed);
	const found = sites.get(killed.site);
	drafts += project.drafts().length > 0 ? 1 : 0;
	if (!found)
		faults.push(`kill ${count} (${told(killed)}): ${killed.site ? 'the site is neither whole' : 'no site is left'}`);
	console.log(
		`${count}: ${told(killed)}: ${found === standing ? 'the last good build' : (found ?? 'no good build')} is there`
	);
	if (count % WHOLE_EVERY === 0 || count === times) await followWith(next, count);
	count += 1;
}

console.log(
	[
		`\n${kills.length} builds killed, seed ${values.seed}`,
		...[...new Set(kills.map(({ way }) => way))].map(
			(way) => `${amount(({ way: other }) => other === way)}  by ${way}`
		),
		...['', 'Fonts', 'Dataset', 'Last', 'Pages', 'Files', 'Built'].map(
			(step) =>
				`${amount(({ during }) => during === step)}  ${step === '' ? 'before its first step ended' : `after “${step}”`}`
		),
		`${String(late).padStart(5)}  more had ended before`,
		`${String(drafts).padStart(5)}  left drafts, which the next whole build cleared away`,
		`${String(faults.length).padStart(5)}  faults`,
		...faults
	].join('\n')
);
if (faults.length > 0) process.exitCode = 1;

async function followWith(edition: Edition, count: number): Promise<void> {
	const { code, output } = await buildWhole(project, edition);
	if (code !== 0) faults.push(`the build after kill ${count} failed:\n${output}`);
	else if (sites.get(project.site()) !== edition) faults.push(`the build after kill ${count} is not what it was`);
	const left = project.drafts();
	if (left.length > 0) faults.push(`the build after kill ${count} left ${left.join(', ')}`);
	console.log(`   a whole build after it: ${faults.length === 0 ? 'good' : 'see below'}`);
}

function told({ way, after, during }: Killed): string {
	return `${way} after ${(after / 1000).toFixed(1)} s${during ? `, past “${during}”` : ''}`;
}

function amount(is: (killed: Killed) => boolean): string {
	return String(kills.filter(is).length).padStart(5);
}
