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

describe('the subject of a number', () => {
	it.each([
		['Cheese exports rose 12 percent to $3.4 million, up from $3.0 million.', 'Cheese exports'],
		['Fees per household reached $410 last year.', 'Fees per household'],
		['Imports of barley during the 2019-20 season were 4,200 tonnes.', 'Imports of barley'],
		['The ferry, which was built in Oslo, cost $40 million.', 'The ferry'],
		['The mayor said that water use fell 7 percent.', 'Water use'],
		['Marine solar (MS) capacity increased by 40% in 2019.', 'Marine solar (MS) capacity']
	])('of “%s” is “%s”', (sentence, subject) => {
		expect(about(sentence).map((one) => one.subject)).toEqual(about(sentence).map(() => sure(subject)));
	});

	it('is what stands behind a change that has its own “in”', () => {
		expect(about('The port announced a 15 percent reduction in harbour dues.')[0]).toMatchObject({
			subject: sure('Harbour dues'),
			measure: sure('change')
		});
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

	it('is asked where the unit leaves it open', () => {
		expect(about('The sum of the grant was paid in 12 percent bonds.')[0]?.measure?.sure).not.toBe(true);
	});
});
