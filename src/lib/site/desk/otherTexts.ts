/** The texts of other sources, read. */
import type { Other, ReadOther } from '../../dataset/author/desk/others';
import { languageOf } from './bring';
import { read } from './reading';

/** What was read of them, by their names. */
export type OtherTexts = ReadonlyMap<string, Pick<ReadOther, 'text' | 'language' | 'read'>>;

/** Reads those that were not read before. */
export async function readTexts(
	texts: Readonly<Record<string, string>>,
	before: OtherTexts | undefined
): Promise<OtherTexts> {
	const all = new Map(before ?? []);
	for (const [name, text] of Object.entries(texts)) {
		if (all.has(name)) continue;
		const language = await languageOf(text);
		all.set(name, { text, language, read: await read(text, language) });
	}
	return all;
}

/** Those whose texts were read. */
export function readOthers(others: readonly Other[], texts: OtherTexts | undefined): ReadOther[] {
	return others.flatMap((told) => {
		const found = texts?.get(told.text);
		return found ? [{ told, ...found }] : [];
	});
}
