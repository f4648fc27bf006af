import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import type { BuiltMetrics } from '../../../src/lib/fonts/builtMetrics';
import { FACES } from '../../../src/lib/fonts/faces';
import { readMetrics } from '../../../src/lib/fonts/folder';
import { measureText } from '../../../src/lib/fonts/measure';
import { giveMetrics } from '../../../src/lib/fonts/metrics';

/** A process as it starts: this one has been given its measures. */
const STARTED = `
const { measureText } = await import('./src/lib/fonts/measure');
const { FACES, ttfFiles } = await import('./src/lib/fonts/faces');
const asked = [() => measureText('240', 'text', 12), () => FACES.text.ttf, ttfFiles, () => FACES.text.stack];
console.log(JSON.stringify(asked.map((ask) => { try { return ask(); } catch ({ message }) { return message; } })));
`;

function twiceAsWide(metrics: BuiltMetrics): BuiltMetrics {
	const { text } = metrics.faces;
	return { ...metrics, faces: { ...metrics.faces, text: { ...text, unitsPerEm: text.unitsPerEm / 2 } } };
}

describe('the measures of the fonts', () => {
	afterEach(() => giveMetrics(readMetrics()));

	it('are not guessed where none were given, and the error says what to do', () => {
		const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', STARTED], {
			encoding: 'utf8'
		});
		expect(stdout, stderr).toMatch(/^\[/);
		const [width, file, files, stack] = JSON.parse(stdout) as unknown[];
		for (const answer of [width, file, files]) expect(answer).toMatch(/npm run fonts.*giveMetrics/);
		// What needs no measure needs none.
		expect(stack).toContain('Public Sans');
	});

	it('are those that were given last', () => {
		const metrics = readMetrics();
		const width = measureText('240 billion', 'text', 12);
		giveMetrics(twiceAsWide(metrics));
		expect(measureText('240 billion', 'text', 12)).toBeCloseTo(2 * width, 9);
		expect(FACES.text.ttf).toBe(metrics.faces.text.ttf);
	});
});
