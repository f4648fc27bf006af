import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Outcome, runStages, type Stage, type Step } from '../../../../src/cli/test/run';
import { summaryOf } from '../../../../src/cli/test/summary';

/** A step that runs a script of Node’s. */
const step = (name: string, script: string, more: Partial<Step> = {}): Step => ({
	name,
	commands: [{ program: process.execPath, args: ['-e', script] }],
	...more
});
const report = (passed: number, failed: number) => () => ({ totals: { passed, failed }, files: [], failures: [] });

/** Side by side, so that what is said is told and not printed. */
async function run(steps: readonly Step[][], isBrief = false): Promise<{ outcomes: Outcome[]; said: string }> {
	const said: string[] = [];
	const stages = steps.map((each): Stage => ({ atOnce: 2, steps: each }));
	const outcomes = await runStages(stages, { say: (line) => void said.push(line), isBrief });
	return { outcomes, said: said.join('\n') };
}

const statesOf = (outcomes: readonly Outcome[]) => Object.fromEntries(outcomes.map(({ name, state }) => [name, state]));
const lastLine = (outcomes: readonly Outcome[]) => summaryOf(outcomes, 0).at(-1);

describe('the steps of the tests', () => {
	it('are all run when the first one fails, and summed', async () => {
		const { outcomes } = await run([
			[step('first', 'process.exit(3)')],
			[step('second', '', { report: report(5, 0) }), step('third', 'process.exit(1)', { report: report(7, 2) })]
		]);
		expect(statesOf(outcomes)).toEqual({ first: 'failed', second: 'good', third: 'failed' });
		expect(lastLine(outcomes)).toBe('12 passed, 3 failed');
	});

	it('are not run, and counted as failed, where what they need is missing; those that need nothing of it are', async () => {
		const { outcomes, said } = await run([
			[step('build', 'process.exit(1)')],
			[step('look', '', { needs: ['build'], report: report(9, 0) }), step('types', '', { report: report(1, 0) })],
			[step('look again', '', { needs: ['types', 'look'] })]
		]);
		expect(statesOf(outcomes)).toEqual({ build: 'failed', look: 'not run', types: 'good', 'look again': 'not run' });
		expect(said).toContain('look: not run, since this was not good: build');
		expect(lastLine(outcomes)).toBe('1 passed, 3 failed');
	});

	it('wait for what they need, while others that need nothing of it go first', async () => {
		const { outcomes } = await run([
			[
				step('look', '', { needs: ['build', 'browser'] }),
				step('build', ''),
				step('look at nothing', '', { needs: ['broken'] }),
				step('broken', 'process.exit(1)'),
				step('browser', '')
			]
		]);
		const ended = outcomes.map(({ name }) => name);
		expect(ended.at(-1)).toBe('look');
		expect(ended.indexOf('look at nothing')).toBeGreaterThan(ended.indexOf('broken'));
		expect(statesOf(outcomes)).toMatchObject({ look: 'good', 'look at nothing': 'not run' });
	});

	it('that wait for each other are named', async () => {
		await expect(run([[step('hen', '', { needs: ['egg'] }), step('egg', '', { needs: ['hen'] })]])).rejects.toThrow(
			'These steps wait for each other: hen, egg'
		);
	});

	it('fail where their tests do, where they say nothing of them, and where a program is not there', async () => {
		const noReport = () => {
			throw new Error('ENOENT unit.json');
		};
		const { outcomes, said } = await run([
			[
				step('a test failed', '', { report: report(1, 1) }),
				step('no report', '', { report: noReport }),
				{ name: 'no program', commands: [{ program: './no-such-program', args: [] }] }
			]
		]);
		expect(Object.values(statesOf(outcomes))).toEqual(['failed', 'failed', 'failed']);
		expect(said).toContain('There is no report of its tests: ENOENT unit.json');
		expect(lastLine(outcomes)).toBe('1 passed, 3 failed');
	});

	it('do one thing after the other, up to what fails', async () => {
		const print = (text: string, code: number) => step('', `console.log('${text}'); process.exit(${code})`).commands;
		const commands = [...print('one', 0), ...print('two', 1), ...print('three', 0)];
		const { said } = await run([[{ name: 'several', commands }]]);
		expect(said).toContain('one\ntwo');
		expect(said).not.toContain('three');
	});

	it('run side by side, and what each says is shown together', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'cited-figures-'));
		onTestFinished(() => rmSync(folder, { recursive: true }));
		// Each waits until the other has begun.
		const waiting = (own: string, other: string) => `
			const { existsSync, writeFileSync } = require('node:fs');
			console.log('${own} begins');
			writeFileSync('${join(folder, own)}', '');
			setInterval(() => existsSync('${join(folder, other)}') && (console.log('${own} ends'), process.exit()), 10);`;
		const { outcomes, said } = await run([[step('a', waiting('a', 'b')), step('b', waiting('b', 'a'))]]);
		expect(statesOf(outcomes)).toEqual({ a: 'good', b: 'good' });
		for (const name of ['a', 'b']) expect(said).toContain(`── ${name}\n${name} begins\n${name} ends\n── ${name}: good`);
	});

	it('that are good say nothing in brief', async () => {
		const steps = [step('quiet', `console.log('all is well')`), step('loud', `console.log('no'); process.exit(1)`)];
		const { said } = await run([steps], true);
		expect(said).not.toContain('all is well');
		expect(said).toContain('── loud\nno\n── loud: failed');
		expect((await run([steps])).said).toContain('all is well');
	});
});

describe('the summary', () => {
	const outcome = (name: string, ms: number, files: Outcome['files'] = []): Outcome => ({
		name,
		state: 'good',
		ms,
		totals: { passed: 1, failed: 0 },
		files,
		failures: []
	});

	it('tells how long each step took, and the ten slowest files of tests', () => {
		const files = Array.from({ length: 12 }, (_, i) => ({ file: `tests/${i}.test.ts`, ms: (i + 1) * 1000 }));
		const lines = summaryOf([outcome('types', 14_260), { ...outcome('unit', 55_000, files), state: 'failed' }], 60_000);
		expect(lines).toContain('    14.3 s  types');
		expect(lines).toContain('    55.0 s  unit: failed');
		expect(lines).toContain('    60.0 s  all of it');
		const slowest = lines.filter((line) => line.includes('.test.ts'));
		expect(slowest).toHaveLength(10);
		expect(slowest[0]).toBe('    12.0 s  tests/11.test.ts, in the unit');
		expect(lines.at(-1)).toBe('2 passed, 0 failed');
	});

	it('repeats last what failed and why, as far as one reads', () => {
		const why = Array.from({ length: 30 }, (_, i) => `line ${i}`).join('\n');
		const failures = [{ name: `${process.cwd()}/tests/a.test.ts: adds`, why }];
		const lines = summaryOf(
			[{ ...outcome('unit', 1), state: 'failed', totals: { passed: 1, failed: 1 }, failures }],
			1
		);
		const at = lines.indexOf('What failed:');
		expect(lines.slice(at, at + 3)).toEqual(['What failed:', '  tests/a.test.ts: adds', '      line 0']);
		expect(lines.slice(at)).toHaveLength(16);
		expect(lines.at(-1)).toBe('1 passed, 1 failed');
	});

	it('says of a step that broke outside its tests what it said last', async () => {
		const { outcomes } = await run([
			[step('a', `console.log('on and on'); console.log('and then it broke'); process.exit(1)`)]
		]);
		expect(summaryOf(outcomes, 1)).toContain('      and then it broke');
	});
});
