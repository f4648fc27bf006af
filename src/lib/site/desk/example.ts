/** A made-up text to start with: it has a number of each common kind, and nobody’s rights. */
export const EXAMPLE = {
	cited: 'Ann Example, Example Press, 16 May 2024',
	text: `The island’s ferries carry more people than ever

By Ann Example

The island’s ferries carried a record 240,000 passengers in 2023, a 60 percent increase over the year before. Half of the passengers came from the mainland, according to the harbour office.

The harbour has met the cost of two new piers. The ferry company’s revenue reached $8.4 million last year, while fuel cost it about $2.1 million.

“We have met with the residents over 40 times since the spring,” said Carla Sample, who runs the harbour office. The share of electric ferries rose from 12 percent to 31 percent.

The company expects to carry up to 300,000 passengers in 2026.
`
} as const;
