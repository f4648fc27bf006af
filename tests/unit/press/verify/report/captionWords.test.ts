/** Captions beside what was published: what differs is told, and nothing that does not. */
import { describe, expect, it } from 'vitest';
import { shownFigures } from '../../../../../src/lib/dataset/current';
import { captionOf, captionText, footnoteText } from '../../../../../src/lib/press/report/caption';
import { jsonFile } from '../../../../../src/lib/press/record/json';
import { readFigureRecord } from '../../../../../src/lib/press/record/figureRecord';
import { captionDifferences } from '../../../../../src/lib/press/verify/report/captionWords';
import { numbersIn } from '../../../../../src/lib/press/verify/report/numbers';
import { shownVersion } from '../../../../../src/lib/press/verify/verdict';
import { findBySlug, latestOf } from '../../../../../src/lib/press/verify/published';
import { addressOf, listOf } from '../originals';

const list = listOf();

function known(slug: string) {
	const figure = findBySlug(list, slug);
	const version = figure && latestOf(figure);
	const shown = figure && version && shownVersion({ figure, version });
	const drawn = shownFigures().find((each) => each.slug === slug);
	if (!shown || !drawn) throw new Error(`There is no figure “${slug}”.`);
	return { shown, rows: version.rows, record: jsonFile(drawn, addressOf(slug)) };
}

const differs = (caption: string, slug = 'meetings') => captionDifferences(caption, known(slug));

describe('a caption', () => {
	it.each(shownFigures().map(({ slug }) => slug))('of the kit of %s differs in nothing', (slug) => {
		const caption = captionOf(readFigureRecord(known(slug).record));
		expect(differs(`Figure 12. ${captionText(caption)}`, slug)).toEqual([]);
		expect(differs(footnoteText(caption), slug)).toEqual([]);
	});

	it('says the day of the version as records have it, with or without its zero', () => {
		expect(numbersIn('2026-12-01').map(({ digits }) => digits)).toEqual(['2026', '12', '1']);
		expect(numbersIn('0.50 of 07').map(({ digits }) => digits)).toEqual(['0.5', '7']);
	});

	it.each([
		['Figure 3: Over 40 meetings, accessed on 3 March 2031 [17], p. 99'],
		['Fig. 2b. The two leaders met more than 40 times; see Table 9'],
		['No number at all']
	])('that says nothing else is left alone: %s', (caption) => {
		expect(differs(caption)).toEqual([]);
	});

	it.each([
		['Figure 1. They met 250 times', 'The caption says 250; the figure says over 40.'],
		['They met 41 times, two thirds of them abroad', 'The caption says 41, two thirds; the figure says over 40.'],
		['Meetings, version 7', 'The caption says version 7; the picture is of version 5.'],
		['From example.org/figures/oil-half', 'The caption gives the address of “oil-half”; the picture is of “meetings”.']
	])('that says otherwise is told: %s', (caption, says) => {
		expect(differs(caption)).toEqual([says]);
	});

	it('of the right number in another scale is told', () => {
		expect(differs('A loss of $8 million', 'gazprom-loss')).toEqual([
			'The caption says 8 million; the figure says −$8 bn.'
		]);
		expect(differs('A loss of $8 bn', 'gazprom-loss')).toEqual([]);
	});

	it('that changes words of a quote is told with those that were published', () => {
		const [told] = differs(
			'“Putin and Chinese leader Xi Jinping have met over 40 times and never developed a close bond”'
		);
		expect(told).toContain('published was “Putin and Chinese leader Xi Jinping have met over 40 times');
	});
});
