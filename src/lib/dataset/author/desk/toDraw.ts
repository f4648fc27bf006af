/** What charts and labels know of a claim that is to be drawn. */
import type { Reading } from '../../../words/types';

/** A claim as a chart needs it, with what a person has said of it. */
export interface ToDraw {
	readonly id: string;
	readonly reading: Reading;
	readonly subject: string;
	readonly measure: string;
	/** What is counted, in the plural. */
	readonly of?: string;
	/** When it holds, as readers see it. */
	readonly period?: string;
	/** When it was, of the same thing as another one, as their sentence says. */
	readonly order?: 'before' | 'after';
	/** The id of that one. */
	readonly alike?: string;
	/** Whether a person has said what is measured. */
	readonly isMeasureTold: boolean;
	/** Whether it is by how much something grew or fell, and not how much there is. */
	readonly isChange: boolean;
	/** What stands right behind the number in its sentence. */
	readonly behind: string;
	/** BCP 47 tag of its words. */
	readonly language: string;
}
