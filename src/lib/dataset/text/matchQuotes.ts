/**
 * Stage 4: every quote stands where it says, in the text with the recorded fingerprint. `press/verify/quotesInPasted.ts` looks for
 * published quotes in any text that a reader pastes, wherever they stand.
 */
import type { Report } from '../read/files';
import type { LocatedSource } from '../stages/quotes';
import type { ClaimsRecord } from '../schema/claims';
import type { SourceRecord } from '../schema/source';
import { VERIFY_COMMAND, compareWithText, reportLengths, reportOtherText } from './quotesInText';
import type { FoundText } from './texts';
import type { Source } from '../types';
import { inventoryDigest, quoteDigest } from './matchDigests';
import type { YamlFile } from '../read/yaml';

/**
 * Compares quotes and undrawn words with the text, or with the recorded match where the text is not at hand.
 * Says in `notes` what a green run rests on.
 */
export function matchQuotes(
	source: LocatedSource,
	claims: ClaimsRecord,
	file: YamlFile,
	found: FoundText | undefined,
	report: Report,
	notes: string[]
): Source['match'] {
	const { record } = source;
	if (found?.sha256 !== record.text.sha256) reportLengths(claims.quotes, file, report);
	if (found && found.sha256 !== record.text.sha256) {
		reportOtherText(source, claims.quotes, found, report);
		return { by: 'text' };
	}
	const stale = staleParts(record, claims);
	if (found) {
		compareWithText(source, claims, file, found, report);
		if (stale.length > 0 || !record.verified)
			notes.push(
				`${source.file.path}: the recorded match does not cover ${stale.length ? stale.join(', ') : 'anything yet'}; a copy without the text would refuse it. Renew it: ${VERIFY_COMMAND}`
			);
		return { by: 'text', date: record.verified?.date };
	}
	if (source.stoodIn(['verified'])) return { by: 'record' };
	if (!record.verified)
		report({
			at: source.file.at(['text']),
			code: 'quote-unmatched',
			message: `the text of “${record.id}” is not at hand, and no match of its quotes is recorded`,
			expected: 'the text in the folder that CITED_FIGURES_TEXTS names, or a recorded match',
			mend: VERIFY_COMMAND
		});
	else if (record.verified.text !== record.text.sha256)
		report({
			at: source.file.at(['verified', 'text']),
			code: 'quote-unmatched',
			message: 'the quotes were matched in another text than the recorded one',
			expected: record.text.sha256,
			mend: VERIFY_COMMAND
		});
	else {
		for (const part of stale)
			report({
				at: part === UNDRAWN ? file.atKey(['undrawn']) : file.atKey(['quotes', part]),
				code: 'quote-unmatched',
				message:
					part === UNDRAWN
						? 'the list of undrawn words has changed since it was matched, and the text is not at hand'
						: `the quote “${part}” has changed since it was matched, and the text is not at hand`,
				expected: 'the text in the folder that CITED_FIGURES_TEXTS names, or a match of this state',
				mend: VERIFY_COMMAND
			});
		if (stale.length === 0)
			notes.push(
				`${file.path}: the quotes rely on the match recorded on ${record.verified.date}; the text is not at hand.`
			);
	}
	return { by: 'record', date: record.verified?.date };
}

const UNDRAWN = 'undrawn words';

/** Ids of quotes, or the inventory, that the recorded match does not cover. */
function staleParts(record: SourceRecord, claims: ClaimsRecord): string[] {
	const { verified } = record;
	if (!verified) return [];
	const known = new Map(Object.entries(verified.quotes));
	const stale = Object.entries(claims.quotes).flatMap(([id, quote]) =>
		known.get(id) === quoteDigest(quote) ? [] : [id]
	);
	return verified.inventory === inventoryDigest(claims.undrawn) ? stale : [...stale, UNDRAWN];
}
