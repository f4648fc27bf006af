/** How often letters and the space stand in English text, per thousand characters. */
const FREQUENCY: Readonly<Record<string, number>> = {
	' ': 180,
	e: 102,
	t: 75,
	a: 65,
	o: 62,
	i: 57,
	n: 57,
	s: 53,
	r: 50,
	h: 50,
	l: 33,
	d: 33,
	u: 23,
	c: 22,
	m: 20,
	f: 20,
	w: 17,
	g: 16,
	p: 15,
	y: 14,
	b: 13,
	v: 8,
	k: 6,
	j: 1,
	q: 1,
	x: 1,
	z: 1
};

/** Average width of a character in running text, in the units of `advance`. */
export function averageAdvance(advance: (character: string) => number): number {
	const entries = Object.entries(FREQUENCY);
	const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
	return entries.reduce((sum, [character, weight]) => sum + weight * advance(character), 0) / total;
}
