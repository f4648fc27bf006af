/** What the records are on their way to the finished dataset: resolved, but not yet judged by the checks. */
import type { Names } from '../problems/names';
import type { Check, Claim, Derivation, Source } from '../types';

/** A claim whose quote, words and number agree; its source and the verdicts on it come last. */
export type ClaimDraft = Omit<Claim, 'source' | 'checks' | 'standing'>;

export type DerivationDraft = Omit<Derivation, 'inputs' | 'checks' | 'standing'> & {
	readonly inputs: readonly ClaimDraft[];
};

export type EvidenceDraft = ClaimDraft | DerivationDraft;

/** A check before its verdict; `reason` is what its file says. */
export type CheckDraft = Omit<Check, 'verdict' | 'compared' | 'comparedAs'>;

export type SourceDraft = Omit<Source, 'claims' | 'inventory'>;

/** The names of a dataset, across its files. */
export interface Registers {
	/** Claims and derivations. */
	readonly evidence: Names<EvidenceDraft>;
	/** Which of them are derivations, be their records whole or broken. */
	readonly derivations: Set<string>;
	readonly checks: Names<CheckDraft>;
	/** Set where a file is so broken that its names are unknown: then an unknown name is nobody's fault. */
	incomplete: boolean;
}
