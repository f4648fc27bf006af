import { expect, it } from 'vitest';
import { begun, redone, stepped, undone } from '../../../../src/lib/site/desk/history';

it('goes back and forth by steps, and a new step ends what was to come', () => {
	const three = ['b', 'c'].reduce((history, next) => stepped(history, next), begun('a'));
	expect(undone(three).now).toBe('b');
	expect(redone(undone(three)).now).toBe('c');
	expect(redone(stepped(undone(three), 'd')).now).toBe('d');
	expect(undone(undone(undone(three))).now).toBe('a');
	expect(redone(three)).toBe(three);
});

it('takes letters of one word for one step', () => {
	const typed = ['sh', 'shi', 'ship'].reduce((history, next) => stepped(history, next, true), stepped(begun(''), 's'));
	expect(typed.now).toBe('ship');
	expect(undone(typed).now).toBe('');
});

it('keeps a hundred steps', () => {
	const many = Array.from({ length: 150 }, (_, i) => i).reduce((history, next) => stepped(history, next), begun(-1));
	expect(many.past).toHaveLength(100);
});
