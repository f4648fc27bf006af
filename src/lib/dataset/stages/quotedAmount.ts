/** How much of a work is quoted: short quotations are a right, a reprint is not. */
import { UNKNOWN_LENGTH } from '../read/standIns';
import type { Report } from '../read/files';
import type { LocatedSource } from './quotes';
import type { QuoteRecord } from '../schema/claims';
import type { Span } from '../types';
import type { YamlFile } from '../read/yaml';

/** The largest part of a text that its quotes may make up, unless that is less than `ALWAYS`. */
const LARGEST_SHARE = 0.15;
/** Code points that may be quoted of any text, however short. */
const ALWAYS = 1500;

/** Code points of the text that stand in quotes, each counted once however many quotes hold it. */
export function quotedAmount(quotes: readonly Span[]): number {
	let amount = 0;
	let reached = 0;
	for (const { start, end } of [...quotes].sort((a, b) => a.start - b.start)) {
		amount += Math.max(0, end - Math.max(start, reached));
		reached = Math.max(reached, end);
	}
	return amount;
}

/** The code points that a source's record lets be quoted of a text of this length. */
export function quoteLimit(length: number, permitted: number | undefined): number {
	return permitted ?? Math.max(ALWAYS, Math.floor(length * LARGEST_SHARE));
}

/** Reports a source of which more is quoted than may be. */
export function reportQuotedAmount(
	{ record }: LocatedSource,
	quotes: Readonly<Record<string, QuoteRecord>>,
	file: YamlFile,
	report: Report
): void {
	const amount = quotedAmount(Object.values(quotes));
	const limit = quoteLimit(record.text.length, record.quotable);
	if (amount <= limit || record.text.length === UNKNOWN_LENGTH) return;
	report({
		at: file.atKey(['quotes']),
		code: 'quoted-too-much',
		message: `${amount} of ${record.text.length} characters are quoted`,
		expected: `at most ${limit}`,
		mend: 'shorten the quotes to the phrases that state the numbers; or, where the work’s terms permit more, say so by “quotable” in its record'
	});
}
