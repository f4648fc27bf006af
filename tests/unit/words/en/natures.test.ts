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
	['Wheat production is set to fall by 24% this year.', 'forecast'],
	['Exports were on course to reach $9 million.', 'forecast'],
	['They project about 270 GW this year.', 'forecast'],
	['The funds are less than 15% of what is needed for people whose numbers are expected to grow in 2023.', undefined],
	['The town, whose 40 ships are expected in May, has 300 houses.', 'forecast'],
	['The clock was set to 40 seconds by a new set to the north.', undefined],
	['The project cost £40 million.', undefined],
	['Fires are four times more likely in summer.', undefined]
] as const)('%s', (sentence, nature) => {
	expect(natureOf(sentence)?.nature).toBe(nature);
});
