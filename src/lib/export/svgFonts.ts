/** The fonts of a drawing that stands alone: of each face just the characters that the drawing sets in it. */
import { FACES, TTF_FILES, type Face } from '../fonts/faces';
import { subsetWoff2 } from '../fonts/build/subset';
import { roleOf } from '../fonts/role';
import { unescapeXml } from './xml';

/** Reads a file of the font folder by its name. */
export type ReadFont = (name: string) => Promise<Buffer>;

interface SetText {
	readonly face: Face;
	readonly characters: ReadonlySet<string>;
}

function attribute(tag: string, name: string): string | undefined {
	return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

/** Which face a `<text>` is set in: family, weight and style stand on the element where they differ from the root's. */
function faceOf(tag: string): Face {
	const family = attribute(tag, 'font-family')?.startsWith('Newsreader') ? 'Newsreader' : 'Public Sans';
	const weight = Number(attribute(tag, 'font-weight') ?? 400);
	const style = attribute(tag, 'font-style') ?? 'normal';
	const role = roleOf({ family, weight, style });
	if (!role) throw new Error(`no face for ${family}, ${weight}, ${style}`);
	return FACES[role];
}

function textsOf(svg: string): SetText[] {
	const texts = new Map<Face, Set<string>>();
	for (const [, tag = '', content = ''] of svg.matchAll(/<text(\s[^>]*)>([^<]*)<\/text>/g)) {
		const face = faceOf(tag);
		const characters = texts.get(face) ?? new Set();
		for (const character of unescapeXml(content)) characters.add(character);
		texts.set(face, characters);
	}
	return [...texts].map(([face, characters]) => ({ face, characters }));
}

/**
 * `@font-face` rules with the fonts in them as `data:`, for all text of the drawing. Characters that a face lacks come
 * from those that lend, as on the pages.
 */
export async function fontFaces(svg: string, readFont: ReadFont): Promise<string> {
	const rules: string[] = [];
	for (const { face, characters } of textsOf(svg)) {
		const { family, weight, style } = face;
		const sorted = [...characters].sort();
		for (const { woff2, has } of await facesFor(face.ttf, sorted, readFont)) {
			const range = has.map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16)}`).join(',');
			rules.push(
				`@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${woff2.toString('base64')}) format('woff2');unicode-range:${range}}`
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
async function facesFor(own: string, characters: readonly string[], readFont: ReadFont): Promise<CutFace[]> {
	const cut: CutFace[] = [];
	let open = characters;
	for (const name of [own, ...TTF_FILES.filter((ttf) => ttf !== own)]) {
		if (open.length === 0) break;
		const made = await subsetWoff2(await readFont(name), open);
		if (made.has.length === 0) continue;
		cut.push(made);
		open = open.filter((character) => !made.has.includes(character));
	}
	return cut;
}
