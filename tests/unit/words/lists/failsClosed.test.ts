import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../../../src/lib/words/read';
import { readingsOf } from './readings';

describe('what a pack does not understand', () => {
	it.each([
		['de', 'Es kamen schlappe 50 Schiffe.', 'a word before the number that nobody knows'],
		['es', 'Llegaron míseros 50 barcos.', 'a word before the number that nobody knows'],
		['fr', 'Il en vint péniblement 50 navires.', 'a word before the number that nobody knows'],
		['ru', 'Пришло жалких 50 кораблей.', 'a word before the number that nobody knows'],
		['de', 'nicht 40 Schiffe', 'a denial'],
		['fr', 'ils n’ont pas franchi les 30 millions de tonnes', 'a denial'],
		['de', 'Der Hafen hatte 12,5 Gulden Umsatz.', 'a unit that may stand behind a broken number'],
		['ru', 'собрали 15,7 коробов зерна', 'a unit that may stand behind a broken number'],
		['de', 'Es fielen 77 Liter Niederschlag pro Quadratmeter.', 'a rate further on'],
		[
			'es',
			'Por encima de esta media se sitúan Baleares (4,09%) y Madrid (3,12%).',
			'a percentage that no word makes a level'
		],
		['fr', 'la part passe de 3 à 5 points', 'a range that may be a change'],
		['de', 'Im Sommer 2019 Schiffe zu zählen; dort lagen 2019 Schiffe.', 'a year that may be a count'],
		['de', 'unter 29.133 Befragten', 'a preposition that may be no bound'],
		['es', 'índices de ocupación hasta de 96.6 por ciento durante el verano', 'a preposition that may be no bound'],
		['fr', 'le nombre a augmenté de 3 à 5 millions d’euros', 'a range that may be a change'],
		['fr', "Trois fois plus d'hectares y ont brûlé", 'times as much, or times more'],
		['ru', 'в три раза меньше судов', 'times as much, or times less'],
		['fr', 'la hausse du CA serait ressortie à 3,7%', 'a rise that comes to so much'],
		['ru', 'Уровень воды резко поднялся до 914 см выше нулевой отметки', 'a level above something']
	])('in “%s”: “%s” is doubted (%s)', (tag, text) => {
		expect(readNumbers(text, tag).some(({ doubts, unread }) => doubts !== undefined || unread !== undefined)).toBe(
			true
		);
	});

	it.each([
		['de', '20 Festmeter Holz', '20 Festmeter → 20 –'],
		['es', '5 millones de pesos', '5 millones de pesos → 5000000 –'],
		['fr', '71,1 q/ha', '71,1 q/ha → 71.1 –'],
		['ru', '47 центнеров с гектара', '47 центнеров с гектара → 47 –']
	])('in “%s”: “%s” has no unit, where the house has none', (tag, text, reading) => {
		expect(readingsOf(text, tag)).toEqual([reading]);
		expect(readNumbers(text, tag)[0]?.unread).toBeDefined();
	});
});

describe('symbols and abbreviations that no list has', () => {
	it.each([
		['de', '70 GWp, 20 dl', '70 → 70 –', '20 → 20 –'],
		['de', 'der über 60-Jährigen', 'über 60 → 60 – over'],
		['es', 'llegando a los 77 hm3', '77 → 77 –'],
		['fr', '12 kts, 5 m3h', '12 → 12 –', '5 → 5 –'],
		['ru', 'собрали 30 шт товара', '30 → 30 –']
	])('in “%s”: none of “%s” is a noun that is counted', (tag, text, ...readings) => {
		expect(readingsOf(text, tag)).toEqual(readings);
	});
});

describe('what only looks like an amount', () => {
	it.each([
		['de', 'Seite 14, Artikel 5, Covid-19, um 17.30 Uhr, 15:30 Uhr, in den 1990er Jahren'],
		['es', 'página 14, artículo 5, a las 17:30 horas, Covid-19'],
		['fr', 'page 14, article 5, à 17h30, Covid-19, le 1er trimestre'],
		['ru', 'страница 14, статья 5, в 17:30, Ту-154']
	])('in “%s”: none of “%s” is read', (tag, text) => {
		expect(readingsOf(text, tag)).toEqual([]);
	});

	it.each([
		['de', '1.2.3.4 und 12.34.56'],
		['es', '1.2.3.4 y 12,34,56'],
		['fr', '1.2.3.4 et 12,34,56'],
		['ru', '1.2.3.4 и 31.198']
	])('in “%s”: what is not written as the language writes numbers is not read', (tag, text) => {
		expect(readingsOf(text, tag)).toEqual([]);
	});
});
