/** The shelf of drafts, searched: “have I quoted this before?” */
import { foldedText, foldedWords } from '../../words/foldedText';
import { nameOf, type Draft } from './draft';

export interface Found<Kept extends Draft> {
	readonly draft: Kept;
	/** Where the words stand: in a picture that was taken, in who says it, or in the text. Undefined where nothing was asked. */
	readonly words?: {
		readonly where: 'taken' | 'cited' | 'text';
		readonly before: string;
		readonly match: string;
		readonly after: string;
	};
}

/** Letters before and after what was found. */
const AROUND = 60;

/** The drafts that have the words, as one phrase or each of them; those first that took them away. */
export function searchDrafts<Kept extends Draft>(drafts: readonly Kept[], asked: string): Found<Kept>[] {
	const phrase = foldedWords(asked);
	if (phrase === '') return drafts.map((draft) => ({ draft }));
	const parts = phrase.split(' ');
	const found = drafts.flatMap((draft): Found<Kept>[] => {
		const places = [
			...draft.taken.map(({ title, quote }) => ['taken', `${title} ${quote}`] as const),
			['cited', draft.steps.now.cited] as const,
			['text', draft.text] as const
		];
		for (const wanted of [[phrase], parts])
			for (const [where, text] of places) {
				const words = placeOf(text, wanted);
				if (words) return [{ draft, words: { where, ...words } }];
			}
		return [];
	});
	return found.sort((a, b) => Number(b.words?.where === 'taken') - Number(a.words?.where === 'taken'));
}

/** Around the first of the wanted words, if all of them stand there. */
function placeOf(text: string, wanted: readonly string[]) {
	const whole = foldedText(text);
	const [first = ''] = wanted;
	const at = whole.text.indexOf(first);
	if (at < 0 || !wanted.every((each) => whole.text.includes(each))) return undefined;
	const { start, end } = whole.original(at, at + first.length);
	const before = text.slice(Math.max(0, start - AROUND), start).replace(/^.*\n/su, '');
	const after = text.slice(end, end + AROUND).replace(/\n.*$/su, '');
	return {
		before: start > AROUND && before.length === AROUND ? `…${before.replace(/^\S*/u, '')}` : before,
		match: text.slice(start, end),
		after: after.length === AROUND ? `${after.replace(/\S*$/u, '')}…` : after
	};
}

/** Its name, how many pictures were taken of it, and when it was changed last: “16 May 2024, 17:20”. */
export function describeDraft(draft: Draft & { readonly at: number }): {
	readonly name: string;
	readonly taken: string;
	readonly at: string;
} {
	const count = draft.taken.length;
	return {
		name: nameOf(draft),
		taken: count === 0 ? '' : `${count} ${count === 1 ? 'picture' : 'pictures'} taken`,
		at: new Date(draft.at).toLocaleString('en-GB', {
			day: 'numeric',
			month: 'long',
			year: 'numeric',
			hour: '2-digit',
			minute: '2-digit'
		})
	};
}
