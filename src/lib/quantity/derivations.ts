/**
 * The registry of derivations: a kind that is left out does not compile. They are computed from stated quantities only;
 * who calls them sees to that.
 */
import type { DerivationKind } from './derivation';
import { difference, partOf, sum } from './derivationsOfAmounts';
import { baseBeforeIncrease, percentChange, ratio, shareOf, valueAfterIncrease } from './derivationsOfChange';
import { dateBefore, timeBetween } from './derivationsOfDates';
import type { DerivationDefinition } from './derivationTypes';

export type { DerivationDefinition, DerivationErrorCode, DerivationInputs, DerivationOutcome } from './derivationTypes';

export const DERIVATIONS: { readonly [Kind in DerivationKind]: DerivationDefinition<Kind> } = {
	'base-before-increase': baseBeforeIncrease,
	'value-after-increase': valueAfterIncrease,
	difference,
	sum,
	ratio,
	'share-of': shareOf,
	'part-of': partOf,
	'percent-change': percentChange,
	'date-before': dateBefore,
	'time-between': timeBetween
};
