/**
 * `npm run bench:scale`: what a build costs as the number of figures grows, as a Markdown table, and what one figure more
 * costs between each two sizes. Each size is built twice: from nothing, for which the caches are emptied, and again after one claim was
 * changed. It builds into `shards/1-of-1`; “build” stays as it is. With `--lean` it measures a
 * dataset of `files: lean`. With `--write`, `docs/scale.md` tells what was measured.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../../src/cli/terminal';
import type { MeasuredBuild } from './scale/arithmetic';
import { changeOneClaim } from './scale/change';
import { scaleDocument, type Measured, type MeasuredBuilds } from './scale/document';
import { measureBuild, type BuildCost } from './scale/measure';
import { writeSynthetic } from './synthetic/dataset';

const SIZES = '100,1000,10000';
const ROOT = join('.cache', 'bench-scale');
const SITE = join('shards', '1-of-1');
const ASIDE = join(ROOT, 'aside');
const DOCUMENT = join('docs', 'scale.md');
const MEASURED = join('docs', 'scale.json');

function readSizes(text: string): number[] {
	const sizes = text.split(',').map(Number);
	if (sizes.some((size) => !Number.isInteger(size) || size < 1))
		throw new Error(`--sizes is “${text}”. Expected numbers of figures, with commas between: ${SIZES}`);
	return sizes.sort((a, b) => a - b);
}

const againOf = (again: number, whole: number) => `${again.toFixed(1)} (${((100 * again) / whole).toFixed(1)} %)`;
const mb = (bytes: number) => (bytes / 1e6).toFixed(0);

await run(async () => {
	const { values } = parseArgs({
		options: { sizes: { type: 'string' }, write: { type: 'boolean' }, lean: { type: 'boolean' } }
	});
	const sizes = readSizes(values.sizes ?? SIZES);
	if (values.write && new Set(sizes).size < 2)
		throw new Error('--write estimates from one size to the next. Expected at least two different --sizes.');
	const costs: { figures: number; whole: BuildCost; again: BuildCost }[] = [];
	console.log(
		'| figures | build, s | of processors, s | once more after one change, s | of processors, s | files | MB of site | memory of all processes at most, MB |'
	);
	console.log('| --: | --: | --: | --: | --: | --: | --: | --: |');
	mkdirSync(ASIDE, { recursive: true });
	for (const figures of sizes) {
		const folder = join(ROOT, String(figures));
		writeSynthetic(folder, { figures, ...(values.lean && { files: 'lean' }) });
		// What is kept between builds belongs to the tree: a build from nothing begins without it. It is removed afterwards, since
		// some file systems take long to give out the places of what was just removed.
		for (const made of [join('.cache', 'kept'), SITE])
			if (existsSync(made)) renameSync(made, join(ASIDE, randomUUID()));
		const whole = await measureBuild(folder, SITE);
		changeOneClaim(folder);
		const again = await measureBuild(folder, SITE);
		costs.push({ figures, whole, again });
		const cells = [
			figures,
			whole.seconds.toFixed(1),
			whole.cpuSeconds.toFixed(1),
			againOf(again.seconds, whole.seconds),
			againOf(again.cpuSeconds, whole.cpuSeconds),
			whole.files,
			mb(whole.bytes),
			mb(Math.max(whole.memory, again.memory))
		];
		console.log(`| ${cells.join(' | ')} |`);
	}
	console.log();
	for (const [i, { figures, whole }] of costs.entries()) {
		const before = costs[i - 1];
		if (!before) continue;
		const each = (cost: 'seconds' | 'cpuSeconds') =>
			((1000 * (whole[cost] - before.whole[cost])) / (figures - before.figures)).toFixed(0);
		console.log(
			`From ${before.figures} to ${figures} figures, one more costs ${each('seconds')} ms, and ${each('cpuSeconds')} ms of processors.`
		);
	}
	for (const made of [SITE, ASIDE]) rmSync(made, { recursive: true, force: true });
	if (values.write) {
		const before = JSON.parse(readFileSync(MEASURED, 'utf8')) as Measured;
		const measured = { ...before, ...(values.lean ? { lean: measuredOf(costs) } : measuredOf(costs)) };
		writeFileSync(MEASURED, `${JSON.stringify(measured, null, '\t')}\n`);
		writeFileSync(DOCUMENT, scaleDocument(measured));
	}
});

/** As it is kept: whole MB, and seconds to a tenth. */
function measuredOf(costs: readonly { figures: number; whole: BuildCost; again: BuildCost }[]): MeasuredBuilds {
	const tenth = (seconds: number) => Math.round(seconds * 10) / 10;
	const builds = costs.map(({ figures, whole, again }): MeasuredBuild => ({
		figures,
		seconds: tenth(whole.seconds),
		processorSeconds: tenth(whole.cpuSeconds),
		again: tenth(again.seconds),
		files: whole.files,
		megabytes: Math.round(whole.bytes / 1e6),
		memory: Math.round(Math.max(whole.memory, again.memory) / 1e6)
	}));
	return { day: new Date().toISOString().slice(0, 10), cores: availableParallelism(), builds };
}
