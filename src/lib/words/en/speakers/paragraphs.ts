/** Paragraphs of a text: lines that hold something. Places are UTF-16 units. */
export interface Paragraph {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

export function paragraphsOf(text: string): Paragraph[] {
	return [...text.matchAll(/[^\n\r\u2028\u2029]+/gu)].flatMap((line) => {
		const words = line[0].trim();
		if (words === '') return [];
		const start = line.index + line[0].indexOf(words);
		return [{ text: words, start, end: start + words.length }];
	});
}
