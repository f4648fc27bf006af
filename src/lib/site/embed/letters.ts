/** Which characters an embed sets in which face. */
import { FACE_NAMES, FONT_ROLES, type FontRole } from '../../fonts/role';
import type { EmbedContent } from './content';
import { noticeWords } from './notice';

/** The link below an embed. */
export const FOOT_LINK = 'Figure, data and sources';
export const SUMMARY = 'The words';

/** All that an embed sets, by face, in any of its variants. Marks of quotation come from the style sheet. */
export function lettersByRole({ card, notice }: EmbedContent, svg: string): ReadonlyMap<FontRole, readonly string[]> {
	const texts: [FontRole, string][] = [
		['title', card.title],
		['quote', `“”‘’${card.quotes.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')}`],
		['text', `${SUMMARY}${FOOT_LINK}${card.subtitle}${card.quotes.map(({ speaker }) => speaker).join('')}`],
		['text', notice ? noticeWords(notice) : ''],
		['strong', `${card.standingWords}${notice?.status ?? ''}`],
		...drawnTexts(svg)
	];
	const letters = new Map<FontRole, Set<string>>();
	for (const [role, text] of texts) {
		const known = letters.get(role) ?? new Set();
		for (const character of text) known.add(character);
		letters.set(role, known);
	}
	return new Map([...letters].map(([role, known]) => [role, [...known].sort()]));
}

/** The texts of a drawing. Attributes tell the face: what is not said is upright Public Sans of weight 400. */
function drawnTexts(svg: string): [FontRole, string][] {
	return [...svg.matchAll(/<text\b([^>]*)>([\s\S]*?)<\/text>/g)].map(([, attributes = '', content = '']) => {
		const family = attributes.includes('Newsreader') ? 'Newsreader' : 'Public Sans';
		const weight = Number(/font-weight="(\d+)"/.exec(attributes)?.[1] ?? 400);
		const style = attributes.includes('font-style="italic"') ? 'italic' : 'normal';
		const role = FONT_ROLES.find((name) => {
			const face = FACE_NAMES[name];
			return face.family === family && face.weight === weight && face.style === style;
		});
		if (!role) throw new Error(`no face for a text of the drawing: ${attributes}`);
		return [role, plainText(content)];
	});
}

function plainText(markup: string): string {
	const text = markup.replaceAll(/<[^>]*>/g, '');
	return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
