/** Which words stand as caption beside which picture, where paragraphs follow one another. */
import { collapsed } from '../shown/xmlNodes';
import type { PlacedPicture } from './placed';

/** A paragraph with the pictures in it. */
export interface Block {
	text: string;
	/** By the style that it is set in. */
	readonly isCaption: boolean;
	readonly pictures: Omit<PlacedPicture, 'caption'>[];
}

/** How a caption begins: "Figure 3", "Fig. 2b", "Abbildung 1.2". */
const LABEL =
	/^\s*((?:fig(?:ure|\.)?|abb(?:ildung|\.)?|chart|graph(?:ic)?|exhibit|illustration|diagram|slide)\s*(\d+(?:[.\-–]\d+)*[a-z]?\b))\s*[.:–—-]?/iu;

/** "Figure 3" of a caption; undefined if it has no number. */
export function labelOf(caption: string): string | undefined {
	const label = LABEL.exec(caption)?.[1];
	return label === undefined ? undefined : collapsed(label);
}

/** A caption without its label, whose number counts figures and nothing else. */
export function withoutLabel(caption: string): string {
	// LaTeX sets its own number before one that was typed.
	return caption.replace(LABEL, '').replace(LABEL, '');
}

/** Names of styles that captions are set in; lists of captions have such names too. */
export function isCaptionStyle(name: string): boolean {
	return /caption|beschriftung|legend|illustration|^figure|^drawing/i.test(name) && !/table.?of|index|toc/i.test(name);
}

/** How far from the picture its caption may stand: an empty paragraph may lie between. */
const NEAR = 2;
/** Longer paragraphs are no captions, whatever they begin with. */
const CAPTION_AT_MOST = 3000;

function isCaptionLike({ text, isCaption }: Block): boolean {
	return text.trim() !== '' && text.length <= CAPTION_AT_MOST && (isCaption || labelOf(text) !== undefined);
}

/** The pictures with their captions: in the same paragraph, below, or above. */
export function captioned(blocks: readonly Block[]): PlacedPicture[] {
	const taken = new Set<Block>();
	return blocks.flatMap((block, at) => {
		if (block.pictures.length === 0) return [];
		const own = isCaptionLike(block) ? block : undefined;
		const caption = own ?? nearest(blocks, at, 1) ?? nearest(blocks, at, -1, taken);
		if (caption) taken.add(caption);
		const nearby = caption ? [] : textsAround(blocks, at);
		return block.pictures.map((picture) => ({ ...picture, caption: collapsed(caption?.text ?? ''), nearby }));
	});
}

/** What stands below and above without saying that it is a caption. */
function textsAround(blocks: readonly Block[], at: number): string[] {
	const around = Array.from({ length: NEAR }, (_, i) => [blocks[at + i + 1], blocks[at - i - 1]]).flat();
	return around.flatMap((block) =>
		block && block.pictures.length === 0 && block.text.trim() !== '' && block.text.length <= CAPTION_AT_MOST
			? [collapsed(block.text)]
			: []
	);
}

function nearest(blocks: readonly Block[], at: number, step: 1 | -1, taken?: ReadonlySet<Block>): Block | undefined {
	for (let i = 1; i <= NEAR; i += 1) {
		const block = blocks[at + i * step];
		// What lies beyond another picture belongs to that one.
		if (!block || (block.pictures.length > 0 && !isCaptionLike(block))) return undefined;
		if (block.text.trim() === '') continue;
		return isCaptionLike(block) && !taken?.has(block) ? block : undefined;
	}
	return undefined;
}
