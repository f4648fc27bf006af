/** Letters that are written from right to left. */
export const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const STARTS = new RegExp(`^[^\\p{L}]*${RIGHT_TO_LEFT.source}`, 'u');

/** Whether the first letter of a text is one of them, so that its lines begin at the right. */
export function startsAtTheRight(text: string): boolean {
	return STARTS.test(text);
}
