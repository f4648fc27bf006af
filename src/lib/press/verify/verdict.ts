/** What is said of a file, and of the version that it shows: all that words about it are made of. */
import type { SaidClaim } from '../../dataset/types';
import type { Kind } from './kind';
import { latestOf, type Found, type PublishedVersion } from './published';
import type { Marks } from './reading';

/** What a file comes to, in one word. */
export const VERDICTS = {
	intact: 'intact',
	rewritten: 'same content, file rewritten',
	'in-part': 'compared in part',
	changed: 'changed, or not understood',
	superseded: 'superseded',
	'metadata-lost': 'metadata lost',
	unknown: 'unknown'
} as const;
export type Verdict = keyof typeof VERDICTS;

/** How the file itself is, whatever became of its version. */
export type FileState = Exclude<Verdict, 'superseded'>;
export type Currency = 'current' | 'superseded' | 'withdrawn';

/** The published version that the file shows, with what became of it. */
export interface ShownVersion {
	readonly figure: string;
	/** Of the figure's page. */
	readonly address: string;
	readonly title: string;
	readonly version: number;
	readonly date: string;
	readonly currency: Currency;
	/** The versions after it: what changed, and why. */
	readonly later: readonly Pick<PublishedVersion, 'version' | 'date' | 'what' | 'why'>[];
	readonly withdrawn: { readonly date: string; readonly why: string } | null;
	readonly claims: readonly SaidClaim[];
}

export interface Judgement {
	readonly kind: Kind | undefined;
	readonly verdict: Verdict;
	readonly state: FileState;
	readonly shown?: ShownVersion;
	/** What is not as it was published, in sentences. */
	readonly differences: readonly string[];
	/** What else is to be known, in sentences. */
	readonly notes: readonly string[];
	/** Which of the notes hold only as long as nobody has compared it with what the published version makes. */
	readonly uncertain?: readonly string[];
	/** How it was made, as it says itself. */
	readonly made?: MadeHow;
}

export interface MadeHow extends Pick<Marks, 'form' | 'look' | 'address' | 'shown'> {
	readonly edition: number;
}

/** A judged file. */
export interface VerifiedFile extends Judgement {
	readonly name: string;
	/** Of a zip: what is in it. */
	readonly files?: readonly VerifiedFile[];
}

/** Whether the file itself is said to be good, whatever became of its version. */
export function isVouched(state: FileState): boolean {
	return state === 'intact' || state === 'rewritten';
}

/** A version with what became of it, and what a file in this state that shows it comes to. */
export function withVersion({ figure, version }: Found, state: FileState): Pick<Judgement, 'verdict' | 'shown'> {
	const latest = latestOf(figure);
	const isLatest = latest === version;
	const currency: Currency = figure.withdrawn ? 'withdrawn' : isLatest ? 'current' : 'superseded';
	return {
		verdict: isVouched(state) && currency !== 'current' ? 'superseded' : state,
		shown: {
			figure: figure.figure,
			address: figure.address,
			title: version.title,
			version: version.version,
			date: version.date,
			currency,
			later: figure.versions.slice(figure.versions.indexOf(version) + 1),
			withdrawn: figure.withdrawn,
			claims: version.claims
		}
	};
}

/** A version of a figure by its number, as a screenshot's source line names it. */
export function shownVersion(found: Found): ShownVersion | undefined {
	return withVersion(found, 'unknown').shown;
}
