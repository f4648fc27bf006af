/** The size that a snippet gives its iframe. */
import type { Figure } from '../../dataset/types';
import { liveContent, pinnedContent } from './content';
import { embedHeight, embedHeights, type HeightAt } from './height';
import { LONGEST_NOTICE } from './notice';
import { fitStairs, stairsCss } from './stairs';
import { LIGHT_EMBED, VARIANTS, versionName, type EmbedName, type Variant } from './variants';

export interface EmbedSize {
	/** px, at the width below: for hosts that want a pair of numbers. */
	readonly width: number;
	readonly height: number;
	/** The height at any width, as CSS in which `100%` is the width. */
	readonly css: string;
	/** px, the least that this comes to. */
	readonly least: number;
}

/** By the name of a variant, or of the version that can be pinned. */
export type EmbedSizes = Readonly<Partial<Record<EmbedName, EmbedSize>>>;

/** The width of a column of text on most pages. */
const COLUMN = 640;

function sizeOf(heightAt: HeightAt): EmbedSize {
	const stairs = fitStairs(heightAt);
	const least = Math.min(...stairs.map(({ height }) => height));
	return { width: COLUMN, height: heightAt(COLUMN), css: stairsCss(stairs), least };
}

export function embedSize(figure: Figure, variant: Variant): EmbedSize {
	return sizeOf(embedHeight(liveContent(figure), variant));
}

/** The size of each variant, and of the current version with room for the line that it may come to need. */
export function embedSizes(figure: Figure): EmbedSizes {
	const heightOf = embedHeights(liveContent(figure));
	const sizes: [EmbedName, EmbedSize][] = VARIANTS.map((variant) => [variant.name, sizeOf(heightOf(variant))]);
	const version = figure.status === 'published' ? figure.versions.at(-1) : undefined;
	if (version) {
		const content = { ...pinnedContent(figure, version), notice: LONGEST_NOTICE };
		sizes.push([versionName(version.number), sizeOf(embedHeight(content, LIGHT_EMBED))]);
	}
	return Object.fromEntries(sizes);
}
