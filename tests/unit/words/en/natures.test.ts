/** What kind of statement a sentence is, by its words. */
import { expect, it } from 'vitest';
import { natureOf } from '../../../../src/lib/words/en/natures';

it.each([
	['UK economic growth likely to be just 1.7% in 2011', 'forecast'],
	['CPI was likely to remain above 4%, the Bank predicted.', 'forecast'],
	['Officials anticipate 40 ships a day.', 'forecast'],
	['They’ll be between 0.9 and 1.8 degrees warmer.', 'forecast'],
	['The panel is estimating a loss of 30 tonnes.', 'estimate'],
	['The pledge is to cut 40 percent, a goal of the union.', 'target'],
	['The project cost £40 million.', undefined],
	['Fires are four times more likely in summer.', undefined]
] as const)('%s', (sentence, nature) => {
	expect(natureOf(sentence)?.nature).toBe(nature);
});
