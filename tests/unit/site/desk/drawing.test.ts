/** What is drawn of a pasted text, and what is said where nothing can be. */
import { expect, it } from 'vitest';
import { readPasted } from '../../../../src/lib/dataset/author/desk/numbers';
import { draw } from '../../../../src/lib/site/desk/drawing';
import { DESK } from '../../dataset/author/desk/text';

/** The first number of the text, drawn. */
function drawn(text: string, title?: string) {
	const read = readPasted(text);
	const [number] = read.numbers;
	if (!number) throw new Error('No number was read.');
	return draw({ ...DESK, text, groups: read.groups }, [{ number, answer: title === undefined ? {} : { title } }]);
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

it('keeps its plots while a title is typed, and draws them anew for another label', () => {
	const text = 'The island has 473 ships.';
	const [number] = readPasted(text).numbers;
	if (!number) throw new Error('No number was read.');
	const [first, titled, named] = [{}, { title: 'Ships' }, { subject: 'The peninsula' }].map((answer) => {
		const made = draw({ ...DESK, text, groups: [] }, [{ number, answer }]);
		if (!('figure' in made)) throw new Error(JSON.stringify(made.problems));
		return made;
	});
	expect(titled?.title).toBe('Ships');
	expect(titled?.plots).toBe(first?.plots);
	expect(named?.plots).not.toBe(first?.plots);
	expect(JSON.stringify(named?.plots)).toContain('peninsula');
});

it('tells what no chart can mend, after it has tried each once', () => {
	const made = drawn('The island has 473 ships.', 'Ships\u0007');
	expect('problems' in made && made.problems.map(({ message }) => message).join()).toMatch(/U\+0007/u);
});
