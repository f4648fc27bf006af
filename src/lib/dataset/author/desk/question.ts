/** A question that is open about a number, as types. */
import type { Answer } from './told';

export interface Choice {
	readonly label: string;
	/** What it adds to what is known. */
	readonly answer: Answer;
	/** Instead: which words are dated how, for all numbers. */
	readonly relative?: Readonly<Record<string, string>>;
}

export interface Question {
	/** Which field it is about: there it is answered in words of one’s own. */
	readonly about: 'subject' | 'measure' | 'of' | 'nature' | 'speaker' | 'doubt' | 'period' | 'cited';
	/** “What is it that is “473 GW”?” */
	readonly ask: string;
	readonly choices: readonly Choice[];
	/** Whether the picture may not leave before; else it is offered. */
	readonly must: boolean;
	/** Whether it asks which dollar is meant. */
	readonly isOfDollar?: boolean;
}

/** A question, and the number that it is asked about: several may be drawn beside each other. */
export interface Asked extends Question {
	readonly number: string;
}
