/** A contestant in a process of its own, as threads of a build are: nobody’s garbage collector walks through what another has loaded. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Course } from './contestants';
import type { Batch } from './measure';

export const KINDS = ['svg', 'png'] as const;
export type Kind = (typeof KINDS)[number];

/** What the process is started with: who draws, and which charts. */
export interface Start {
	readonly name: string;
	readonly course: Course;
	/** A file with an array of subjects, written by `v8.serialize`. */
	readonly subjects: string;
}

/** To draw the next charts. */
export interface Task {
	readonly kind: Kind;
	readonly count: number;
}

/** Without a batch where the contestant does not draw this kind. */
export type Answer = { readonly batch: Batch | undefined } | { readonly failure: string };

export interface ContestantProcess {
	readonly name: string;
	/** One task at a time. What is drawn was proven before the first answer. @throws {Error} if it fails */
	draw(task: Task): Promise<Batch | undefined>;
	stop(): void;
}

export function startContestant(start: Start): ContestantProcess {
	const { name } = start;
	const child = fork(fileURLToPath(new URL('contestant.ts', import.meta.url)), [JSON.stringify(start)], {
		execArgv: ['--import', 'tsx']
	});
	return {
		name,
		draw: (task) =>
			new Promise((resolve, reject) => {
				const ended = () => reject(new Error(`The process of ${name} ended; the reason stands above.`));
				if (child.exitCode !== null) return ended();
				child.once('exit', ended);
				child.once('message', (answer: Answer) => {
					child.off('exit', ended);
					if ('failure' in answer) reject(new Error(answer.failure));
					else resolve(answer.batch);
				});
				child.send(task);
			}),
		stop: () => void child.kill()
	};
}
