/** A figure whose other sources are told elsewhere, so that none is drawn. What its marks say of themselves stays. */
import type { Figure } from '../../dataset/types';

export function uncounted<Spec>(figure: Figure<Spec>): Figure<Spec> {
	return { ...figure, evidence: figure.evidence.map((evidence) => ({ ...evidence, checks: [] })) };
}
