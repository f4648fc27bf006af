/** The font files of embeds, by the names that their style sheets give them. */
import { readFileSync } from 'node:fs';
import { sha256 } from '../../dataset/sha256';
import { subsetForEmbed } from '../../fonts/build/subset';

/** The name of each file that this process knows → its place. */
const places = new Map<string, string>();

/**
 * Cuts a face. Returns the file's name, which is made from its content: `<16 hex digits>.woff2`.
 * @param joined whether some of the characters join where they stand
 */
export async function cutForEmbed(face: Buffer, characters: readonly string[], joined: boolean): Promise<string> {
	const { bytes, place } = await subsetForEmbed(face, characters, joined);
	const name = `${sha256(bytes).slice(0, 16)}.woff2`;
	places.set(name, place);
	return name;
}

/** A file that `cutForEmbed` has named in this process. */
export function embedFontFile(name: string): Buffer | undefined {
	const place = places.get(name);
	return place === undefined ? undefined : readFileSync(place);
}

/** All that was named so far. */
export function embedFontNames(): string[] {
	return [...places.keys()];
}
