import { expect, it } from 'vitest';
import { pressed } from '../../../../src/lib/site/desk/keys';

/** Of a page, as far as keys ask for it. */
class Place {
	constructor(readonly isField: boolean) {}
	matches = () => this.isField;
}
Object.assign(globalThis, { Element: globalThis.Element ?? Place });

const [field, page] = [new Place(true), new Place(false)];
const key = (target: Place, name: string, held: object = {}) =>
	({
		target,
		key: name,
		altKey: false,
		ctrlKey: false,
		metaKey: false,
		shiftKey: false,
		...held
	}) as unknown as KeyboardEvent;
const CTRL = { ctrlKey: true };

it('takes steps back and forth, in a field too as long as nobody types in it', () => {
	expect(pressed(key(page, 'z', CTRL), null)).toBe('undo');
	expect(pressed(key(page, 'Z', { ...CTRL, shiftKey: true }), null)).toBe('redo');
	expect(pressed(key(field, 'z', CTRL), null)).toBe('undo');
	expect(pressed(key(field, 'z', CTRL), field as unknown as EventTarget)).toBeUndefined();
});

it('takes digits for charts outside of fields alone', () => {
	expect(pressed(key(page, '2'), null)).toEqual({ chart: 1 });
	expect(pressed(key(field, '2'), null)).toBeUndefined();
	expect(pressed(key(page, '2', { altKey: true }), null)).toBeUndefined();
});
