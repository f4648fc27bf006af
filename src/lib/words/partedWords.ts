/** Words that the end of a line parted, as in a text copied from a page set in columns: “Janu- / ary 2019”. */

const PARTED =
	/(?<![\p{L}\p{M}-])([\p{L}\p{M}]+)[-\u2010](\r?\n)([\p{Ll}\p{M}]+(?:-[\p{L}\p{M}]+)*)([^\s\p{L}]*)(?![\p{L}\p{M}-])[ \t]*/gu;
/** Each put together again, before the end of its line; where the text has it with its hyphen elsewhere, and not without, the hyphen stays. */
export function joinParted(text: string): { readonly text: string; readonly count: number } {
	if (!/[-\u2010]\r?\n\p{Ll}/u.test(text)) return { text, count: 0 };
	const words = new Set(
		text
			.replace(PARTED, ' ')
			.toLowerCase()
			.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?![\p{L}\p{M}-])/gu) ?? []
	);
	let count = 0;
	const joined = text.replace(PARTED, (whole: string, first: string, end: string, second: string, mark: string) => {
		const [plain, hyphened] = [`${first}${second}`, `${first}-${second}`];
		// “pre- / and postwar”: a word that the text has by itself.
		if (words.has(second) && !words.has(plain.toLowerCase()) && !words.has(hyphened.toLowerCase())) return whole;
		count += 1;
		const keeps = words.has(hyphened.toLowerCase()) && !words.has(plain.toLowerCase());
		return `${keeps ? hyphened : plain}${mark}${end}`;
	});
	return { text: joined, count };
}
