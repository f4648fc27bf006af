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

/** A text that is changed step by step, and where things of it stood at first. */
export class ChangedText {
	#text: string;
	readonly #changes: Change[] = [];

	constructor(text: string) {
		this.#text = text;
	}

	get text(): string {
		return this.#text;
	}

	/** Makes changes that are all told of the text as it is now. */
	change(changes: readonly Change[]): void {
		for (const change of [...changes].sort((a, b) => b.at - a.at)) {
			const { at, length, by } = change;
			this.#text = this.#text.slice(0, at) + by + this.#text.slice(at + length);
			this.#changes.push(change);
		}
	}

	/** Where an offset into the text of now is in the one of before. */
	before(offset: number): number {
		return this.#changes.reduceRight((now, { at, length, by }) => {
			if (now >= at + by.length) return now - by.length + length;
			return Math.min(now, at + length);
		}, offset);
	}
}
