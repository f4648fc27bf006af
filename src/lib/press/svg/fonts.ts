/** The fonts of a drawing that stands alone: of each face just the characters that the drawing sets in it. */
import { familyName } from '../../fonts/metrics';
import { FACES, lendingFiles, ttfFiles, type Face } from '../../fonts/faces';
import { subsetWoff2, type Packing } from '../../fonts/build/subset';
import { textsOf, type Scene } from '../../scene/shapes';

/** Reads a file of the font folder by its name. */
export type ReadFont = (name: string) => Promise<Buffer>;

/** The characters of each face, in the order in which the drawing first sets it. */
function charactersByFace(scene: Scene): Map<Face, Set<string>> {
	const faces = new Map<Face, Set<string>>();
	for (const { role, text } of textsOf(scene)) {
		const characters = faces.get(FACES[role]) ?? new Set();
		for (const character of text) characters.add(character);
		faces.set(FACES[role], characters);
	}
	return faces;
}

/**
 * `@font-face` rules with the fonts in them as `data:`, for all text of the drawing. Characters that a face lacks come
 * from those that lend, as on the pages.
 */
export async function fontFaces(scene: Scene, readFont: ReadFont, packing: Packing): Promise<string> {
	const rules: string[] = [];
	for (const [face, characters] of charactersByFace(scene)) {
		const { family, weight, style } = face;
		const sorted = [...characters].sort();
		for (const { woff2, has } of await facesFor(face, sorted, { readFont, packing })) {
			const range = has.map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16)}`).join(',');
			rules.push(
				`@font-face{font-family:'${familyName(family)}';font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${woff2.toString('base64')}) format('woff2');unicode-range:${range}}`
			);
		}
	}
	return rules.join('');
}

interface CutFace {
	readonly woff2: Buffer;
	readonly has: readonly string[];
}

/** The face itself, then as many others as it takes until every character has a glyph. */
async function facesFor(
	{ ttf: own, role }: Face,
	characters: readonly string[],
	{ readFont, packing }: { readonly readFont: ReadFont; readonly packing: Packing }
): Promise<CutFace[]> {
	const cut: CutFace[] = [];
	let open = characters;
	for (const name of [own, ...lendingFiles(role, ttfFiles(), String).filter((ttf) => ttf !== own)]) {
		if (open.length === 0) break;
		const made = await subsetWoff2(await readFont(name), open, packing);
		if (made.has.length === 0) continue;
		cut.push(made);
		open = open.filter((character) => !made.has.includes(character));
	}
	return cut;
}
