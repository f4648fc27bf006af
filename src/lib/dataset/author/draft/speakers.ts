/** Speakers of a draft: an id for each name that a text gives, the author first. */
import { inOneLine } from '../../../words/typography';
import type { Said, Speech } from '../../../words/types';
import { TODO } from '../todo';

export interface DraftedSpeaker {
	readonly id: string;
	readonly name: string;
}

export const AUTHOR = 'author';

/** Gives ids to speakers as they come; those that a person must confirm are listed with TODO. */
export class Speakers {
	readonly #known = new Map<string, DraftedSpeaker>();
	readonly #author: DraftedSpeaker;

	constructor(authors: Speech['authors']) {
		const names = authors.map(({ given, family }) => `${given} ${family}`);
		this.#author = { id: AUTHOR, name: names.join(' and ') || `${TODO} the author, or who else speaks` };
	}

	/** The id of who says it. */
	idOf({ speaker: name }: Said): string {
		if (name === undefined) return AUTHOR;
		const speaker = inOneLine(name);
		const key = speaker.toLowerCase().split(/\s+/u).at(-1) ?? speaker;
		const known = this.#known.get(key);
		if (known) return known.id;
		const id = this.#free(slugOf(key) || 'speaker');
		this.#known.set(key, { id, name: speaker });
		return id;
	}

	get list(): readonly DraftedSpeaker[] {
		return [this.#author, ...this.#known.values()];
	}

	#free(wanted: string): string {
		const taken = new Set(this.list.map(({ id }) => id));
		let id = wanted;
		for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
		return id;
	}
}

function slugOf(key: string): string {
	return key
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/gu, '-')
		.replace(/^-|-$/gu, '')
		.slice(0, 60);
}
