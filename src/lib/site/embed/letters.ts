/** Which characters an embed sets in which face. */
import type { FontRole } from '../../fonts/role';
import type { TextShape } from '../../scene/shapes';
import type { EmbedContent } from './content';
import { noticeWords } from './notice';

/** The link below an embed. */
export const FOOT_LINK = 'Figure, data and sources';
export const SUMMARY = 'The words';

export interface Letters {
	readonly characters: readonly string[];
	/** Each two that stand side by side somewhere. */
	readonly pairs: ReadonlySet<string>;
}

/**
 * All that an embed sets, by face, in any of its variants. Marks of quotation come from the style sheet.
 * @param drawn the texts of its drawings
 */
export function lettersByRole(
	{ card, notice }: EmbedContent,
	drawn: readonly Pick<TextShape, 'role' | 'text'>[]
): ReadonlyMap<FontRole, Letters> {
	const texts: [FontRole, string][] = [
		['title', card.title],
		['quote', '“”‘’'],
		...card.quotes.map(({ runs }): [FontRole, string] => ['quote', runs.map(({ text }) => text).join('')]),
		...[SUMMARY, FOOT_LINK, card.subtitle, ...card.quotes.map(({ speaker }) => speaker)].map(
			(text): [FontRole, string] => ['text', text]
		),
		['text', notice ? noticeWords(notice) : ''],
		...[card.standingWords, notice?.status ?? ''].map((text): [FontRole, string] => ['strong', text]),
		...drawn.map(({ role, text }): [FontRole, string] => [role, text])
	];
	const letters = new Map<FontRole, { characters: Set<string>; pairs: Set<string> }>();
	for (const [role, text] of texts) {
		const { characters, pairs } = letters.get(role) ?? { characters: new Set(), pairs: new Set() };
		let before = '';
		for (const character of text) {
			characters.add(character);
			if (before) pairs.add(before + character);
			before = character;
		}
		letters.set(role, { characters, pairs });
	}
	return new Map(
		[...letters].map(([role, { characters, pairs }]) => [role, { characters: [...characters].sort(), pairs }])
	);
}
