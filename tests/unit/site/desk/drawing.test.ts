import { expect, it } from 'vitest';
import { readPasted } from '../../../../src/lib/dataset/author/desk/numbers';
import { draw } from '../../../../src/lib/site/desk/drawing';
import { DESK } from '../../dataset/author/desk/text';

function drawn(text: string, title?: string) {
	const read = readPasted(text);
	const [number] = read.numbers;
	if (!number) throw new Error('The number is not read.');
	return draw({ ...DESK, text, groups: read.groups }, [{ number, answer: title === undefined ? {} : { title } }]);
}

it('draws a number of a text with soft hyphens, without them in its title', () => {
	const made = drawn('Advantage cut its gas pro\u00ADduction by 130 million tonnes in 2023.');
	expect('problems' in made ? made.problems : made.title).toMatch(/^[^\u00AD]*130 million tonnes/u);
});

it('tells what no chart can mend, after it has tried each once', () => {
	const made = drawn('The island has 473 ships.', 'Ships\u00AD');
	expect('problems' in made && made.problems.length > 0).toBe(true);
});
