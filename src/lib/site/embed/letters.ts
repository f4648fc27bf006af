/** Which characters an embed sets in which face. */
import { marksOf } from '../../sentences/quoted';
import type { FontRole } from '../../fonts/role';
import type { TextShape } from '../../scene/shapes';
import { briefView, footWords, MENU } from './brief/view';
import type { EmbedContent } from './content';
import { noticeWords } from './notice';
import type { Variant } from './variants';

/** The link below an embed. */
export const FOOT_LINK = 'Figure, data and sources';
export const SUMMARY = 'The words';

export interface Letters {
	readonly characters: readonly string[];
	/** Each two that stand side by side somewhere. */
	readonly pairs: ReadonlySet<string>;
}

/**
 * All that an embed of one depth sets, by face, in any of its variants. Marks of quotation come from the style sheet.
 * @param drawn the texts of its drawings
 */
export function lettersByRole(
	content: EmbedContent,
	depth: Variant['depth'],
	drawn: readonly Pick<TextShape, 'role' | 'text'>[]
): ReadonlyMap<FontRole, Letters> {
	const { words, notice, figure } = content;
	const { open, close } = marksOf(figure.style);
	const texts: [FontRole, string][] = [
		['title', words.title],
		['quote', `${open + close}‘’`],
		...words.quotes.map(({ runs }): [FontRole, string] => ['quote', runs.map(({ text }) => text).join('')]),
		['text', notice ? noticeWords(notice) : ''],
		...(depth === 'brief' ? briefTexts(content) : fullTexts(content)),
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

function fullTexts({ words }: EmbedContent): [FontRole, string][] {
	const plain = [SUMMARY, FOOT_LINK, words.subtitle, ...words.quotes.map(({ speaker }) => speaker)];
	return [...plain, words.standingWords].map((text): [FontRole, string] => ['text', text]);
}

function briefTexts({ figure, words, address }: EmbedContent): [FontRole, string][] {
	const view = briefView(figure, address);
	const { columns, rows } = view.table;
	const plain = [
		footWords(view),
		MENU,
		...view.notes.map(({ text }) => text),
		...view.links.map(({ name }) => name),
		...rows.flat(),
		...(view.namesSpeakers ? words.quotes.map(({ speaker }) => speaker) : [])
	];
	const strong = [...view.notes.map(({ lead }) => lead), ...columns];
	return [
		...plain.map((text): [FontRole, string] => ['text', text]),
		...strong.map((text): [FontRole, string] => ['strong', text])
	];
}
