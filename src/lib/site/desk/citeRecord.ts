/** What a pasted record says of the work; what reads records is loaded then. */
import { aboutWork, type DraftState } from './draft';

/** @param record in BibTeX, RIS or CSL-JSON; one that cannot be read is answered where its origin would stand */
export async function citeRecord(record: string): Promise<Partial<DraftState>> {
	try {
		const { readCitation } = await import('./citation');
		return aboutWork(readCitation(record));
	} catch (error) {
		return { cited: '', citedFrom: error instanceof Error ? error.message : String(error) };
	}
}
