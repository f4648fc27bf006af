/** What a table has of a drawn value. */
import type { Check, Standing } from '../dataset/types';

/** One drawn value, as table, CSV, JSON and XLSX show it. Numbers are plain; an empty bound is unbounded. */
export interface Row {
	readonly figure: string;
	/** What the row stands for in the drawing: "2023", "Prewar", "China’s customs". */
	readonly label: string;
	readonly id: string;
	readonly series: 'article' | 'other source';
	/** `read` of a date that the words do not name, but was read from them. */
	readonly basis: 'stated' | 'read' | 'derived' | 'other source';
	readonly subject: string;
	readonly measure: string;
	/** The date where the period’s words name that and no more, else its words. */
	readonly period: string;
	/** The period as readers see it. */
	readonly periodLabel: string;
	/** Number, ISO date, or the fraction a word stands for. */
	readonly value: number | string;
	/** The value as written for people: "$240 bn", "half", "over 40". */
	readonly written: string;
	readonly unit: string;
	readonly relation: string;
	readonly lower: number | string | null;
	readonly upper: number | string | null;
	/** Both bounds in words, in the scale of `written`. */
	readonly bounds: string;
	readonly nature: string;
	readonly formula: string;
	readonly standing: Standing | '';
	readonly verdict: Check['verdict'] | '';
	readonly assumption: string;
	readonly caveat: string;
	/** Why a relative date, an interval or another source’s number was read so. */
	readonly because: string;
	/** "a record at the time, May 2024": what the words flag, beside the number. */
	readonly flag: string;
	readonly speaker: string;
	readonly quote: string;
	/** Who has read the number, where it was a person: "Ann Example, 2026-03-01". */
	readonly read_by: string;
	/** What was said before and no longer holds, each with its date. */
	readonly history: string;
	/** Language of the quote. */
	readonly language: string;
	readonly source: string;
	readonly url: string;
}
