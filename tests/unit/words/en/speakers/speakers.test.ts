import { describe, expect, it } from 'vitest';
import { speechOf } from '../../../../../src/lib/words/en/speakers/speakers';
import type { Said } from '../../../../../src/lib/words/types';

/** Who says the words of a text. */
function said(text: string, words: string): Said {
	const at = text.indexOf(words);
	return speechOf(text).saidAt(at, at + words.length);
}

describe('turn labels', () => {
	const interview = [
		'Harbour News asks Ana Prado and Bo Lind.',
		'Why do prices rise?',
		'Prado: Prices rose 5 percent.',
		'They will fall again.',
		'And wages?',
		'Lind: Wages rose 2 percent.',
		'Prado: I doubt it.',
		'PHOTO: the harbour with 12 ships'
	].join('\n\n');

	it('name the speaker in full, also of paragraphs that go on without one', () => {
		expect(said(interview, 'Prices rose 5 percent.')).toEqual({ speaker: 'Ana Prado' });
		expect(said(interview, 'They will fall again.')).toEqual({ speaker: 'Ana Prado' });
		expect(said(interview, 'Wages rose 2 percent.')).toEqual({ speaker: 'Bo Lind' });
	});

	it('leave questions and what stands below a photo to the author', () => {
		expect(said(interview, 'And wages?')).toEqual({});
		expect(said(interview, 'the harbour with 12 ships')).toEqual({});
	});

	it('name who answers with a number first', () => {
		const text = 'Prado: 5 percent.\n\nLind: Why?\n\nPrado: Prices rose.\n\nLind: I see.';
		expect(said(text, '5 percent.')).toEqual({ speaker: 'Prado' });
	});

	it('are no places, and no rows of a list', () => {
		const text = [
			'Rents in Southern California and in Oslo rose, said Ana Prado.',
			'California: rents of 12 homes rose.',
			'Texas: 5 homes',
			'Texas: 7 homes',
			'California: no more.'
		].join('\n\n');
		for (const words of ['rents of 12 homes rose.', '5 homes', '7 homes', 'no more.'])
			expect(said(text, words).speaker).toBeUndefined();
	});

	it('are no part of the words', () => {
		const at = interview.indexOf('Prado: Prices');
		expect(speechOf(interview).wordsFrom(at, at + 30)).toBe(at + 'Prado: '.length);
	});

	it('are no speakers where a report begins with where it was written', () => {
		const text = 'OSLO: Two ships sank, the harbour board said on Monday.\n\nThey carried 40 cars.';
		expect(said(text, 'They carried 40 cars.')).toEqual({});
	});

	it('that stand alone are asked about: they may only place a text', () => {
		const text = 'OSLO: Prices rose 5 percent.\n\nDate: 5 May, 12 ships';
		expect(said(text, 'Prices rose 5 percent.')).toEqual({ doubt: '“OSLO:” may name who speaks' });
		expect(said(text, '5 May, 12 ships').speaker).toBeUndefined();
	});
});

describe('quoted words', () => {
	it('are whose they are said to be, before and behind', () => {
		const text =
			'“We sold 40 boats in one week,” said Ana Prado, the harbour master. “We have never seen 40 boats go.”';
		expect(said(text, 'We sold 40 boats in one week')).toEqual({ speaker: 'Ana Prado' });
		expect(said(text, 'We have never seen 40 boats go')).toEqual({ speaker: 'Ana Prado' });
	});

	it('are asked about where nothing names who said them', () => {
		expect(said('“We sold 40 boats in just one week.”', 'We sold 40 boats in just one week').doubt).toBeDefined();
	});
});

describe('reported words', () => {
	it.each([
		['Exports rose 5 percent, according to the Harbour Board.', 'the Harbour Board'],
		['New data from the Harbour Board show 5 percent of it was sold.', 'the Harbour Board'],
		['Newly published figures released by the ministry show 35 docks closed.', 'the ministry'],
		['Figures released by the Harbour Board today show 300 ships came.', 'the Harbour Board'],
		['Ucas figures show there were 300 applications.', 'Ucas'],
		['Moreover, separate ONS data shows that the total had hit 300 by May.', 'ONS'],
		['It rose to 300, Harbour Board statistics reveal.', 'Harbour Board'],
		['About 11% smoked, according to the latest preliminary data from the Health Survey.', 'the Health Survey'],
		[
			'The lakes hold 69 percent more, the government announced Friday, but regulators warned that drought goes on.',
			'the government'
		],
		['Roe added, more than half of the docks are closed.', 'Roe'],
		['The company said that losses fell to $4 million.', 'the company'],
		['The government on Tuesday said exports rose 5 percent.', 'the government'],
		['Nine boats sank in 2019, reports Reuters.', 'Reuters'],
		['The Fish Institute (TFI) said catches fell 5 percent.', 'The Fish Institute'],
		['The gale sank three ferries, per Coastal News.', 'Coastal News'],
		['The gale sank three ferries, according to a summary from the Harbour Board.', 'a summary from the Harbour Board'],
		['The Fish Institute reported on August 16 that catches fell 5 percent.', 'The Fish Institute'],
		['The USGS says the slide buried 40 huts.', 'The USGS'],
		['Local divers put the depth at nine metres.', 'Local divers'],
		['The Fish Institute put the damage at $3 million.', 'The Fish Institute'],
		['An online survey made last spring for the Harbour Board said 40 boats were lost.', 'an online survey'],
		['The study published last year said 40 boats were lost.', 'the study']
	])('of “%s” are those of %s', (sentence, name) => {
		expect(said(sentence, sentence).reportedFor?.toLowerCase()).toBe(name.toLowerCase());
	});

	it.each([
		'The index added 25 points.',
		'Latest figures show that a total of 300 applied.',
		'According to preliminary data, 300 ships came.',
		'The storm claimed 40 lives.',
		'The rise is explained by 5 percent dearer gas.',
		'The firm reported a loss of $3 million.',
		'The firm sold fish at $3 million, per boat.',
		'The firm put 40 boats to sea.',
		'A third of skippers said they had lost 5 days.',
		'One in four skippers said they had lost 5 days.',
		'Young voters said they had lost 5 days.',
		'One in four respondents to the survey conducted last weekend for The Harbour Board said they had lost 5 days.'
	])('are not found in “%s”', (sentence) => {
		expect(said(sentence, sentence)).toEqual({});
	});
});

it('a sentence that is mostly quoted is doubted where nothing says whose words they are', () => {
	const quoted =
		'Growth was hard to find. “The economy will be sluggish at 2.55 percent for years to come,” so they complained.';
	const sentence = quoted.slice(quoted.indexOf('“'));
	expect(said(quoted, sentence).doubt).toMatch(/quoted/u);
});

it('a sentence in which two say something else is doubted', () => {
	const sentence = 'The board measured the wave at 7 metres, while the coast guard gave it as 6.';
	expect(said(sentence, sentence).doubt).toMatch(/somebody else/u);
});

it('who is told is not who says it', () => {
	const sentence =
		'“It is a debt of $100 million to the state of New York,” Pollock, a partner of a firm in New York, told Salon.';
	expect(said(sentence, sentence)).not.toMatchObject({ reportedFor: 'Salon' });
});

describe('bylines', () => {
	it('name the authors', () => {
		expect(speechOf('Harbour grows\n\nBy Ana Prado and Bo Lind\n\nText.').authors).toEqual([
			{ given: 'Ana', family: 'Prado' },
			{ given: 'Bo', family: 'Lind' }
		]);
		expect(speechOf('Harbour grows\n\nBy Ana Prado, Harbour News, 12 March 2025\n\nText.').authors).toEqual([
			{ given: 'Ana', family: 'Prado' }
		]);
		expect(speechOf('Harbour grows\n\nBy Ana Prado, Bo Lind and Cy Moor, 12 March 2025').authors).toHaveLength(3);
		expect(speechOf('Harbour grows\n\nBy the sea it is calm.').authors).toEqual([]);
	});
});

it('an amount before a verb of saying is nobody', () => {
	const text = 'Exports reached $14.7 billion, having broken the record, said the Ministry of Commerce.';
	expect(said(text, text)).toMatchObject({ reportedFor: 'the Ministry of Commerce' });
});

describe('a sentence reports whoever', () => {
	it.each([
		['“We sold more than 40 ships in the first half,” said Jane Roe, the head of the yard.', 'Jane Roe'],
		['”We sold more than 40 ships in the first half,” said Jane Roe, the head of the yard.', 'Jane Roe'],
		['Prices rose 4 percent, the Bureau of Trade reported this morning.', 'the Bureau of Trade'],
		['The study, published in May, projects that 40 lakes may dry up.', 'the study'],
		['The ministry cut its forecast to 3 percent, saying that it expects 2 percent.', 'the ministry'],
		['Wrecks are up, according to new data published on Thursday by the Harbour Board (HB).', 'the Harbour Board'],
		['The yard also noted, in the figures that it releases, that 40 ships sank.', 'the yard'],
		['But the Board of Trade (BT), which compiles them, noted that 40 ships sank.', 'the Board of Trade']
	])('says “%s”', (sentence, name) => {
		expect(said(sentence, sentence).reportedFor).toBe(name);
	});
});

describe('data that only “show” something', () => {
	// Nursing in Practice, 2018, shortened; the others are traps.
	it.each([
		['The Admissions Service (AS) has reported a new drop.\n\n', 'the Admissions Service'],
		['Jane Roe has reported a new drop. ', undefined],
		['The Harbour Board published a report. The Fish Institute released another. ', undefined],
		['It was a bad year. ', undefined]
	])('are of whoever made them right before: %s', (before, maker) => {
		const sentence = 'Latest figures show that a total of 300 applied.';
		expect(said(before + sentence, sentence).reportedFor).toBe(maker);
	});
});
