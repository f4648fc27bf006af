import { describe, expect, test } from 'vitest';
import { SmallDataset } from '../smallDataset';

/** The small dataset as if its source were in a language that nobody here reads. */
function inDutch(): SmallDataset {
	const small = new SmallDataset();
	small.replace('sources/harbour.yaml', 'language: en', 'language: qaa-BE');
	return small;
}

describe('a source in a language that is not read', () => {
	test('has each of its claims refused at its quantity, with the languages that are read', () => {
		const small = inDutch();
		const { problems } = small.load();
		const unread = problems.filter(({ code }) => code === 'language-unread');
		expect(unread).toHaveLength(8);
		expect(small.places(unread)).toContain(
			`${small.placeOf('claims/harbour.yaml', 'quantity: { value: 50e6', 'quantity: '.length)} language-unread`
		);
		expect(unread[0]?.message).toContain('“qaa-BE”');
		expect(unread[0]?.expected).toContain('English (en)');
	});

	test('has the claims that a person has read, and no others', () => {
		const small = inDutch();
		small.replace(
			'claims/harbour.yaml',
			'quantity: { value: 50e6, unit: EUR }',
			'quantity: { value: 50e6, unit: EUR, read: { because: I speak Dutch., by: Ann Example, date: 2026-11-01 } }'
		);
		const unread = small.load().problems.filter(({ code }) => code === 'language-unread');
		expect(unread).toHaveLength(7);
		expect(unread[0]?.mend).toContain('“read”');
	});

	test('has what nothing accounts for told as not read', () => {
		const small = inDutch();
		const claims = small.read('claims/harbour.yaml');
		const from = claims.indexOf('claims:\n');
		small.write('claims/harbour.yaml', `${claims.slice(0, from)}claims: []\n`);
		const open = small.load().problems.filter(({ code }) => code === 'number-unaccounted');
		expect(open[0]?.message).toMatch(/^“\d+” at \d+ is not read, since there is no pack for “qaa-BE”/);
		// “Half of the cargo” and “many speeches” are no numbers in digits, and no words that are known.
		expect(open.map(({ message }) => /^“(.*?)”/.exec(message)?.[1]).sort()).toEqual(
			'12 12 1950 1990 2020 25 3 3000 5 50 7'.split(' ')
		);
	});
});

describe('a quote in a language of its own', () => {
	test('is read by that, whatever the text is in', () => {
		const small = inDutch();
		small.replace('claims/harbour.yaml', 'exact: More than 12 ships', 'language: en-GB\n    exact: More than 12 ships');
		const unread = small.load().problems.filter(({ code }) => code === 'language-unread');
		expect(unread).toHaveLength(7);
		expect(small.places(unread)).not.toContain(
			`${small.placeOf('claims/harbour.yaml', 'quantity: { value: 12', 'quantity: '.length)} language-unread`
		);
	});

	test('is not read by that of the text', () => {
		const small = new SmallDataset();
		small.replace('claims/harbour.yaml', 'exact: More than 12 ships', 'language: de\n    exact: More than 12 ships');
		expect(small.load().problems.map(({ code }) => code)).toContain('number-relation');
	});
});

describe('what another source says in a language that is read', () => {
	test.each([
		['de', 'ein Umsatz von 38 Millionen Euro', 'ein Umsatz von 39 Millionen Euro'],
		['fr', 'un chiffre d’affaires de 38 millions d’euros', 'un chiffre d’affaires de près de 38 millions d’euros'],
		['es', 'una facturación de 38 millones de euros', 'una facturación de 38 mil millones de euros'],
		['ru', 'оборот составил 38 млн евро', 'оборот составил 38 тыс. евро']
	])('is compared in “%s”', (language, right, wrong) => {
		const small = new SmallDataset();
		small.replace('checks/harbour.yaml', 'ein Umsatz von 38 Millionen Euro', right);
		small.replace('checks/harbour.yaml', 'language: de', `language: ${language}`);
		expect(small.load().problems).toEqual([]);
		small.replace('checks/harbour.yaml', right, wrong);
		expect(small.load().problems.map(({ code }) => code)).toEqual(['check-words']);
	});
});
