/** What the records are on their way to the finished dataset: resolved, but not yet judged by the checks. */
import type { HouseStyle } from '../../quantity/types';
import type { Names } from '../problems/names';
import type { Report } from '../read/files';
import type { Check, Claim, Derivation, Location, Source } from '../types';

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
	/** Where each of these names is given. */
	readonly places: Map<string, Location>;
	/** How the house writes numbers. */
	style?: HouseStyle | undefined;
	/** Set where a file is so broken that its names are unknown: then an unknown name is nobody's fault. */
	incomplete: boolean;
}

/** Registers a name of a claim, derivation or check; reports one that is taken, and by whom. */
export function registerName(
	id: string,
	names: Pick<Names<unknown>, 'define'>,
	at: Location,
	{ places }: Registers,
	report: Report
): void {
	const first = places.get(id);
	if (!first) {
		places.set(id, at);
		names.define(id, undefined);
		return;
	}
	report({
		at,
		code: 'duplicate-id',
		message: `the name “${id}” is taken, at ${first.file}:${first.line}:${first.column}`,
		expected: 'one name for one claim, derivation or check in the whole dataset'
	});
}
