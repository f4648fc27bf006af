/** The dataset's types by stage: what is resolved, validated and ready to draw. Records (what people write) are in `schema/`. */
import type { HouseStyle, Interval, Nature, Quantity } from '../quantity/types';
import type { Palette } from '../scene/palette';
import type { DerivationKind } from '../quantity/derivation';

/** Where something stands in a data file: 1-based line and column. */
export interface Location {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** One mistake, as data; `report.ts` turns it into text. */
export interface Problem {
	readonly at: Location;
	/** Stable name of the rule that was broken, e.g. `quote-moved`. */
	readonly code: string;
	/** What is wrong, naming the offending value. */
	readonly message: string;
	/** What was expected. */
	readonly expected?: string;
	/** The nearest right name, where a name was not found. */
	readonly nearest?: string;
	/** How to mend it. */
	readonly mend?: string;
}

/** A stretch of text, in Unicode code points, end exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export interface Person {
	readonly given: string;
	readonly family: string;
}

/** An institution that signs a work. */
export interface Organisation {
	readonly name: string;
}

export type Author = Person | Organisation;

export interface Speaker {
	readonly id: string;
	/** "Mary Glantz"; "Introduction, unsigned". */
	readonly name: string;
}

/** A work that is cited. */
export interface Source {
	readonly id: string;
	readonly title: string;
	/** The title in sentence case, for the styles of citation that want it so. */
	readonly sentenceTitle?: string;
	readonly authors: readonly Author[];
	readonly publisher: string;
	/** As it is known for short: "USIP". */
	readonly publisherShort?: string;
	/** EDTF, as precise as it is known: `2024-05`. */
	readonly issued: string;
	readonly issuedNote?: string;
	/** Whether the work does not name that date: it was found otherwise, as the note tells. */
	readonly issuedInferred?: true;
	readonly url: string;
	readonly genre?: string;
	readonly language: string;
	readonly rights: string;
	readonly archived?: string;
	readonly retrieved?: string;
	readonly speakers: readonly Speaker[];
	readonly text: { readonly sha256: string; readonly length: number };
	/** How the quotes were matched in this run: against the text itself, or by the recorded match and its date. */
	readonly match: { readonly by: 'text' | 'record'; readonly date?: string };
	/** One or two sentences for the dashboard. */
	readonly summary: string;
	/** Of the house that publishes the figures. */
	readonly style?: HouseStyle;
	readonly claims: readonly Claim[];
	readonly inventory: readonly InventoryEntry[];
}

/** The exact words, located in the source's text. */
export interface Quote {
	readonly id: string;
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
	readonly start: number;
	readonly end: number;
	readonly speaker: Speaker;
	/** The page of a PDF that it begins on, counted from 1. */
	readonly page?: number;
	/** What the PDF calls this page, where it is not its number: "iv", "217". */
	readonly pageLabel?: string;
	/** Whose claim it is, where the speaker reports it for others: "the two leaders". */
	readonly reportedFor?: string;
	/** In another language, and who translated it. */
	readonly translation?: { readonly text: string; readonly by: string; readonly language: string };
	/** Its language (BCP 47), if that is not the source’s. */
	readonly language?: string;
	/** Words around it that deny, suppose, ascribe or ask it, and why the editor has left them out. */
	readonly leftOut?: readonly { readonly words: string; readonly because: string }[];
}

/** When a claim holds. `date` is EDTF; without it the period is named in words only ("prewar") and stays undated. */
export interface Period {
	readonly label: string;
	readonly date?: string;
	/** Where the words of the period stand in the quote. */
	readonly words?: Span;
	/** Why a relative date was resolved so. */
	readonly because?: string;
}

/** "record": true on the article's date. */
export interface RecordFlag {
	readonly words: Span;
	readonly asOf: string;
	/** A check that shows a later, higher value, if there is one: then titles say "a record at the time". */
	readonly supersededBy?: Check;
}

export type Standing = 'unchecked' | 'supported' | 'mixed' | 'contradicted';
export type Verdict = 'agrees' | 'differs' | 'superseded' | 'not-comparable';

interface EvidenceBase {
	readonly id: string;
	readonly subject: string;
	readonly measure: string;
	readonly period?: Period;
	readonly quantity: Quantity;
	/** As it was said, where `quantity` is converted for an axis that it shares with others; words are of this one. */
	readonly said?: Quantity;
	/** An editor's short note that travels with the claim everywhere it goes. */
	readonly caveat?: string;
	readonly checks: readonly Check[];
	readonly standing: Standing;
}

/** What held until a date. */
export interface EarlierValue {
	/** EDTF. */
	readonly date: string;
	readonly what: string;
	/** The value that these words state; of what was withdrawn, that of the claim. */
	readonly was?: Quantity;
	/** The claim’s own number no longer holds, and none took its place: the last of its history. */
	readonly withdrawn?: true;
}

/** One quantitative statement in a source. */
export interface Claim extends EvidenceBase {
	readonly basis: 'stated';
	readonly source: Source;
	readonly quote: Quote;
	/** The number's words within the quote, relative to the quote's start. */
	readonly words: Span;
	/** What kind of statement it is; absent where nobody has said it. */
	readonly nature?: Nature;
	readonly record?: RecordFlag;
	/** The same fact in another unit, which must agree. */
	readonly alsoGiven?: Quantity;
	/** Where its words stand, relative to the quote's start; earlier versions do not keep it. */
	readonly alsoWords?: Span;
	/** Earlier values that the source later revised or withdrew. */
	readonly history: readonly EarlierValue[];
}

/** A value computed from stated ones by a named derivation. */
export interface Derivation extends EvidenceBase {
	readonly basis: 'derived';
	readonly kind: DerivationKind;
	readonly inputs: readonly Claim[];
	/** "240 ÷ 1.6": numbers as said, never starting with "=". */
	readonly formula: string;
}

/** What a mark may stand for. */
export type Evidence = Claim | Derivation;

/** What others are said to do: plain words, none of which judges. */
export const VERBS = ['counts', 'gives', 'measures', 'reports', 'says', 'states'] as const;
export type Verb = (typeof VERBS)[number];

/** Where a check's number was read. */
export type CheckPage = Pick<Check, 'publisher' | 'title' | 'url' | 'date' | 'words' | 'language' | 'stateMedia'>;

/** What an independent source says about the same thing. */
export interface Check {
	readonly id: string;
	/** Id of the claim or derivation it speaks of. */
	readonly of: string;
	readonly subject: string;
	readonly measure: string;
	readonly period: Period;
	readonly quantity: Quantity;
	/** Short name for a label in the lane: "China’s customs". */
	readonly label: string;
	/** Who is heard in it and what they do, for sentences: "China", "counts". */
	readonly who?: string;
	readonly verb?: Verb;
	/** How its number follows from its words, where they do not spell it out. */
	readonly because?: string;
	readonly publisher: string;
	readonly title?: string;
	readonly url: string;
	/** EDTF; empty where the page shows none. */
	readonly date: string;
	/** The words as read, in their language. */
	readonly words: string;
	/** Language tag of the words, where it is not English. */
	readonly language?: string;
	readonly stateMedia: boolean;
	/** Its number follows from those of other checks: how, their ids, and the page of each; versions before had no pages. */
	readonly computed?: {
		readonly formula: string;
		readonly from: readonly string[];
		readonly pages?: readonly CheckPage[];
	};
	/** What must be assumed for it to speak of the same thing. */
	readonly assumption?: string;
	readonly verdict: Verdict;
	/** Why it is not comparable, or what supersedes. */
	readonly reason?: string;
	/** In the unit of what is checked, where comparable. */
	readonly compared?: Interval;
	/** The same as a quantity of the claim's unit, where the check speaks in another: 212 days as 6.9 to 7.1 months. */
	readonly comparedAs?: Quantity;
}

/** One number or number word of the text: drawn by claims, or left undrawn with its reason. In order of the text. */
export interface InventoryEntry {
	readonly words: string;
	readonly start: number;
	readonly end: number;
	/** Ids of claims whose quote words hold it. */
	readonly claims: readonly string[];
	readonly reason?: string;
}

export interface Revision {
	readonly date: string;
	readonly what: string;
	readonly why: string;
}

/** What an edition of the program says of a version in its files. */
export interface Said {
	/** As it stands away from the drawing, with its standing. */
	readonly title: string;
	readonly claims: readonly SaidClaim[];
	readonly rows: readonly SaidRow[];
}

export interface SaidClaim {
	readonly id: string;
	/** As written: "$240 bn". */
	readonly value: string;
	readonly quote: string;
	readonly speaker: string;
	readonly standing: string;
}

/** A row of the table: its numbers plain, of its words the digest. */
export interface SaidRow {
	readonly id: string;
	readonly label: string;
	readonly value: number | string | null;
	readonly lower: number | string | null;
	readonly upper: number | string | null;
	readonly words: string;
}

/** A version of a figure as it was published. */
export interface PublishedVersion {
	readonly number: number;
	readonly revision: Revision;
	/** sha256 of its content; no address, theme or size is in it. */
	readonly fingerprint: string;
	/** Whether it was published lean; one that was not has addresses that are always made. */
	readonly files?: 'lean' | undefined;
	/** The edition of the program that published it. */
	readonly since: number;
	/** What editions say of it in their files, by their numbers, as far as that is on record. */
	readonly said: ReadonlyMap<number, Said>;
	/** The figure as it was, to be drawn again. */
	readonly figure: Figure;
	/** What changed against the version before; empty for the first. */
	readonly changes: readonly Difference[];
}

/** One place that differs. Values are as messages show them; one that is absent was not there, or is no more. */
export interface Difference {
	/** `['title']`, or a list, what it holds, and its fields: `['claims', 'trade-2023', 'quantity', 'value']`. */
	readonly path: readonly string[];
	/** An item or a group of fields came or went; a value changed; or items stand in another order, their names in a row. */
	readonly how: 'added' | 'removed' | 'changed' | 'in order';
	readonly before?: string;
	readonly after?: string;
}

/** What a figure says in a box that cannot hold it whole. */
export interface Short {
	readonly title?: string | undefined;
	/** Id of a quote → a stretch of its exact words. */
	readonly quotes: Readonly<Record<string, string>>;
	/** In place of caveats and note. */
	readonly caveat?: string | undefined;
}

/** What every figure is, whatever its chart. `spec` is the chart type's own part. */
export interface Figure<Spec = unknown> {
	readonly slug: string;
	readonly title: string;
	readonly subtitle: string;
	readonly note?: string;
	readonly short?: Short;
	/** How its house writes; its quantities and sources have the same. */
	readonly style?: HouseStyle;
	readonly topics: readonly string[];
	/** One of `CHART_TYPES`. */
	readonly type: string;
	readonly spec: Spec;
	/** All that is drawn, in the order of the chart; looked up with `evidenceOf`. */
	readonly evidence: readonly Evidence[];
	/** Distinct quotes behind the evidence (inputs of derivations too), in the order of the text. */
	readonly quotes: readonly { readonly quote: Quote; readonly source: Source; readonly claims: readonly Claim[] }[];
	/** What its quotes say and it does not draw, as far as other sources dispute it; in the order of the text. */
	readonly beside: readonly Claim[];
	readonly sources: readonly Source[];
	readonly status: 'published' | 'draft' | 'withdrawn';
	/** Why and since when, for a withdrawn figure. */
	readonly withdrawn?: { readonly date: string; readonly why: string };
	readonly revisions: readonly Revision[];
	/** Drawn from a text that somebody pasted, and nobody compared with what was published: it is no publication. */
	readonly pasted?: true;
	/** Day of the version, where a published version is drawn again; absent in the figure as it is now. */
	readonly asOf?: string;
	/** The published versions, the first one first; empty for a figure that was not published yet. */
	readonly versions: readonly PublishedVersion[];
	readonly aliases: readonly string[];
	/** Whether most of its files are made only when they are asked for. */
	readonly lean?: true;
	/** Whose figure it is and what it is drawn in; absent without a brand. */
	readonly brand?: FigureBrand;
	/** Its place on the dashboard; `Infinity` where the order of the text decides. */
	readonly place: number;
	/** The worst standing of its evidence. */
	readonly standing: Standing;
	/** Short headline for the dashboard, with subject, period and qualifier. */
	readonly headline?: {
		/** Id of what it speaks of. */
		readonly of: string;
		readonly value: string;
		readonly label: string;
		readonly standing: Standing;
	};
}

export interface Licence {
	/** "CC BY 4.0". */
	readonly name: string;
	readonly url: string;
}

/** What a figure takes with it of the site’s brand. */
export interface FigureBrand {
	readonly name: string;
	readonly palette: Palette;
}

/** Whose site it is, and how it looks. */
export interface Brand extends FigureBrand {
	/** At the foot of every page. */
	readonly links: readonly { readonly label: string; readonly url: string }[];
	/** In the header of every page, in the place of the name. */
	readonly logo?: Logo;
	/** Those that the site had before; files in their name and colours stay good. */
	readonly former?: readonly FigureBrand[];
}

/** The picture of a brand. */
export interface Logo {
	readonly light: LogoFile;
	/** For the dark theme; absent, the one for the light theme stands on a light ground there. */
	readonly dark?: LogoFile;
}

/** A file that holds nothing but a picture. */
export interface LogoFile {
	/** In the dataset’s folder: `logo.svg`. */
	readonly file: string;
	readonly kind: 'svg' | 'png';
	/** In its own pixels or units: the two say its shape. */
	readonly width: number;
	readonly height: number;
}

export interface Dataset {
	readonly title: string;
	readonly summary: string;
	/** Figures that the dashboard draws as panels of one card, by slug. */
	readonly cards: readonly { readonly title: string; readonly figures: readonly string[] }[];
	/** Whether the site has a page on which readers draw from texts of their own; it has, if nothing is said. */
	readonly desk?: 'on' | 'off' | undefined;
	/** Whether the site has the documents of this program; it has not, if nothing is said. */
	readonly docs?: 'on' | undefined;
	/** Whether most files of its figures are made only when they are asked for; all are made ahead, if nothing is said. */
	readonly files?: 'lean' | undefined;
	/** Where readers report errors: an e-mail or a web address. */
	readonly reports?: string;
	/** Of what is made here, drawings and tables; not of the quotes. */
	readonly licence?: Licence;
	/** Absent, it is a site of the house. */
	readonly brand?: Brand;
	/** How the house writes; absent where it writes as the product does. */
	readonly style?: HouseStyle;
	readonly sources: readonly Source[];
	readonly claims: readonly Claim[];
	readonly derivations: readonly Derivation[];
	readonly checks: readonly Check[];
	readonly figures: readonly Figure[];
}
