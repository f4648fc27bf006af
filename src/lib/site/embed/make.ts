/** From a figure to its embeds: drawings, fonts and documents, each made once. */
import { base } from '$app/paths';
import { shownFigures } from '../../dataset/current';
import type { Figure, PublishedVersion } from '../../dataset/types';
import { drawWidths } from '../../figure/draw';
import { liveContent, pinnedContent, type EmbedContent } from './content';
import { embedDocument } from './document';
import { embedFonts, type EmbedFonts } from './fonts';
import { lettersByRole } from './letters';
import { lightened } from './lighten';
import { LIGHT_EMBED, type Variant } from './variants';

/** The widths of iframes. */
const REACH = { from: 240, to: 1280 };

interface Parts {
	readonly content: EmbedContent;
	readonly svg: string;
	readonly fonts: EmbedFonts;
}

const made = new Map<Figure | PublishedVersion, Promise<Parts>>();

/** Drawings and fonts are the same in all variants of a figure. */
function partsOf(figure: Figure, version?: PublishedVersion): Promise<Parts> {
	const known = made.get(version ?? figure);
	if (known) return known;
	const content = version ? pinnedContent(figure, version) : liveContent(figure);
	const svg = lightened(drawWidths(content.figure, content.address, REACH));
	const parts = embedFonts(lettersByRole(content, svg)).then((fonts) => ({ content, svg, fonts }));
	made.set(version ?? figure, parts);
	return parts;
}

/** The HTML of a figure's embed, which follows the figure. */
export async function makeEmbed(figure: Figure, variant: Variant): Promise<string> {
	return toDocument(await partsOf(figure), variant);
}

/** The HTML of a version's embed, whose drawing never changes. */
export async function makePinnedEmbed(figure: Figure, version: PublishedVersion): Promise<string> {
	return toDocument(await partsOf(figure, version), LIGHT_EMBED);
}

function toDocument({ content, svg, fonts }: Parts, variant: Variant): Promise<string> {
	const fontsCss = fonts.css.replaceAll("url('./", `url('${base}/embed/fonts/`);
	return embedDocument({ content, variant, svg, fontsCss });
}

/** All fonts of all embeds: name → WOFF2. */
export async function allEmbedFonts(): Promise<ReadonlyMap<string, Buffer>> {
	const files = new Map<string, Buffer>();
	for (const figure of shownFigures()) {
		for (const version of [undefined, ...figure.versions]) {
			const { fonts } = await partsOf(figure, version);
			for (const [name, woff2] of fonts.files) files.set(name, woff2);
		}
	}
	return files;
}
