/** Cells whose words stand where nobody looks: behind empty lines, or far to the right. */
export const HOLLOW = 'Words in it stand behind empty lines or wide gaps.';

/** Programs break lines and put a space or two; our own cells hold neither. */
export function isHollow(cell: string): boolean {
	return /^[^\S\n]*[\r\n]|(?:\r?\n[^\S\n]*){3}|[^\S\n]{20}/.test(cell);
}
