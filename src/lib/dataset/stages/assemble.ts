/** From drafts to the dataset: verdicts are computed, and sources, claims, derivations and checks linked. */
import { roundOutward } from '../../quantity/interval';
import type { Interval } from '../../quantity/types';
import type { CheckDraft, ClaimDraft, DerivationDraft, EvidenceDraft, SourceDraft } from './drafts';
import type { Check, Claim, Derivation, Evidence, InventoryEntry, RecordFlag, Source } from '../types';
import { judge, standingOf } from './verdict';

export interface Drafts {
	readonly sources: readonly {
		readonly draft: SourceDraft;
		readonly claims: readonly ClaimDraft[];
		readonly inventory: readonly InventoryEntry[];
	}[];
	readonly derivations: readonly DerivationDraft[];
	readonly checks: readonly CheckDraft[];
}

export interface Assembled {
	readonly sources: readonly Source[];
	readonly claims: readonly Claim[];
	readonly derivations: readonly Derivation[];
	readonly checks: readonly Check[];
	/** Claims and derivations by id. */
	readonly evidence: ReadonlyMap<string, Evidence>;
}

/** Pure; a draft that refers to a claim of a broken source is left out. */
export function assemble(drafts: Drafts): Assembled {
	const stated = drafts.sources.flatMap(({ claims }) => claims);
	const checks = judgeAll(drafts.checks, [...stated, ...drafts.derivations]);
	const checksOn = byEvidence(checks);
	const evidence = new Map<string, Evidence>();
	const sources = drafts.sources.map(({ draft, claims, inventory }): Source => {
		const finished: Claim[] = [];
		const source: Source = { ...draft, inventory, claims: finished };
		for (const claim of claims) {
			const done = finishClaim(claim, source, checksOn.get(claim.id) ?? []);
			finished.push(done);
			evidence.set(done.id, done);
		}
		return source;
	});
	const claims = sources.flatMap((source) => source.claims);
	const byId = new Map(claims.map((claim) => [claim.id, claim]));
	const derivations = drafts.derivations.flatMap((draft): Derivation[] => {
		const inputs = draft.inputs.flatMap(({ id }) => byId.get(id) ?? []);
		if (inputs.length < draft.inputs.length) return [];
		const own = checksOn.get(draft.id) ?? [];
		return [{ ...draft, inputs, checks: own, standing: standingOf(own.map(({ verdict }) => verdict)) }];
	});
	for (const derivation of derivations) evidence.set(derivation.id, derivation);
	return { sources, claims, derivations, checks, evidence };
}

function judgeAll(checks: readonly CheckDraft[], evidence: readonly EvidenceDraft[]): Check[] {
	const byId = new Map(evidence.map((draft) => [draft.id, draft]));
	return checks.flatMap((check) => {
		const of = byId.get(check.of);
		if (!of) return [];
		const judged = judge(of, check);
		return [{ ...check, ...judged, ...comparedAs(of, check, judged.compared) }];
	});
}

/** The check's range in the claim's own unit, where it speaks in another; fraction words stay words. */
function comparedAs(of: EvidenceDraft, check: CheckDraft, compared: Interval | undefined): Pick<Check, 'comparedAs'> {
	// Who has read the claim has not read the check, and what its words call a range is not what the check is.
	const { read: _, spread: _spread, centred: _centred, ...claimed } = of.quantity;
	const { unit, word } = claimed;
	if (!compared || word !== undefined || unit.id === check.quantity.unit.id) return {};
	return { comparedAs: { ...claimed, relation: 'between', interval: roundOutward(compared, 0.1) } };
}

function byEvidence(checks: readonly Check[]): Map<string, Check[]> {
	const groups = new Map<string, Check[]>();
	for (const check of checks) {
		const group = groups.get(check.of);
		if (group) group.push(check);
		else groups.set(check.of, [check]);
	}
	return groups;
}

function finishClaim({ record, ...draft }: ClaimDraft, source: Source, checks: readonly Check[]): Claim {
	const flag: RecordFlag | undefined = record && {
		...record,
		supersededBy: checks.find(({ verdict }) => verdict === 'superseded')
	};
	return {
		...draft,
		source,
		checks,
		standing: standingOf(checks.map(({ verdict }) => verdict)),
		...(flag ? { record: flag } : {})
	};
}
