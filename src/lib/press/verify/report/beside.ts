/** Which words stand as caption beside which picture, where things lie on a slide or a page at places of their own. */
import type { Box } from './box';
import { collapsed } from '../shown/xmlNodes';
import { labelOf } from './flow';

export interface PlacedText {
	readonly text: string;
	readonly box: Box | undefined;
	/** Set as a caption, or free of the outline: a title or a list of points is no caption of a picture. */
	readonly isFree: boolean;
}

/** Where one picture and one text alone may belong together, programs set the text at the end of the picture’s room. */
const FURTHER = 3;
/** Longer texts are no captions. */
const CAPTION_AT_MOST = 600;
/** Of those that do not say so, further ones are none. */
const TEXTS_AT_MOST = 4;

/**
 * The caption of each picture, empty where it has none. A text is the caption of one picture, the nearest.
 * @param gap how far above or below a picture its caption may begin
 */
export function captionsBeside(
	pictures: readonly (Box | undefined)[],
	texts: readonly PlacedText[],
	gap: number
): string[] {
	const able = texts.filter((text) => isShort(text) && (text.isFree || labelOf(text.text) !== undefined));
	const reach = pictures.length === 1 && able.length === 1 ? FURTHER * gap : gap;
	const pairs = pictures.flatMap((picture, at) =>
		able.flatMap((text) => {
			const distance = picture && text.box && distanceOf(picture, text.box);
			return distance === undefined || distance > reach ? [] : [{ at, text, distance }];
		})
	);
	const captions = pictures.map(() => '');
	const taken = new Set<PlacedText>();
	for (const { at, text } of pairs.sort((one, other) => one.distance - other.distance)) {
		if (captions[at] !== '' || taken.has(text)) continue;
		captions[at] = collapsed(text.text);
		taken.add(text);
	}
	return captions;
}

/** Texts above and below a picture, the nearest first, that do not say that they are captions. */
export function textsBeside(picture: Box | undefined, texts: readonly PlacedText[], gap: number): string[] {
	const near = texts.flatMap((text) => {
		const distance = picture && text.box && isShort(text) ? distanceOf(picture, text.box) : undefined;
		return distance === undefined || distance > gap ? [] : [{ text, distance }];
	});
	return near
		.sort((one, other) => one.distance - other.distance)
		.slice(0, TEXTS_AT_MOST)
		.map(({ text }) => collapsed(text.text));
}

/** The only text that calls itself a caption; empty if there is none, or more than one. */
export function onlyCaption(texts: readonly PlacedText[]): string {
	const labelled = texts.filter((text) => isShort(text) && labelOf(text.text) !== undefined);
	return labelled.length === 1 ? collapsed(labelled[0]?.text ?? '') : '';
}

function isShort({ text }: PlacedText): boolean {
	return text.trim() !== '' && text.length <= CAPTION_AT_MOST;
}

/** How far a text lies below or above the picture; a little more above, where captions are rarer. Undefined if beside it. */
function distanceOf(picture: Box, text: Box): number | undefined {
	const shared = Math.min(picture.x + picture.width, text.x + text.width) - Math.max(picture.x, text.x);
	if (shared < Math.min(picture.width, text.width) * 0.3) return undefined;
	const below = text.y - (picture.y + picture.height);
	const above = picture.y - (text.y + text.height);
	if (below >= -picture.height * 0.15 && text.y > picture.y + picture.height / 2) return Math.max(0, below);
	return above >= -picture.height * 0.15 && text.y < picture.y ? Math.max(0, above) * 1.5 : undefined;
}
