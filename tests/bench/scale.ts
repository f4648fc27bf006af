/**
 * `npm run bench:scale`: what a build costs as the number of figures grows, as a Markdown table, and what one figure more
 * costs between each two sizes. Each size is built twice: from nothing, for which the caches are emptied, and again after one claim was
 * changed. It builds into `parts/1-of-1`; “build” stays as it is.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../../src/cli/terminal';
import { changeOneClaim } from './scale/change';
import { measureBuild, type BuildCost } from './scale/measure';
import { writeSynthetic } from './synthetic/dataset';

const SIZES = '100,1000,10000';
const ROOT = join('.cache', 'bench-scale');
const SITE = join('parts', '1-of-1');

function readSizes(text: string): number[] {
	const sizes = text.split(',').map(Number);
	if (sizes.some((size) => !Number.isInteger(size) || size < 1))
		throw new Error(`--sizes is “${text}”. Expected numbers of figures, with commas between: ${SIZES}`);
	return sizes.sort((a, b) => a - b);
}

const mb = (bytes: number) => (bytes / 1e6).toFixed(0);

await run(async () => {
	const { values } = parseArgs({ options: { sizes: { type: 'string' } } });
	const costs: { figures: number; whole: BuildCost }[] = [];
	console.log(
		'| figures | build, s | once more after one change, s | files | MB of site | memory of all processes at most, MB |'
	);
	console.log('| --: | --: | --: | --: | --: | --: |');
	for (const figures of readSizes(values.sizes ?? SIZES)) {
		const folder = join(ROOT, String(figures));
		writeSynthetic(folder, { figures });
		// What is kept between builds belongs to the tree: a build from nothing begins without it.
		for (const kept of ['export', 'cut-fonts']) rmSync(join('.cache', kept), { recursive: true, force: true });
		const whole = await measureBuild(folder, SITE);
		changeOneClaim(folder);
		const again = await measureBuild(folder, SITE);
		costs.push({ figures, whole });
		const cells = [
			figures,
			whole.seconds.toFixed(1),
			`${again.seconds.toFixed(1)} (${((100 * again.seconds) / whole.seconds).toFixed(1)} %)`,
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
		const each = (whole.seconds - before.whole.seconds) / (figures - before.figures);
		console.log(`From ${before.figures} to ${figures} figures, one more costs ${(1000 * each).toFixed(0)} ms.`);
	}
	rmSync(SITE, { recursive: true, force: true });
});
