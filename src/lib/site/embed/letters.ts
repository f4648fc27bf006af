/** Which characters an embed sets in which face. */
import type { FontRole } from '../../fonts/role';
import type { TextShape } from '../../scene/shapes';
import type { EmbedContent } from './content';
import { noticeWords } from './notice';

/** The link below an embed. */
export const FOOT_LINK = 'Figure, data and sources';
export const SUMMARY = 'The words';

/**
 * All that an embed sets, by face, in any of its variants. Marks of quotation come from the style sheet.
 * @param drawn the texts of its drawings
 */
export function lettersByRole(
	{ card, notice }: EmbedContent,
	drawn: readonly Pick<TextShape, 'role' | 'text'>[]
): ReadonlyMap<FontRole, readonly string[]> {
	const texts: [FontRole, string][] = [
		['title', card.title],
		['quote', `“”‘’${card.quotes.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')}`],
		['text', `${SUMMARY}${FOOT_LINK}${card.subtitle}${card.quotes.map(({ speaker }) => speaker).join('')}`],
		['text', notice ? noticeWords(notice) : ''],
		['strong', `${card.standingWords}${notice?.status ?? ''}`],
		...drawn.map(({ role, text }): [FontRole, string] => [role, text])
	];
	const letters = new Map<FontRole, Set<string>>();
	for (const [role, text] of texts) {
		const known = letters.get(role) ?? new Set();
		for (const character of text) known.add(character);
		letters.set(role, known);
	}
	return new Map([...letters].map(([role, known]) => [role, [...known].sort()]));
}
