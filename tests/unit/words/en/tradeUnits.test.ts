import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../../../src/lib/words/read';

/** What is read of a text at some words. */
const at = (text: string, words: string) => readNumbers(text).find((each) => each.text.includes(words));

describe('units of single trades are read', () => {
	// Sentences of pages that were read for the corpus, shortened; the site behind each.
	test.each([
		['It might have 400 hp, along with 400 pound-feet.', '400 pound-feet', 400, 'lb-ft'], // autosfc.blogspot.com
		['It is good for 201 horsepower at 6,000 rpm and 195 lb-ft.', '195', 195, 'lb-ft'], // truedelta.com
		['It is good for 201 horsepower at 6,000 rpm and 195 lb-ft.', 'rpm', 6000, 'rpm'], // truedelta.com
		['A motor rated at 120 horsepower with 112 lb.-ft. of torque.', '112', 112, 'lb-ft'], // aivanet.com
		['The ‘bigger’ version produces 123 bhp (125 PS) and generates 170 Nm peak torque.', '123', 123, 'hp'], // johnfife.co.uk
		['The ‘bigger’ version produces 123 bhp (125 PS) and generates 170 Nm peak torque.', '125', 125, 'PS'], // johnfife.co.uk
		['The ‘bigger’ version produces 123 bhp (125 PS) and generates 170 Nm peak torque.', '170', 170, 'Nm'], // johnfife.co.uk
		['It has 106 mpge city, 92 mpge highway.', '92', 92, 'MPGe'], // automotive.com
		['Power led Australia to emit more than 4 tCO2 per individual.', '4 tCO2', 4, 't-per-person'], // ember-climate.org
		['By 2024 it is to reduce emissions by 36 tCO2e.', '36', 36, 'tCO2e'], // scape-scotland.co.uk
		['The total mill levy will be 10.28 mills this year.', '10.28', 10.28, 'mill'], // juneau.org
		['It raises the current 6.5 mill tax rate to 7 mills.', '6.5', 6.5, 'mill'], // tampabay.com
		['It raises the current 6.5 mill tax rate to 7 mills.', '7 mills', 7, 'mill'], // tampabay.com
		['A total of 452 mills have crushed sugarcane.', '452', 452, 'count'], // jornalcana.com.br
		['They saw levels of 125 mm Hg or higher.', '125', 125, 'mmHg'] // bmj.com
	])('“%s”: %s is %d %s', (text, words, value, unit) => {
		expect(at(text, words)).toMatchObject({ value, unit });
	});

	test('a symbol with digits and capitals that nobody knows is no noun', () => {
		expect(at('It emits 4 kCO3 per person.', '4')?.unit).toBeUndefined();
	});
});
