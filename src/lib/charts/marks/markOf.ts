import type { Evidence } from '../../dataset/types';
import { isProjected } from '../../sentences/basis';
import { evidenceSentence } from '../../sentences/evidence';
import type { MarkOf } from '../types';

/** The part that every mark of the source itself shares: what it stands for, and how. */
export function markOf(label: string, evidence: Evidence): MarkOf {
	return {
		of: evidence.id,
		basis: evidence.basis,
		projected: isProjected(evidence),
		sentence: evidenceSentence(label, evidence)
	};
}
