/** Words of a claim in which no number is read: why, and what a person can do. */
import { DIGITS_AT_MOST, findVague } from '../../words/read';
import type { Reading } from '../../words/types';
import type { Report } from '../read/files';
import { partOf } from './partOf';
import { shorten } from '../problems/show';
import type { ClaimRecord } from '../schema/claims';
import type { Quote, Span } from '../types';
import type { YamlFile } from '../read/yaml';
import type { Path } from '../read/yaml/path';

/** @param touching what is read in the words, or in a part of them, though it is no number as the data want one */
export function reportUnread(
	claim: ClaimRecord,
	words: Span,
	{ quote, language }: { readonly quote: Quote; readonly language: string },
	touching: readonly Reading[],
	file: YamlFile,
	path: Path,
	report: Report
): void {
	const vague = findVague(quote.exact, language).find((found) => found.start < words.end && found.end > words.start);
	if (vague && touching.length === 0)
		report({
			at: file.at([...path, 'words']),
			code: 'too-vague',
			message: `“${vague.text}” names no number and is too vague to draw`,
			expected: 'words that state a number',
			mend: 'list the words under “undrawn”, with this reason'
		});
	else {
		const date = claim.quantity.date === undefined ? touching.find(({ unit }) => unit === 'date') : undefined;
		if (date) {
			reportDate(claim, date, file, path, report);
			return;
		}
		report({
			at: file.at([...path, 'words']),
			code: 'no-number',
			message: `no ${claim.quantity.date === undefined ? 'number' : 'date'} can be read in “${shorten(claim.words)}”${partOf(quote.exact, words)}${tooManyDigits(claim.words)}`,
			expected:
				claim.quantity.date === undefined
					? 'words that state the number'
					: 'words that state the date, or a period of the same date with “because”',
			mend: 'choose words that are read; or, if these state it, answer for it by “read”, with the reason'
		});
	}
}

/** The words are a date, or a part of one, and the data make a number of it. */
function reportDate(claim: ClaimRecord, { text }: Reading, file: YamlFile, path: Path, report: Report): void {
	report({
		at: file.at([...path, 'words']),
		code: 'no-number',
		message: `“${shorten(claim.words)}” belongs to the date “${shorten(text)}” and counts nothing`,
		expected: 'words that state the number',
		mend: `draw the date (words: ${shorten(text)}, quantity: { date: … }), or list the words under “undrawn”`
	});
}

/** Why digits are not read that go on for longer than a number holds. */
function tooManyDigits(words: string): string {
	const most = Math.max(0, ...(words.match(/\d[\d.,'’\s]*/g) ?? []).map((run) => run.replace(/\D/g, '').length));
	return most > DIGITS_AT_MOST ? `: it has ${most} digits, and no more than ${DIGITS_AT_MOST} are held` : '';
}
