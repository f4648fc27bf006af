/** What office documents carry about themselves: who made them, from what, and the fingerprints. */
import type { FigureRecord } from '../record/figureRecord';
import { BLANK_SEAL, BLANK_SIGNATURE } from '../seal/fingerprint';

/** Where the seal of an office document stands. */
export const PROPERTIES = 'docProps/custom.xml';

/** Names and texts of the custom properties; what is shown and the seal are blank. */
export function officeProperties(record: FigureRecord): { readonly name: string; readonly value: string }[] {
	const { content, contentSignature, key } = record.fingerprints;
	return Object.entries({
		Source: record.citations.sources.map(({ apa }) => apa).join(' '),
		Figure: record.figure,
		Address: record.address,
		Version: String(record.version),
		Edition: String(record.edition),
		Content: content,
		'Content signature': contentSignature,
		Key: key,
		Shown: BLANK_SEAL,
		'Shown signature': BLANK_SIGNATURE,
		Seal: BLANK_SEAL,
		'Seal signature': BLANK_SIGNATURE
	}).map(([name, value]) => ({ name, value }));
}
