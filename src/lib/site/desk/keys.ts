/** What a key asks for while a text is worked on, outside of fields, which have an undo and digits of their own. */
export type Pressed = 'undo' | 'redo' | { readonly chart: number };

/** Undefined for any other key. Charts are counted from 0. */
export function pressed({ target, key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): Pressed | undefined {
	const isTyping =
		target instanceof Element && target.matches('textarea, select, input:not([type=radio], [type=checkbox])');
	if (isTyping || altKey) return undefined;
	if (!(ctrlKey || metaKey)) return /^[1-3]$/u.test(key) ? { chart: Number(key) - 1 } : undefined;
	if (key.toLowerCase() !== 'z') return undefined;
	return shiftKey ? 'redo' : 'undo';
}
