/** What was read of a text, or of the part of it that a person says is the article: numbers outside of that are not counted. */
import type { PastedNumbers, TextPart } from '../../dataset/author/desk/numbers';
import { readParts } from '../../dataset/author/desk/parts';
import { latestOnly } from './latest';

export class Article {
	read: PastedNumbers;
	readonly #newest = latestOnly();
	#part: TextPart | undefined;

	/** @param read of the whole text @param joined adds what a person has read */
	constructor(
		private readonly text: string,
		private readonly language: string,
		read: PastedNumbers,
		private readonly joined: (read: PastedNumbers) => PastedNumbers
	) {
		this.read = $state.raw(read);
	}

	/** Reads that part alone. @param part undefined: the whole text */
	async limit(part: TextPart | undefined): Promise<void> {
		if (part === this.#part) return;
		this.#part = part;
		const read = await this.#newest(readParts(this.text, this.language, part));
		if (read) this.read = this.joined(read);
	}
}
