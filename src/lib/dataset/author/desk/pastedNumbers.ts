/** The numbers of a pasted text, as types: what reads them and what joins them share these. */
import type { DraftedClaim } from '../draft/draftedClaim';
import type { Words } from '../draft/groups';

/** A sentence of the text, in code points. */
export interface QuotedSentence extends Words {
	/** Who speaks, as the text names them; undefined: whoever wrote it. */
	readonly speaker?: string;
	readonly reportedFor?: string;
	/** What a person must look at. */
	readonly doubt?: string;
}

/** A number of the text that can be drawn. Its words state two values where something changed from one to another. */
export interface PastedNumber extends Words {
	/** Of its place: the same for the same text. */
	readonly id: string;
	readonly claims: readonly DraftedClaim[];
	readonly sentence: QuotedSentence;
	/** What makes it less certain, in sentences. */
	readonly doubts: readonly string[];
	/** Whether it is of what another number of its sentence is of: “grew from 573 TWh to 699 TWh”. */
	readonly hasSubjectOfAnother?: boolean;
	/** Noun phrases of its sentence, to be chosen as what it speaks of. */
	readonly phrases: readonly string[];
	/** How much it is worth drawing: from 0 up, what is at least `WORTH` stands in the first list. */
	readonly worth: number;
}

/** A stretch of a text, in code points; its end is not in it. */
export interface TextPart {
	readonly start: number;
	readonly end: number;
}

export interface NumberGroup {
	/** “Dates: they say when.” */
	readonly reason: string;
	readonly words: readonly Words[];
}

export interface PastedNumbers {
	/** The most worth drawing first. */
	readonly numbers: readonly PastedNumber[];
	/** What is not drawn, by why. */
	readonly groups: readonly NumberGroup[];
	/** All numbers and groups’ words together; what the text says again is counted once. */
	readonly count: number;
	/** Who signs it, and where and when if its byline says so. */
	readonly signed: string;
	/** Everybody whose words it gives, by name. */
	readonly speakers: readonly string[];
}
