import { bisectRight } from 'd3';

/** Something wrong in a file's text. */
export interface Mistake {
	/** Where, in UTF-16 units from the start. */
	readonly offset: number;
	readonly code: string;
	readonly message: string;
	readonly expected?: string;
	readonly mend?: string;
}

/** Something wrong, and the change of the text that makes the rest of it readable; none where it is readable as it is. */
export interface Repair {
	readonly mistake: Mistake;
	readonly changes: readonly Change[];
}

/** Some units of the text replaced by others. */
export interface Change {
	readonly at: number;
	readonly length: number;
	readonly by: string;
}

/** Changes that were made together, in order of place; for each where it ends in the text after all of them. */
interface Step {
	readonly changes: readonly Change[];
	readonly ends: readonly number[];
	/** By how much the text is longer behind so many of the changes. */
	readonly longer: readonly number[];
}

/** A text that is changed step by step, and where things of it stood at first. A step may hold as many changes as a file has lines. */
export class ChangedText {
	#text: string;
	readonly #steps: Step[] = [];

	constructor(text: string) {
		this.#text = text;
	}

	get text(): string {
		return this.#text;
	}

	/** Makes changes that are all told of the text as it is now and do not overlap. */
	change(told: readonly Change[]): void {
		const changes = [...told].sort((a, b) => a.at - b.at);
		const parts: string[] = [];
		const ends: number[] = [];
		const longer = [0];
		let done = 0;
		for (const { at, length, by } of changes) {
			const before = longer.at(-1) ?? 0;
			parts.push(this.#text.slice(done, at), by);
			ends.push(at + before + by.length);
			longer.push(before + by.length - length);
			done = at + length;
		}
		this.#text = parts.join('') + this.#text.slice(done);
		this.#steps.push({ changes, ends, longer });
	}

	/** Where an offset into the text of now is in the one of before. */
	before(offset: number): number {
		return this.#steps.reduceRight((now, { changes, ends, longer }) => {
			const passed = bisectRight(ends, now);
			const then = now - (longer[passed] ?? 0);
			const within = changes[passed];
			return within ? Math.min(then, within.at + within.length) : then;
		}, offset);
	}
}
