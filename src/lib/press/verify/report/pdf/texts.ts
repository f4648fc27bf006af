/** Letters of a page of a PDF, put together to lines. */

/** A run of letters. */
export interface PageText {
	readonly text: string;
	/** Where it begins and ends on its line, and the line, downwards. */
	readonly x: number;
	readonly end: number;
	readonly y: number;
	readonly size: number;
}

/** The texts as lines, in the order in which they are drawn. */
export function linesOf(texts: readonly PageText[]): string[] {
	const lines: string[] = [];
	let last: PageText | undefined;
	for (const text of texts) {
		const isSameLine = last !== undefined && Math.abs(text.y - last.y) < 0.4 * text.size && text.x > last.x - text.size;
		if (!isSameLine) lines.push(text.text);
		else lines.push(`${lines.pop() ?? ''}${last && text.x - last.end > 0.18 * text.size ? ' ' : ''}${text.text}`);
		last = text;
	}
	return lines.map((line) => line.trim()).filter((line) => line !== '');
}
