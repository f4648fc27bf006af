/** Words that the end of a line parted, as in a text copied from a page set in columns: “Janu- / ary 2019”. */

const PARTED =
	/(?<![\p{L}\p{M}-])([\p{L}\p{M}]+)[-\u2010](\r?\n)([\p{Ll}\p{M}]+(?:-[\p{L}\p{M}]+)*)([^\s\p{L}]*)(?![\p{L}\p{M}-])[ \t]*/gu;
/** Both halves may stand alone: “pre- / and postwar”. */
const STANDS_ALONE = /^(?:and|or|to|und|oder|bis|et|ou|y|o|и|или)$/u;

/** Each put together again, before the end of its line; where the text has it with its hyphen elsewhere, and not without, the hyphen stays. */
export function joinParted(text: string): { readonly text: string; readonly count: number } {
	if (!/[-\u2010]\r?\n\p{Ll}/u.test(text)) return { text, count: 0 };
	const words = new Set(text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?![\p{L}\p{M}-])/gu) ?? []);
	let count = 0;
	const joined = text.replace(PARTED, (whole: string, first: string, end: string, second: string, mark: string) => {
		if (STANDS_ALONE.test(second)) return whole;
		count += 1;
		const [plain, hyphened] = [`${first}${second}`, `${first}-${second}`];
		const keeps = words.has(hyphened.toLowerCase()) && !words.has(plain.toLowerCase());
		return `${keeps ? hyphened : plain}${mark}${end}`;
	});
	return { text: joined, count };
}
