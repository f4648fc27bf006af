/** Runs steps, stage after stage and those of a stage side by side. A step that fails hides no other: all that can run does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { messageOf } from '../../build/systemError';
import { seconds } from '../../build/progress';
import { addReports, NO_TESTS, type TestReport } from './reports';

export interface Command {
	readonly program: string;
	readonly args: readonly string[];
	/** What it is told besides the environment of this process. */
	readonly env?: Readonly<Record<string, string>>;
}

export interface Step {
	readonly name: string;
	/** One after the other, up to the first that fails. */
	readonly commands: readonly Command[];
	/** Names of steps that this one waits for: where one of them was not good, there is nothing to run this one on. */
	readonly needs?: readonly string[];
	/** What its tests have come to, if it has any; read when it has ended, well or not. */
	readonly report?: () => TestReport;
}

export interface Stage {
	readonly steps: readonly Step[];
	/**
	 * How many of them at the same time. The first that need not wait begins. What one alone says is shown at once, else when it
	 * has ended.
	 */
	readonly atOnce: number;
}

export interface Outcome extends TestReport {
	readonly name: string;
	readonly state: 'good' | 'failed' | 'not run';
	readonly ms: number;
}

export interface Talk {
	say(line: string): void;
	/** Whether only steps that fail are listened to. */
	readonly isBrief: boolean;
}

export async function runStages(stages: readonly Stage[], talk: Talk): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	for (const { steps, atOnce } of stages) {
		const waiting = [...steps];
		const running = new Set<Promise<void>>();
		while (waiting.length + running.size > 0) {
			const ready =
				running.size < atOnce ? waiting.find(({ needs = [] }) => !waitsFor(needs, steps, outcomes)) : undefined;
			if (ready) {
				waiting.splice(waiting.indexOf(ready), 1);
				const run = runStep(ready, missing(ready, outcomes), atOnce === 1, talk).then((outcome) => {
					outcomes.push(outcome);
					running.delete(run);
				});
				running.add(run);
			} else if (running.size > 0) await Promise.race(running);
			else throw new Error(`These steps wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
		}
	}
	return outcomes;
}

/** Whether one of these names is that of a step that has not ended. */
function waitsFor(needs: readonly string[], steps: readonly Step[], outcomes: readonly Outcome[]): boolean {
	const isStep = (name: string) => steps.some((step) => step.name === name);
	return needs.some((name) => isStep(name) && !outcomes.some((ended) => ended.name === name));
}

/** What a step needs and was not good, or is not there. */
function missing({ needs = [] }: Step, outcomes: readonly Outcome[]): string | undefined {
	return needs.find((name) => outcomes.find((ended) => ended.name === name)?.state !== 'good');
}

/** A step that fails outside its tests counts as one failure, so that no failed run ends with “0 failed”. */
async function runStep(step: Step, missing: string | undefined, isAlone: boolean, talk: Talk): Promise<Outcome> {
	const { name, commands } = step;
	const outside = (why: string) => ({ totals: { passed: 0, failed: 1 }, files: [], failures: [{ name, why }] });
	if (missing !== undefined) {
		talk.say(`\n── ${name}: not run, since this was not good: ${missing}`);
		return { name, state: 'not run', ms: 0, ...outside(`It needs: ${missing}`) };
	}
	const start = performance.now();
	if (isAlone) talk.say(`\n── ${name}`);
	const said: string[] = [];
	let isGood = true;
	for (const command of commands) isGood &&= await runCommand(command, isAlone ? undefined : said);
	let report = NO_TESTS;
	try {
		report = step.report?.() ?? report;
	} catch (error) {
		isGood = false;
		said.push(`There is no report of its tests: ${messageOf(error)}\n`);
	}
	if (report.totals.failed > 0) isGood = false;
	else if (!isGood) report = addReports(report, outside(endOf(said)));
	const state = isGood ? 'good' : 'failed';
	if (said.length > 0 && !(talk.isBrief && isGood)) talk.say(`\n── ${name}\n${said.join('').trimEnd()}`);
	talk.say(`── ${name}: ${state} (${seconds(start)})`);
	return { name, state, ms: performance.now() - start, ...report };
}

/** What was said last has the reason. */
const endOf = (said: readonly string[]) => said.join('').trim().split('\n').slice(-10).join('\n');

/** @param said gets all that it says; without it, that goes where this process says things */
function runCommand({ program, args, env }: Command, said: string[] | undefined): Promise<boolean> {
	const output = said ? 'pipe' : 'inherit';
	const child: ChildProcess = spawn(program, args, {
		stdio: ['ignore', output, output],
		env: { ...process.env, ...env }
	});
	for (const stream of [child.stdout, child.stderr])
		stream?.setEncoding('utf8').on('data', (text: string) => said?.push(text));
	return new Promise((resolve) => {
		child.once('error', (error) => {
			said?.push(`${messageOf(error)}\n`);
			resolve(false);
		});
		child.once('close', (code) => resolve(code === 0));
	});
}
