/** What kind of statement a sentence makes of each of its numbers, by words that govern them. */
import { expect, it } from 'vitest';
import { positionIndex } from '../../../../src/lib/words/codePoints';
import { naturesOf } from '../../../../src/lib/words/en/natures';
import { readNumbers } from '../../../../src/lib/words/read';

/** Of each number that is no date, in order; `?` behind what a person is asked. */
function told(sentence: string): string[] {
	const { toUnits } = positionIndex(sentence);
	const placed = readNumbers(sentence, 'en').map((reading) => ({
		reading,
		start: toUnits(reading.start),
		end: toUnits(reading.end)
	}));
	return naturesOf(sentence, placed)
		.filter((_, at) => placed[at]?.reading.unit !== 'date')
		.map((nature) => (nature ? `${nature.nature}${nature.sure ? '' : '?'}` : 'fact'));
}

it.each([
	['UK economic growth likely to be just 1.7% in 2011', ['forecast']],
	['CPI was likely to remain above 4%, the Bank predicted.', ['forecast']],
	['Officials anticipate 40 ships a day.', ['forecast']],
	['They’ll be between 0.9 and 1.8 degrees warmer.', ['forecast']],
	['The panel is estimating a loss of 30 tonnes.', ['estimate']],
	['The pledge is to cut 40 percent, a goal of the union.', ['target']],
	['Wheat production is set to fall by 24% this year.', ['forecast']],
	['Exports were on course to reach $9 million.', ['forecast']],
	['They project about 270 GW this year.', ['forecast']],
	['The town, whose 40 ships are expected in May, has 300 houses.', ['forecast', 'fact']],
	['The project cost £40 million.', ['fact']],
	['Ferries carried 240,000 passengers, more than expected.', ['fact']],
	['Ferries carried 240,000 passengers, as had been forecast.', ['fact']],
	['Ferries carried 240,000 passengers, and nobody had expected it.', ['fact']],
	['Ferries had been expected to carry 240,000 passengers.', ['forecast']],
	['Fires are four times more likely in summer.', ['fact']],
	[
		'The service delivered 85% of letters, up from 76% in 2025, but below the regulator’s 90% target.',
		['fact', 'fact', 'target']
	],
	['The regulator fined it a record £21m in October for missing targets.', ['target?']],
	['Some 47 per cent said they didn’t know who will win.', ['forecast?']],
	['They expect 40 ships, 30 boats and 20 ferries.', ['forecast', 'forecast', 'forecast']],
	['Sales are expected to rise to 50 tonnes from 30 tonnes in 2020.', ['forecast']],
	['Of 300 towns, 40 percent of voters expect a rise.', ['forecast?', 'forecast?']],
	['It estimates that 40 ships sank, while 30 ships were saved.', ['estimate', 'fact']],
	['Revenue was $5 million, and a forecast of $7 million was cut.', ['fact', 'forecast']]
] as const)('%s', (sentence, natures) => {
	expect(told(sentence)).toEqual(natures);
});
