/**
 * UTF-16 offsets of `wanted` in `text`, in order and not overlapping, at most `limit` of them.
 * Knuth–Morris–Pratt: linear in text and words whatever they repeat, where a naive search is not.
 */
export function occurrences(text: string, wanted: string, limit = Infinity): number[] {
	const found: number[] = [];
	if (wanted === '') return found;
	const borders = borderLengths(wanted);
	let matched = 0;
	for (let at = 0; at < text.length && found.length < limit; at++) {
		const unit = text.charCodeAt(at);
		while (matched > 0 && wanted.charCodeAt(matched) !== unit) matched = borders[matched - 1] ?? 0;
		if (wanted.charCodeAt(matched) === unit) matched++;
		if (matched === wanted.length) {
			found.push(at + 1 - matched);
			matched = 0;
		}
	}
	return found;
}

/** For each prefix, the length of its longest proper prefix that is also its suffix. */
function borderLengths(wanted: string): number[] {
	const borders = [0];
	let length = 0;
	for (let at = 1; at < wanted.length; at++) {
		while (length > 0 && wanted.charCodeAt(length) !== wanted.charCodeAt(at)) length = borders[length - 1] ?? 0;
		if (wanted.charCodeAt(length) === wanted.charCodeAt(at)) length++;
		borders.push(length);
	}
	return borders;
}
