/** The size that a snippet gives its iframe. */
import type { Figure } from '../../dataset/types';
import { liveContent, pinnedContent } from './content';
import { embedHeight, embedHeights } from './height';
import type { HeightAt } from './textHeight';
import { LONGEST_NOTICE } from './notice';
import { fitStairs, stairsCss, tallest } from './stairs';
import { LIGHT_EMBED, variantsOf, versionName, type EmbedName, type Variant } from './variants';

export interface EmbedSize {
	/**
	 * px, for hosts that want a pair of numbers, or where only a number survives. In brief the height is enough for any width
	 * from a phone’s up; in full it is that at this width, since none would do for all.
	 */
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
/** From a phone’s column up. */
const ANY_WIDTH = { from: 320, to: 1440 };

/** The same heights, each worked out once: stairs and the tallest look at the same thousand widths. */
function remembered(heightAt: HeightAt): HeightAt {
	const known: number[] = [];
	return (width) => (known[width] ??= heightAt(width));
}

function sizeOf(heightOf: HeightAt, { depth }: Variant): EmbedSize {
	const heightAt = remembered(heightOf);
	const stairs = fitStairs(heightAt);
	const least = Math.min(...stairs.map(({ height }) => height));
	const height = depth === 'brief' ? tallest(heightAt, ANY_WIDTH) : heightAt(COLUMN);
	return { width: COLUMN, height, css: stairsCss(stairs), least };
}

export function embedSize(figure: Figure, variant: Variant): EmbedSize {
	return sizeOf(embedHeight(liveContent(figure), variant), variant);
}

/** The size of each variant, and of the current version with room for the line that it may come to need. */
export function embedSizes(figure: Figure): EmbedSizes {
	const heightOf = embedHeights(liveContent(figure));
	const sizes: [EmbedName, EmbedSize][] = variantsOf(figure).map((variant) => [
		variant.name,
		sizeOf(heightOf(variant), variant)
	]);
	const version = figure.status === 'published' ? figure.versions.at(-1) : undefined;
	if (version) {
		const content = { ...pinnedContent(figure, version), notice: LONGEST_NOTICE };
		sizes.push([versionName(version.number), sizeOf(embedHeight(content, LIGHT_EMBED), LIGHT_EMBED)]);
	}
	return Object.fromEntries(sizes);
}
