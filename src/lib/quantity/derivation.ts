/** The closed set of derivations. Nothing else computes a drawn value. */
export const DERIVATION_KINDS = [
	'base-before-increase',
	'value-after-increase',
	'difference',
	'sum',
	'ratio',
	'share-of',
	'part-of',
	'whole-of',
	'percent-change',
	'date-before',
	'time-between'
] as const;
export type DerivationKind = (typeof DERIVATION_KINDS)[number];
