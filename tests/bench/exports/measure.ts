/** Charts in a second of the processor, and how large they are. */
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { median } from '../median';
import type { Draw, Subject } from './contestants';

/** Of some charts drawn one after the other: how many in a second, and bytes of each. */
export interface Batch {
	readonly perSecond: number;
	readonly bytes: readonly number[];
}

/** Of one contestant and one kind of output: charts a second in each round, and bytes of each chart. */
export interface Rates {
	readonly perSecond: number[];
	readonly bytes: number[];
}

/** So that no batch pays for what the last one has left lying. A whole collection would also throw away compiled code. */
export function garbageCollector(): () => void {
	setFlagsFromString('--expose-gc');
	const collect: (options: { type: 'minor' }) => void = runInNewContext('gc');
	return () => collect({ type: 'minor' });
}

/**
 * Draws each subject once; counted is the time of the processor, in all threads of this process. After each one waiting
 * work is done, as between two tasks of a build: only then does resvg give back the memory of a picture, and without that
 * each one is drawn into memory that the system has yet to clear.
 */
export async function measure(draw: Draw<string | Uint8Array>, subjects: readonly Subject[]): Promise<Batch> {
	const outputs: (string | Uint8Array)[] = [];
	const before = process.cpuUsage();
	for (const subject of subjects) {
		outputs.push(await draw(subject));
		await setImmediate();
	}
	const { user, system } = process.cpuUsage(before);
	const bytes = outputs.map((output) => Buffer.byteLength(output));
	return { perSecond: (subjects.length * 1e6) / (user + system), bytes };
}

/** Cells of a table: rates with minimum and maximum, against ours, kB of a chart. */
export function cellsOf(rates: Rates | undefined, ours: Rates | undefined): string[] {
	if (!rates || !ours || rates.bytes.length === 0) return ['–', '–', '–'];
	const ratio = median(rates.perSecond) / median(ours.perSecond);
	return [spread(rates.perSecond), `${ratio.toFixed(2)}x`, (median(rates.bytes) / 1000).toFixed(1)];
}

function spread(values: readonly number[]): string {
	const told = (value: number) => value.toFixed(value < 100 ? 1 : 0);
	return `${told(median(values))} (${told(Math.min(...values))}–${told(Math.max(...values))})`;
}
