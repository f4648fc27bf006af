/** A made-up article of any length, with a number in about every second sentence. */

const PARTS = [
	'The island’s ferries carried a record 240,000 passengers in 2023, a 60 percent increase over the year before.',
	'The harbour has met the cost of two new piers, which the council had asked for since the storms of the winter.',
	'“We have met with the residents over 40 times since the spring,” said Carla Sample, who runs the harbour office.',
	'Nobody on the island remembers a summer in which so many came, and few had been asked whether they wanted it.',
	'The ferry company’s revenue reached $8.4 million last year, while fuel cost it about $2.1 million.',
	'The share of electric ferries rose from 12 percent to 31 percent, according to the harbour office.'
];

/** @param length in characters */
export function article(length: number): string {
	const paragraphs: string[] = ['Ferries carry more people than ever', 'By Ann Example, Example Press, 16 May 2024'];
	let written = 0;
	for (let at = 0; written < length; at += 1) {
		const paragraph = [0, 1, 2].map((next) => PARTS[(at + next) % PARTS.length] ?? '').join(' ');
		// No two sentences of it are the same.
		const own = paragraph.replace('40', String(40 + at)).replace('240,000', `${240 + at},000`);
		paragraphs.push(own);
		written += own.length + 2;
	}
	return paragraphs.join('\n\n').slice(0, length);
}
