/** Tells in place, and to those who hear it, that an address names what is not there. */
import { say } from '../figure/linked/announce';

export function tellUnknown(before: Element, text: string): void {
	const told = document.createElement('p');
	told.className = 'unknown-part';
	told.textContent = text;
	before.before(told);
	say(text);
}
