/** What is drawn of a pasted text, and what is said where nothing can be. */
import { expect, it } from 'vitest';
import { readPasted } from '../../../../src/lib/dataset/author/desk/numbers';
import type { Answer, Desk } from '../../../../src/lib/dataset/author/desk/told';
import { draw } from '../../../../src/lib/site/desk/drawing';

/** The first number of the text, drawn. */
function drawn(text: string, answer: Answer = {}) {
	const read = readPasted(text, 'en');
	const [number] = read.numbers;
	if (!number) throw new Error('No number was read.');
	const desk: Desk = {
		text,
		language: 'en',
		cited: { who: 'Ana Prado', where: 'Harbour News', when: '2025-03-12' },
		relative: {},
		groups: read.groups,
		work: {}
	};
	return draw(desk, [{ number, answer }]);
}

it('titles and labels are one line without soft hyphens, however the text was broken', () => {
	const made = drawn('Har\u00ADbour gas\nprices av\u00ADer\u00ADaged $2.74 per\ngi\u00ADga\u00ADjoule in 2023.');
	if (!('figure' in made)) throw new Error(JSON.stringify(made.problems));
	const said = [
		made.title,
		made.subtitle,
		...made.figure.evidence.flatMap(({ subject, measure }) => [subject, measure])
	];
	expect(said.join(' ')).toContain('Harbour gas prices');
	expect(said.filter((words) => /[\n\u00AD]/u.test(words))).toEqual([]);
});

it('where no chart can draw it, the problems of the best one are told', () => {
	const made = drawn('The harbour sold 40 ships in 2024.', { title: 'Ships\u0007' });
	expect('figure' in made).toBe(false);
	expect('problems' in made && made.problems.map(({ message }) => message).join()).toMatch(/U\+0007/u);
});
