/** Whether a text is in the language that it is taken for. The detector is large, and loaded where the words leave it open. */
import { canBeRead, packOf } from './packs';
import { languageAlone } from './language/tag';

/** What a text looks to be in, where that is not what it is taken for. */
export interface OtherLanguage {
	/** ISO 639-1. */
	readonly tag: string;
	/** As people call it: “German”. */
	readonly name: string;
	/** Whether there is a pack to read it by. */
	readonly isRead: boolean;
	/** Whether most of the text is; else a part of it. */
	readonly isMost: boolean;
	/** How what looks so begins. */
	readonly begins: string;
}

/** A part of a text that is asked about, in UTF-16 units; shorter ones are put together, longer ones asked in part. */
const PART = 600;
/** Fewer letters tell no language: a name, a heading. */
const LETTERS = 60;
/** So many parts are asked, spread over the text. */
const PARTS = 40;
/** The share of a pack’s common words above which a part is in its language beyond doubt: sentences have a quarter. */
const SURE = 0.14;
const BEGINS = 40;

/**
 * What a text looks to be in, if that is not `language` (BCP 47); undefined where it may be that. A part of another language is
 * told as well. @throws {Error} where the detector is needed and cannot be loaded
 */
export async function otherLanguage(text: string, language: string): Promise<OtherLanguage | undefined> {
	const parts = partsOf(text);
	const open = parts.filter((part) => !isSurely(part, language));
	if (open.length === 0) return undefined;
	const { eld } = await import('eld/extrasmall');
	const others = open.flatMap((part) => {
		const found = eld.detect(part);
		const isOther = found.language !== '' && found.language !== languageAlone(language) && found.isReliable();
		return isOther ? [{ tag: found.language, part }] : [];
	});
	const tag = commonest(others.map((other) => other.tag));
	const [first] = others.filter((other) => other.tag === tag);
	if (tag === undefined || first === undefined) return undefined;
	const length = (these: readonly string[]) => these.reduce((sum, part) => sum + part.length, 0);
	return {
		tag,
		name: NAMES.of(tag) ?? tag,
		isRead: canBeRead(tag),
		isMost: length(others.map(({ part }) => part)) > length(parts) / 2,
		begins: first.part.slice(0, BEGINS).replace(/\s+\S*$/u, '')
	};
}

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** Paragraphs, the short ones put together; of a long text some. */
function partsOf(text: string): string[] {
	const parts: string[] = [];
	let part = '';
	for (const line of text.split('\n')) {
		part = part === '' ? line : `${part}\n${line}`;
		if (part.length < PART) continue;
		parts.push(part.slice(0, PART));
		part = '';
	}
	parts.push(part);
	const step = Math.ceil(parts.length / PARTS);
	return parts.filter((each, at) => at % step === 0 && lettersOf(each) >= LETTERS);
}

/** A sign of Chinese or Japanese is as much as three letters. */
function lettersOf(part: string): number {
	const signs = part.match(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/gu)?.length ?? 0;
	return (part.match(/\p{L}/gu)?.length ?? 0) + 2 * signs;
}

/** Whether a part is in a language that is read, by its commonest words alone. */
function isSurely(part: string, language: string): boolean {
	const common = packOf(language)?.commonWords;
	const words = part.toLowerCase().match(/\p{L}+/gu) ?? [];
	return common !== undefined && words.filter((word) => common.has(word)).length > SURE * words.length;
}

function commonest(tags: readonly string[]): string | undefined {
	const counts = new Map<string, number>();
	for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
