/** What somebody brings as a text: kept exactly where it is one, else answered in a sentence that says what to do instead. */
import { joinParted } from '../../words/partedWords';
import type { OtherLanguage } from '../../words/otherLanguage';
import { unreadScript } from './unreadScript';

/** Longer texts are books; a part of one is enough. */
export const LONGEST = 200_000;

/** A text with its language (ISO 639-1), and what is to be known of it. */
export interface BroughtText {
	readonly text: string;
	readonly language: string;
	readonly told: readonly string[];
}

/** @property unread the text itself, where only a person can read it: no pack knows its language */
export type Brought = BroughtText | { readonly refused: string; readonly unread?: string };

/** @param text as it was pasted, typed or read from a file */
export async function bring(text: string): Promise<Brought> {
	const plain = text.replace(/^\uFEFF/, '');
	if (plain.trim() === '') return { refused: 'There is no text in it.' };
	if (plain.length > LONGEST)
		return {
			refused: `That is ${Math.round(plain.length / 1000).toLocaleString('en')},000 characters; ${LONGEST.toLocaleString('en')} can be read at once. Paste the part that has the numbers.`
		};
	if (isAddress(plain)) return { refused: 'I cannot open pages: open it, select all, copy, and paste the text here.' };
	if (isBinary(plain))
		return { refused: 'This is no text but a file’s raw content. Open the file in its program, and copy the words.' };
	if (!/\p{L}/u.test(plain))
		return {
			refused: 'There are only figures here, and no words that say what they are. Paste the sentences around them.'
		};
	const script = unreadScript(plain);
	if (script !== undefined) return { refused: unread(script), unread: plain };
	const other = await looksOther(plain);
	if (other === undefined && isCyrillic(plain))
		return { refused: 'This text is in Cyrillic script, and too short to tell its language. Paste some more of it.' };
	const isOther = other !== undefined && 'isMost' in other && other.isMost;
	if (isOther && !other.isRead) return { refused: unread(other.name), unread: plain };
	const told = other === undefined ? [] : [toldOf(other)];
	if (isMarkup(plain))
		told.push(
			'This looks like the source code of a page. Its tags are taken as text; better copy the words from the page itself.'
		);
	if ((plain.match(GARBLED)?.length ?? 0) > 1)
		told.push(
			'Some characters of this text came garbled, such as “â€™” for an apostrophe. Copy it again from the page, or save the page and open the file; else quotes hold them.'
		);
	const mended = plain.replace(LONE, '\uFFFD');
	if (mended !== plain) told.push('Halves of characters, which no file can hold, are shown as �.');
	const { text: joined, count } = joinParted(mended);
	if (count > 0)
		told.push(
			`${count === 1 ? 'A word that the end of a line' : `${count} words that ends of lines`} had parted ${count === 1 ? 'is' : 'are'} put together.`
		);
	return { text: joined, language: isOther ? other.tag : OWN, told };
}

/** Whether most letters are Cyrillic. */
const isCyrillic = (text: string) =>
	(text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > (text.match(/\p{L}/gu)?.length ?? 0) / 2;

/** What a text is read as, where nothing says otherwise. */
const OWN = 'en';

const unread = (language: string) =>
	`This text is in ${language}, which is not read: English, French, German, Russian and Spanish are so far. Nothing was guessed: a person can read its numbers.`;

function toldOf(other: OtherLanguage | { readonly told: string }): string {
	if ('told' in other) return other.told;
	const { name, begins, isMost } = other;
	if (isMost)
		return `This text looks ${name}, and its numbers are read so. What it says of them is for you to fill in.`;
	return `A part of this text looks ${name}, from “${begins} …” on. It is read as English: numbers from there may be misread.`;
}

/** In what language a text that was brought before is read. */
export async function languageOf(text: string): Promise<string> {
	const other = await looksOther(text);
	return other !== undefined && 'isMost' in other && other.isMost && other.isRead ? other.tag : OWN;
}

/** Only where common words leave it open is the detector loaded, which is large. */
async function looksOther(text: string): Promise<OtherLanguage | { readonly told: string } | undefined> {
	try {
		const { otherLanguage } = await import('../../words/otherLanguage');
		return await otherLanguage(text, OWN);
	} catch {
		return { told: 'What tells languages apart could not be loaded. The text is read as English.' };
	}
}

/** UTF-8 that was read as something else. */
const GARBLED = /â€[™œž¦“”˜\u009d\u0080-\u00a6]|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]/gu;

const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** One address and nothing else. */
function isAddress(text: string): boolean {
	return /^\s*(?:https?:\/\/|www\.)\S+\s*$/iu.test(text);
}

/** Text has no zero bytes, and few characters that stand for none. */
function isBinary(text: string): boolean {
	const sample = text.slice(0, 20_000);
	// eslint-disable-next-line no-control-regex -- it is these that are looked for
	const odd = sample.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
	return sample.includes('\0') || odd > sample.length / 50;
}

function isMarkup(text: string): boolean {
	return (text.match(/<\/?(?:div|span|p|a|script|style|li|td|meta|link)\b[^>]*>/giu)?.length ?? 0) > 5;
}
