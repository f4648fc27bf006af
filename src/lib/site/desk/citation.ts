/** A record (BibTeX, RIS, CSL-JSON) that somebody pastes where a work is named: who, where and when. */
import { workIn } from '../../dataset/author/desk/workIn';
import type { FoundWork } from '../../dataset/author/desk/foundWork';
import { kindOfCitation } from '../../dataset/author/records/kind';
import { recordFacts } from '../../dataset/author/records/recordFacts';

/** @throws {Error} with what to do instead, in a sentence, where it cannot be read */
export function readCitation(text: string): FoundWork {
	const record = recordFacts(text);
	if (!record)
		throw new Error(
			`This looks like ${kindOfCitation(text) ?? 'a citation'}, but could not be read. Type who says it, where and when.`
		);
	return workIn(record.facts);
}
