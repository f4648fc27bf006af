/** What a run of the fuzzer comes to, gathered case by case and told at the end. */
import type { Outcome } from './tryCase';

export class FuzzReport {
	#cases = 0;
	#accepted = 0;
	readonly #byCode = new Map<string, number>();
	readonly #byBase = new Map<string, number>();
	readonly #failed: Outcome[] = [];
	#slowest: Outcome | undefined;

	add(outcome: Outcome): void {
		this.#cases += 1;
		if (outcome.codes.length === 0 && outcome.faults.length === 0) this.#accepted += 1;
		for (const code of outcome.codes) count(this.#byCode, code);
		count(this.#byBase, outcome.base);
		if (outcome.faults.length > 0) this.#failed.push(outcome);
		if (!this.#slowest || outcome.milliseconds > this.#slowest.milliseconds) this.#slowest = outcome;
	}

	get hasFailed(): boolean {
		return this.#failed.length > 0;
	}

	/** @param seconds how long the run took */
	text(seed: number, seconds: number): string {
		const { number = 0, milliseconds = 0, steps = [] } = this.#slowest ?? {};
		return [
			`${this.#cases} datasets, seed ${seed}, ${seconds.toFixed(0)} s, ${(this.#cases / seconds).toFixed(0)} a second`,
			`${this.#accepted} let through, each with nothing in it that its words do not say`,
			`${this.#cases - this.#accepted - this.#failed.length} refused, each with every problem at its place`,
			`${this.#failed.length} failed`,
			`slowest: case ${number}, ${milliseconds.toFixed(0)} ms (${steps.join('; ')})`,
			`\nmade from:\n${table(this.#byBase)}`,
			`\nrefused for (a dataset may have several):\n${table(this.#byCode)}`,
			...this.#failed.slice(0, 20).map((outcome) => failureText(outcome, seed))
		].join('\n');
	}
}

/** A failed case and how to see it again. */
export function failureText({ number, base, steps, faults }: Outcome, seed: number): string {
	return [
		`\ncase ${number} of “${base}”: ${steps.join('; ')}`,
		...faults.slice(0, 5).map((fault) => `  ${fault}`),
		`  again: npm run fuzz -- --seed ${seed} --case ${number}`
	].join('\n');
}

function count(counts: Map<string, number>, name: string): void {
	counts.set(name, (counts.get(name) ?? 0) + 1);
}

function table(counts: ReadonlyMap<string, number>): string {
	const rows = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
	return rows.map(([name, times]) => `${String(times).padStart(8)}  ${name}`).join('\n');
}
