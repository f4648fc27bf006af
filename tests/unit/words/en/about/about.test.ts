import { describe, expect, it } from 'vitest';
import { aboutNumbers } from '../../../../../src/lib/words/en/about/about';
import { readNumbers } from '../../../../../src/lib/words/read';
import type { About } from '../../../../../src/lib/words/types';

/** What the numbers of a sentence speak of, dates left out. */
function about(sentence: string): About[] {
	const readings = readNumbers(sentence);
	return aboutNumbers(sentence, readings).filter((_, at) => readings[at]?.unit !== 'date');
}

const sure = (text: string) => ({ text, sure: true });

it.each([
	['Throughout 2023, the port managed 2,403,918 aircraft movements.', 'aircraft movements'],
	['They closed 300 sports clubs in May.', 'sports clubs'],
	['They sold 300 sheep in May.', 'sheep'],
	['The number of trained pilots fell to 300.', 'trained pilots'],
	['Arrests rose to 300 in May.', 'arrests'],
	['U.S. wrecks fell to 300.', 'U.S. wrecks'],
	['Landings rose to 300 in May.', undefined],
	['Totals for the largest museums rose to 300 in May.', undefined],
	['The fever killed 72 cooks and sailors in May.', 'cooks and sailors'],
	['They had 40 ships, boats and rafts.', 'ships, boats and rafts'],
	['The port sold 40 ships and exports rose.', 'ships'],
	['Storms form, two of which become hurricanes.', undefined] // nwfdailynews.com
])('“%s” counts %s', (sentence, of) => {
	expect(about(sentence)[0]?.of).toBe(of);
});

describe('the subject of a number', () => {
	it.each([
		['Predictions are that yields will hit 16 million tonnes.', 'Yields'],
		['It fell, meaning that the surplus over the month was 300 people.', 'The surplus'],
		['Sales rose, with retail only going up by $4 to $9 million.', 'Retail'],
		['Cheese exports rose 12 percent to $3.4 million, up from $3.0 million.', 'Cheese exports'],
		['Fees per household reached $410 last year.', 'Fees per household'],
		['Imports of barley during the 2019-20 season were 4,200 tonnes.', 'Imports of barley'],
		['The ferry, which was built in Oslo, cost $40 million.', 'The ferry'],
		['The mayor said that water use fell 7 percent.', 'Water use'],
		['Marine solar (MS) capacity increased by 40% in 2019.', 'Marine solar (MS) capacity'],
		['There were about 300 cases of fever.', 'Cases of fever'],
		['Some 400 pages of the ledger were lost.', 'Pages of the ledger'],
		['Close to 27 gigawatts of total capacity were added.', 'Total capacity'], // fuelfix.com
		['The association reports that 33 gigawatts of solar alone was turned on.', 'Solar'], // concordmonitor.com
		['The trade deficit hit an all-time high of $22.8 billion last fiscal year due to a rise.', 'The trade deficit'], // tbsnews.net
		['Over 70 flat-bottomed boats were sold.', 'Flat-bottomed boats'],
		['A further 60 more lamps were lit.', 'More lamps'],
		['The fog that reached the western islands delayed 80 ferries.', 'The fog'],
		['The council planned a £3 million tram line.', 'Tram line'],
		['Trade reached a record $3 million last year.', 'Trade'],
		['The shipyard put the damage at $9 million.', 'The damage'],
		['The harbour board cut the fee to €12.', 'The fee'],
		['The Harbour Board said its budget fell 4 percent.', 'The Harbour Board’s budget'],
		['Landings eased to 3 tonnes in May from 4 tonnes in April.', 'Landings'],
		['The bell was 40 percent gilded.', 'The bell'],
		['The glider turned at a height of 300 metres.', 'The glider'],
		['The ferries that serve 300 homes are old.', 'The ferries'],
		['The gale closed the pier before tearing roofs and sweeping away 40 huts.', 'The gale'],
		['The board said that the mite kills 40 trees.', 'The mite'],
		['Jobs in farming rose 3 percent.', 'Jobs in farming'],
		['The pier could displace 40 seals.', 'The pier'],
		['The works is going to cost $3 million.', 'The works'],
		['The quota was little changed at $4 million.', 'The quota'],
		["Roe Inc.'s profit fell 9 percent.", "Roe Inc.'s profit"],
		['The toll in the U.S. was $4.', 'The toll in the U.S.'],
		['Pay of crews on large, old ferries rose 4 percent.', 'Pay of crews on large, old ferries'],
		['The yard said on Monday that sales fell 4 percent, down from a rise of 5 percent.', 'Sales'],
		['Catches fell to 3 tonnes, a decline of 40 percent.', 'Catches'],
		['Landings rose 12 percent to 3 tonnes.', 'Landings'],
		['Turnout rose by 15 percentage points to 92 percent.', 'Turnout'],
		['Trade experienced a rise of 4 percent.', 'Trade'],
		['Lifeboats, which carry 40 sailors, are old.', 'Lifeboats'],
		['They sank, with mortality reaching 40 percent.', 'Mortality'],
		['Cod sold at a seasonally adjusted price of $4.', 'Cod'],
		['The Harbour Board said Monday that its budget fell 4 percent.', 'The Harbour Board’s budget']
	])('of “%s” is “%s”', (sentence, subject) => {
		expect(about(sentence).map((one) => one.subject)).toEqual(about(sentence).map(() => sure(subject)));
	});

	it('is what stands behind a change that has its own “in”', () => {
		expect(about('The port announced a 15 percent reduction in harbour dues.')[0]).toMatchObject({
			subject: sure('Harbour dues'),
			measure: sure('change')
		});
	});

	it('is that of the amount before “or”, with what of it is measured', () => {
		const [, second] = about('The yard posted a loss of $4 million, or $2 a share.');
		expect(second).toEqual({ subject: sure('The yard'), measure: sure('loss') });
	});

	it('holds numbers that are a part of a word', () => {
		expect(about('The price of 3-star rooms rose to $90.').at(-1)?.subject).toEqual(sure('The price of 3-star rooms'));
	});

	it('is the whole of a share, with what the share does', () => {
		expect(about('In 2021, a third of Iceland’s lamb exports went to Norway.')[0]).toMatchObject({
			subject: sure('Iceland’s lamb exports'),
			measure: { text: 'share that went to Norway' }
		});
	});

	it('is whoever lost, not who made them lose', () => {
		expect(about('The flood left the town’s museum with a $2 million loss.')[0]).toMatchObject({
			subject: sure('The town’s museum'),
			measure: sure('loss')
		});
	});

	it('is asked where it hangs on another sentence', () => {
		expect(about('Its operating costs fell to $3 million.')[0]?.subject).toEqual({
			text: 'Its operating costs',
			sure: false
		});
		expect(about('It reached $3 million.')[0]?.subject).toBeUndefined();
	});

	it('is asked where something else is named between verb and number', () => {
		expect(about('The museum bought a painting of the harbour for 15 million euros.')[0]?.subject?.sure).not.toBe(true);
		expect(about('The two sisters praised their two villages’ 75 years of peace.').at(-1)?.subject?.sure).not.toBe(
			true
		);
	});
});

describe('what is measured', () => {
	it('is the noun whose size the number is', () => {
		expect(about('The crater, with a depth of 12 km, was found by chance.')[0]).toEqual({
			subject: sure('The crater'),
			measure: sure('depth')
		});
	});

	it('is the number of what is counted, with its adjectives', () => {
		expect(about('The storm killed 57 people.')[0]).toMatchObject({
			subject: sure('The storm'),
			measure: sure('number of people'),
			of: 'people'
		});
		expect(about('At least 28 new fishing villages were founded.')[0]).toMatchObject({
			subject: sure('New fishing villages'),
			of: 'new fishing villages'
		});
	});

	it.each([
		['The ferry held a 40 percent market share.', 'market share'],
		['The bell was 40 percent gilded.', 'percentage gilded'],
		['These boats made up 20 percent of the island’s fleet.', 'share of the island’s fleet'],
		['The survey put the height of the cliff at 90 metres.', 'height'],
		['The bank made a profit from foreign loans of $3 million.', 'profit from foreign loans'],
		['Complaints rose to 3,000 in May.', 'number'],
		['The number of bakers was 3,000.', 'number'],
		['They were paid $3 million.', 'value']
	])('of “%s” is the %s', (sentence, measure) => {
		expect(about(sentence)[0]?.measure).toEqual(sure(measure));
	});

	it('is not what the clause behind “that” counts', () => {
		expect(about('The storm off the western coast that hit 300 homes was small.')[0]?.subject?.sure).toBe(false);
	});

	it('of a second number is its own where a noun of its own stands before it', () => {
		expect(about('Landings rose 5 percent and imports 3 percent.')[1]?.subject).not.toEqual(sure('Landings'));
	});

	it('is asked where an age only says who is meant', () => {
		expect(about('The pilots, aged 40 to 60 years, were tired.')[0]?.measure).toEqual({ text: 'age', sure: false });
	});

	it('is asked where the unit leaves it open', () => {
		expect(about('The sum of the grant was paid in 12 percent bonds.')[0]?.measure?.sure).not.toBe(true);
	});
});

describe('names in a list, each with its number', () => {
	it.each<[string, readonly (string | undefined)[]]>([
		[
			'The works is the largest by far, followed by Fowey with 40 boats, Looe with 30 and Padstow with 20.',
			['Fowey', 'Looe', 'Padstow']
		],
		[
			'Most ferries are in Fowey (40 percent), the Scilly Isles (30 percent) and Looe (20 percent).',
			['Fowey', 'The Scilly Isles', 'Looe']
		],
		['Fowey (40 percent) and St. Mawes (30 percent) have the oldest piers.', ['Fowey', 'St. Mawes']],
		['Fares were lowest in Looe at $4, Fowey at $5 and Mevagissey at $6.', [undefined, 'Fowey', 'Mevagissey']],
		['Tin traded at $19 and copper at $24.', ['Tin', 'Copper']],
		[
			'It was followed by Looe ($4 million, 9 percent) and Fowey ($3 million, 8 percent).',
			['Looe', 'Looe', 'Fowey', 'Fowey']
		],
		['The larger yards are Looe with 40 percent of sails and Fowey with 30 percent of sails.', ['Looe', 'Fowey']]
	])('“%s” tells of %j', (sentence, names) => {
		const found = about(sentence).map(({ subject }) => subject);
		for (const [at, name] of names.entries()) if (name !== undefined) expect(found[at]).toEqual(sure(name));
		expect(found).toHaveLength(names.length);
	});

	it.each([
		['Wind power grew to 404 TWh in 2019, up from 260TWh in 2018.', 'Wind power', undefined],
		['There were 46 wrecks in 2018, down from 24 the year before.', 'Wrecks', 'wrecks'],
		['Arrests soared 24 percent, from 402 in 2014 to 478 in 2018.', 'Arrests', 'arrests'],
		['Wales reported 389 wrecks in 2017 compared to 354 in 2018.', 'Wales', 'wrecks'],
		['It saw a 19 per cent fall in wrecks in Fowey (100 in 2017 and 81 in 2018).', 'Wrecks in Fowey', undefined],
		['The museum drew 40 divers, against 30 in 2018.', 'The museum', 'divers']
	])('of “%s” the earlier one is of the same', (sentence, subject, of) => {
		const [, earlier] = about(sentence);
		expect(earlier?.subject).toEqual(sure(subject));
		expect(earlier?.of).toBe(of);
	});

	it.each([
		['Of skippers, 58% now say that the pier is old, up from 45% last year.', 'Skippers'],
		['A majority of skippers (58%) now say that the pier is old, up from 45% last year.', 'Skippers']
	])('of “%s” both are of those who were asked', (sentence, subject) => {
		const told = about(sentence);
		expect(told.map((one) => one.subject)).toEqual([sure(subject), sure(subject)]);
		expect(told.map(({ measure }) => measure?.text)).toEqual(Array(2).fill('share that now say that the pier is old'));
	});

	it('those of one list are told', () => {
		const sails = about('Looe led with 40 sails, followed by Fowey with 30 and Par with 20.').map(({ list }) => list);
		expect(sails).toEqual([0, 0, 0]);
		const prices = about('Tin (4 euros) and copper (3 euros) rose 40 percent.').map(({ list }) => list);
		expect(prices).toEqual([0, 0, undefined]);
	});

	it('what is counted goes on from the part before', () => {
		const counted = about('Looe led with 40 restored sails, followed by Fowey with 30.').map(({ of }) => of);
		expect(counted).toEqual(['restored sails', 'restored sails']);
	});

	it('a number of another unit, behind a verb or of two names at once is asked about', () => {
		expect(about('It peaked at 40 percent, and skippers at 30 ports left.')[1]?.subject?.text).not.toBe('Skippers');
		expect(about('Fares fell in Looe (4 percent) and Padstow won (40 percent).')[0]?.subject).not.toEqual(sure('Looe'));
		expect(about('Fares are low in Looe (4 percent), Padstow and Fowey (5 percent).')[1]?.subject).toEqual({
			text: 'Padstow and Fowey',
			sure: false
		});
	});
});

// YouGov, 2014; the Yorkshire Post, 2018; a list of trusts in the Express, 2023; all shortened.
it.each([
	['57% of 18 to 24 year-olds believe so, compared with 74% of the old.', ['18 to 24 year-olds', 'The old']],
	['40 per cent of the young felt lonely, compared to 27 per cent of over 75s.', ['The young', 'Over 75s']],
	[
		'Ayton Trust and Bray Hospital recorded 46.4 per cent and 46.6 per cent respectively.',
		['Ayton Trust', 'Bray Hospital']
	],
	['Marks and Spence and Toft sold 40 per cent and 50 per cent respectively.', [undefined, undefined]],
	['Women in the U.S. had 22%, compared with 18% in the north.', [undefined, undefined]]
])('whose own words name it, each share of “%s”', (sentence, names) => {
	expect(
		about(sentence)
			.filter(({ isNamed }) => isNamed)
			.map(({ subject }) => subject?.text)
	).toEqual(names.filter((name) => name !== undefined));
});

it('takes no part of a quoted name for one', () => {
	const [, born] = about(
		"It made $105 million while the musical 'A Star Is Born' hits the high notes with $48 million."
	);
	expect(born?.subject?.sure).not.toBe(true);
});

it('is not cut within what dates it, and goes with “both”', () => {
	expect(about('Profit for the six months through July was $3 million.').at(-1)?.subject).toEqual(sure('Profit'));
	expect(about('Ferries and trams both grew by 4 percent.').at(-1)?.subject).toEqual(sure('Ferries and trams'));
});
