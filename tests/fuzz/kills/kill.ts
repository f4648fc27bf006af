/** One kill of a build, at a moment that chance chooses. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../../bench/synthetic/random';
import type { Edition, Ended, Project } from './project';

/** How builds end before their time: by the system, by the one who started it, by a service that stops. */
const WAYS = ['SIGKILL', 'SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT'] as const;

export interface Killed {
	readonly way: (typeof WAYS)[number];
	/** ms after the start. */
	readonly after: number;
	/** The last step that it told of; empty if none. */
	readonly during: string;
	/** What the site is now. */
	readonly site: string | undefined;
	/** Whether it had ended by itself before. */
	readonly tooLate: boolean;
}

/** @param longest ms that a build takes */
export async function killOnce(project: Project, edition: Edition, random: Random, longest: number): Promise<Killed> {
	const way = random.one(WAYS);
	const after = random.whole(0, Math.round(longest));
	const { child, ended } = project.start(edition);
	const early = await Promise.race([ended, wait(after, undefined)]);
	if (!early) killGroup(child.pid, way);
	const { output } = await ended;
	return { way, after, during: lastStep(output), site: project.site(), tooLate: early !== undefined };
}

/** Runs a build to its end. */
export async function buildWhole(project: Project, edition: Edition): Promise<Ended & { readonly ms: number }> {
	const start = performance.now();
	const ended = await project.start(edition).ended;
	return { ...ended, ms: performance.now() - start };
}

function killGroup(leader: number | undefined, signal: NodeJS.Signals): void {
	if (leader === undefined) return;
	try {
		process.kill(-leader, signal);
	} catch {
		// It has just ended.
	}
}

function lastStep(output: string): string {
	const steps = output.split('\n').flatMap((line) => /^(Fonts|Dataset|Last|Pages|Files|Built)\b/.exec(line)?.[1] ?? []);
	return steps.at(-1) ?? '';
}
