import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../../src/lib/dataset/types';
import { pinnedContent } from '../../../../src/lib/site/embed/content';
import { embedHeight } from '../../../../src/lib/site/embed/height';
import { makeEmbed, makePinnedEmbed } from '../../../../src/lib/site/embed/make';
import { LONGEST_NOTICE, liveNotice, pinnedNotice } from '../../../../src/lib/site/embed/notice';
import { LIGHT_EMBED } from '../../../../src/lib/site/embed/variants';
import { published, run } from '../../dataset/versions/published';

/** A dataset in which the figures are published, and what an editor then does with the figure of the ships. */
class Newsroom {
	readonly #small = published();

	#run(...args: string[]): void {
		const { code, out } = run(this.#small, ...args);
		if (code !== 0) throw new Error(out);
	}

	retitle(): void {
		this.#small.replace('figures/ships.yaml', 'More than 12 ships called in 2020', 'Over 12 ships called in 2020');
		this.#run('publish', 'ships', '--why', 'Shorter.');
	}

	/** The publisher stays who it is. */
	shortenPublisher(): void {
		this.#small.replace(
			'sources/harbour.yaml',
			'publisher: Example Press\n',
			'publisher: Example Press\npublisherShort: EP\n'
		);
		for (const slug of ['ships', 'turnover']) this.#run('publish', slug, '--why', 'A shorter name.');
	}

	/** Another subject: words that a citation rests on. */
	correct(): void {
		this.#small.replace('claims/harbour.yaml', 'measure: ships that called', 'measure: ships that called there');
		this.#run('publish', 'ships', '--why', 'The measure was not clear.');
	}

	withdraw(): void {
		this.#run('publish', 'ships', '--withdraw', '--why', 'The count was wrong.');
	}

	get ships(): Figure {
		const figure = this.#small.load().dataset?.figures.find(({ slug }) => slug === 'ships');
		if (!figure) throw new Error('the figure of the ships is gone');
		return figure;
	}
}

function version(figure: Figure, number: number) {
	const found = figure.versions.find((each) => each.number === number);
	if (!found) throw new Error(`there is no version ${number}`);
	return found;
}

const noticeOf = (figure: Figure, number: number) => pinnedNotice(figure, version(figure, number));
/** The drawing of an embed and the words below it: all but the line above. */
const drawing = (html: string) => html.slice(html.indexOf('<div class="drawing"'), html.indexOf('<p class="foot">'));
const notice = (html: string) => /<p class="notice"[\s\S]*?<\/p>/.exec(html)?.[0] ?? '';

describe('the line above a pinned drawing', () => {
	test('is not there as long as its version is the current one', () => {
		expect(noticeOf(new Newsroom().ships, 1)).toBeUndefined();
	});

	test('says that a version is superseded if only its title is another, and leads to the current one', () => {
		const room = new Newsroom();
		room.retitle();
		expect(noticeOf(room.ships, 1)).toMatchObject({
			status: expect.stringMatching(/^Superseded on \d+ \w+ \d{4}\.$/),
			link: 'See the current version'
		});
		expect(noticeOf(room.ships, 2)).toBeUndefined();
	});

	test('says so too if its publisher has a shorter name since', () => {
		const room = new Newsroom();
		room.shortenPublisher();
		expect(noticeOf(room.ships, 1)?.status).toMatch(/^Superseded on /);
	});

	test('says that a version is corrected if what a citation rests on is another, whatever came between', () => {
		const room = new Newsroom();
		room.retitle();
		room.correct();
		expect(noticeOf(room.ships, 1)?.status).toMatch(/^Corrected on /);
		expect(noticeOf(room.ships, 2)?.status).toMatch(/^Corrected on /);
		expect(noticeOf(room.ships, 3)).toBeUndefined();
	});

	test('says that a figure is withdrawn, in pinned and live embeds, here with the reason', () => {
		const room = new Newsroom();
		room.retitle();
		room.withdraw();
		for (const number of [1, 2])
			expect(noticeOf(room.ships, number)).toMatchObject({
				status: expect.stringMatching(/^Withdrawn on /),
				link: 'See why'
			});
		expect(liveNotice(room.ships)).toMatchObject({ why: 'The count was wrong.' });
	});

	test('has room in a snippet that was copied before, at every width', () => {
		const room = new Newsroom();
		const content = pinnedContent(room.ships, version(room.ships, 1));
		const copied = embedHeight({ ...content, notice: LONGEST_NOTICE }, LIGHT_EMBED);
		const given = Array.from({ length: 53 }, (_, i) => 240 + 20 * i).map((width) => [width, copied(width)] as const);
		for (const change of [() => room.retitle(), () => room.correct(), () => room.withdraw()]) {
			change();
			const now = embedHeight(pinnedContent(room.ships, version(room.ships, 1)), LIGHT_EMBED);
			for (const [width, height] of given) expect(height).toBeGreaterThanOrEqual(now(width));
		}
		const without = embedHeight({ ...content, notice: undefined }, LIGHT_EMBED);
		expect(copied(280)).toBeGreaterThan(without(280) + 30);
	});
});

describe('a pinned embed', () => {
	test('keeps its drawing, byte for byte, when the figure is retitled, corrected and withdrawn', async () => {
		const room = new Newsroom();
		const published = await makePinnedEmbed(room.ships, version(room.ships, 1));
		expect(drawing(published)).toContain('<svg');
		expect(notice(published)).toBe('');
		for (const change of [() => room.retitle(), () => room.correct(), () => room.withdraw()]) {
			change();
			const now = await makePinnedEmbed(room.ships, version(room.ships, 1));
			expect(drawing(now)).toBe(drawing(published));
			expect(notice(now)).toContain('href="/figures/ships/"');
		}
	});

	test('says in its drawing and in its name of which day it is; the live one does not', async () => {
		const { ships } = new Newsroom();
		const pinned = await makePinnedEmbed(ships, version(ships, 1));
		expect(drawing(pinned)).toContain('version 1, as of 1 April 2021');
		expect(pinned).toContain('version 1, as of 1 April 2021</title>');
		expect(await makeEmbed(ships, LIGHT_EMBED)).not.toContain('as of');
	});

	test('shows the title and the words of its version', async () => {
		const room = new Newsroom();
		room.retitle();
		expect(await makePinnedEmbed(room.ships, version(room.ships, 1))).toContain('<h1>More than 12 ships');
		expect(await makePinnedEmbed(room.ships, version(room.ships, 2))).toContain('<h1>Over 12 ships');
	});
});
