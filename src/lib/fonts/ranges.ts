/** Sets of code points written as ranges in hexadecimal: "20-7e a0 2013-2014". */

export function writeRanges(codePoints: Iterable<number>): string {
	const ranges: { first: number; last: number }[] = [];
	for (const codePoint of [...codePoints].sort((one, other) => one - other)) {
		const range = ranges.at(-1);
		if (range && codePoint <= range.last + 1) range.last = codePoint;
		else ranges.push({ first: codePoint, last: codePoint });
	}
	return ranges
		.map(({ first, last }) => (first === last ? first.toString(16) : `${first.toString(16)}-${last.toString(16)}`))
		.join(' ');
}

export function readRanges(ranges: string): Set<number> {
	const codePoints = new Set<number>();
	for (const range of ranges.split(' ').filter((part) => part !== '')) {
		const [first = NaN, last = first] = range.split('-').map((bound) => Number.parseInt(bound, 16));
		for (let codePoint = first; codePoint <= last; codePoint++) codePoints.add(codePoint);
	}
	return codePoints;
}

/** The characters as a descriptor `unicode-range` lists them: "U+2D", "U+A0-FF". */
export function unicodeRanges(characters: Iterable<string>): string[] {
	return writeRanges([...characters].map((character) => character.codePointAt(0) ?? 0))
		.toUpperCase()
		.split(' ')
		.map((range) => `U+${range}`);
}
