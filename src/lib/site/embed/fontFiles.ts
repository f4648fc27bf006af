/** The font files of embeds, by the names that their style sheets give them. */
import { sha256 } from '../../dataset/sha256';
import type { Cut } from '../../fonts/build/cutOnce';
import { subsetForEmbed, type Packing } from '../../fonts/build/subset';

/** The name of each file that this process knows → what reads it: their bytes are more than memory should hold. */
const files = new Map<string, Cut>();

/**
 * Cuts a face. Returns the file's name, which is made from its content: `<16 hex digits>.woff2`.
 * @param joined whether some of the characters join where they stand
 */
export async function cutForEmbed(
	face: Buffer,
	characters: readonly string[],
	joined: boolean,
	packing: Packing
): Promise<string> {
	const cut = await subsetForEmbed(face, characters, joined, packing);
	const name = `${sha256(cut()).slice(0, 16)}.woff2`;
	files.set(name, cut);
	return name;
}

/** A file that `cutForEmbed` has named in this process. */
export function embedFontFile(name: string): Buffer | undefined {
	return files.get(name)?.();
}

/** All that was named so far. */
export function embedFontNames(): string[] {
	return [...files.keys()];
}
