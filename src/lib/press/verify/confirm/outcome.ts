/** A second look at a file whose own digests prove nothing: beside what the published version makes, or what its site has. */
import { EDITION } from '../../../dataset/versions/edition';
import type { VerifiedFile } from '../verdict';

/** The file as it is to be told after a second look; as it was, where there is nothing to look at. */
export type Confirm = (file: VerifiedFile, bytes: Uint8Array) => Promise<VerifiedFile>;

/** Who has nothing to compare with says what the file itself says. */
export const UNCONFIRMED: Confirm = (file) => Promise.resolve(file);

/** What a second look comes to, with a sentence of what was compared. */
export type Outcome =
	| { readonly is: 'same'; readonly note: string }
	| { readonly is: 'in-part'; readonly note: string }
	| { readonly is: 'other'; readonly differences: readonly string[] };

/** Whether a second look tells more: what our key has signed needs none, and earlier editions were written otherwise. */
export function isUncertain({ uncertain, made }: VerifiedFile): boolean {
	return uncertain !== undefined && made?.edition === EDITION;
}

export function withOutcome(file: VerifiedFile, outcome: Outcome): VerifiedFile {
	const { uncertain = [], notes, state, shown, ...rest } = file;
	const fate = shown ? { shown } : {};
	if (outcome.is === 'other')
		return { ...rest, ...fate, verdict: 'changed', state: 'changed', differences: outcome.differences, notes: [] };
	const others = notes.filter((note) => !uncertain.includes(note));
	if (outcome.is === 'in-part')
		return { ...rest, ...fate, uncertain, verdict: 'in-part', state: 'in-part', notes: [outcome.note, ...notes] };
	// Nothing that was said of digests holds any more: they were not asked.
	const whole = { ...rest, ...fate, notes: [outcome.note, ...others] };
	if (state !== 'in-part') return { ...whole, state };
	return { ...whole, state: 'rewritten', verdict: shown?.currency === 'current' ? 'rewritten' : 'superseded' };
}
