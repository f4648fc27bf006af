/**
 * The registry of derivations: a kind that is left out does not compile. They are computed from stated quantities only;
 * who calls them sees to that.
 */
import type { DerivationKind } from './derivation';
import { difference, partOf, sum, wholeOf } from './derivationsOfAmounts';
import { baseBeforeIncrease, percentChange, ratio, shareOf, valueAfterIncrease } from './derivationsOfChange';
import { dateBefore, timeBetween } from './derivationsOfDates';
import type { DerivationDefinition } from './derivationTypes';
import { sided } from './derivedSide';

export type {
	DerivationDefinition,
	DerivationErrorCode,
	DerivationFailure,
	DerivationInputs,
	DerivationOutcome
} from './derivationTypes';

export const DERIVATIONS: { readonly [Kind in DerivationKind]: DerivationDefinition<Kind> } = {
	'base-before-increase': sided(baseBeforeIncrease),
	'value-after-increase': sided(valueAfterIncrease),
	difference: sided(difference),
	sum: sided(sum),
	ratio: sided(ratio),
	'share-of': sided(shareOf),
	'part-of': sided(partOf),
	'whole-of': sided(wholeOf),
	'percent-change': sided(percentChange),
	'date-before': sided(dateBefore),
	'time-between': sided(timeBetween)
};
