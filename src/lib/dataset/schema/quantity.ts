/** How data files write a quantity. Decimals and scale are not typed in: they are read from the words. */
import { z } from 'zod';
import { RELATIONS } from '../../quantity/types';
import { ROW_IDS } from '../../quantity/units';
import { date, dateOrSpan, numeral, text } from './fields';

const unit = z
	.string()
	.min(1)
	.max(40)
	.describe(
		`Unit: ${ROW_IDS.join(', ')}; with a prefix of the SI: kWh, mL, GW; the ISO 4217 code of a currency: USD, EUR; or one per another: USD-per-barrel, mm-per-year.`
	);
const relation = z
	.enum(RELATIONS)
	.default('exactly')
	.describe('How the words tie the number to the truth: exactly, about, over, just-over …');

const interval = z
	.strictObject({
		lower: numeral.optional().describe('Lowest value that the words leave open, in the unit; absent if unbounded.'),
		upper: numeral.optional().describe('Highest value that the words leave open, in the unit; absent if unbounded.'),
		reason: text
			.optional()
			.describe('Why the interval is not the one that the relation gives. Not needed for “between”.')
	})
	.describe('The interval, where the words state one or an editor overrides the rule.');

const personalReading = z
	.strictObject({
		because: text.describe('What the words say, and why the program does not read it in them.'),
		by: text.describe('Who has read them: a name that readers see.'),
		date: date.describe('When.')
	})
	.describe(
		'A person has read the words: the quantity stands as it is written here, whatever the program reads. Marked openly, wherever the number goes.'
	);

export const quantitySchema = z
	.strictObject({
		value: numeral.optional().describe('The number with its scale applied: 240e9, -8e9, 1/2. A loss is negative.'),
		date: dateOrSpan.optional().describe('Instead of a value: a year, month or day.'),
		unit: unit.optional(),
		of: text.optional().describe('What is counted or ranked, in the plural: "meetings".'),
		relation,
		interval: interval.optional(),
		also: z
			.strictObject({ value: numeral.describe('The second number, its scale applied.'), unit })
			.optional()
			.describe('The same fact in a second unit, as the words give it; both must agree.'),
		read: personalReading.optional()
	})
	.superRefine((quantity, context) => {
		const complain = (path: string[], message: string): void =>
			void context.addIssue({ code: 'custom', path, message, params: { code: 'quantity-shape' } });
		if (quantity.date !== undefined) {
			if (quantity.value !== undefined) complain(['value'], 'stands beside a date; a quantity has one of the two');
			if (quantity.unit !== undefined && quantity.unit !== 'date')
				complain(['unit'], 'must be “date” or absent beside a date');
		} else {
			if (quantity.unit === undefined) complain([], 'has no unit');
			const between = quantity.relation === 'between' && quantity.interval !== undefined;
			if (quantity.value === undefined && !between) complain([], 'has neither value nor date');
		}
		const bounds = quantity.interval;
		if (quantity.relation === 'between' && (bounds?.lower === undefined || bounds.upper === undefined))
			complain(['relation'], '“between” needs an interval with lower and upper');
		if (bounds && quantity.relation !== 'between' && bounds.reason === undefined)
			complain(['interval'], 'overrides the rule without a reason');
		if (bounds?.lower !== undefined && bounds.upper !== undefined && bounds.lower > bounds.upper)
			complain(['interval'], `has its lower bound, ${bounds.lower}, above its upper one, ${bounds.upper}`);
	});
export type QuantityRecord = z.infer<typeof quantitySchema>;
