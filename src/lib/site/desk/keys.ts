/** What a key asks for while a text is worked on. Fields that are being typed in have an undo and digits of their own. */
export type Pressed = 'undo' | 'redo' | { readonly chart: number };

/**
 * Undefined for any other key. Charts are counted from 0.
 * @param typedIn the field that was typed in since it has the focus
 */
export function pressed(
	{ target, key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
	typedIn: EventTarget | null
): Pressed | undefined {
	if (altKey) return undefined;
	const isField =
		target instanceof Element && target.matches('textarea, select, input:not([type=radio], [type=checkbox])');
	if (!(ctrlKey || metaKey)) return !isField && /^[1-3]$/u.test(key) ? { chart: Number(key) - 1 } : undefined;
	if (key.toLowerCase() !== 'z' || (isField && target === typedIn)) return undefined;
	return shiftKey ? 'redo' : 'undo';
}
