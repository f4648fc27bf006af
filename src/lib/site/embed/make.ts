/** From a figure to its embeds: drawings, fonts and documents, each made once. */
import { base } from '$app/paths';
import type { Figure, PublishedVersion } from '../../dataset/types';
import { sceneOfEachWidth } from '../../figure/scene';
import { textsOf } from '../../scene/shapes';
import { writeSvg } from '../../scene/svgNode';
import { svgOf } from '../../scene/toSvg';
import { liveContent, pinnedContent, type EmbedContent } from './content';
import { embedDocument } from './document';
import { embedFonts } from './fonts';
import { embedHeights, type HeightAt } from './height';
import { embedFontNames } from './fontFiles';
import { lettersByRole } from './letters';
import { embedForm } from './form';
import { ON_PAPER } from './paper';
import { tallest } from './stairs';
import { namesDrawn } from './styleSheet';
import { LIGHT_EMBED, type Variant } from './variants';
import { ownFigures } from '../making/piece';

/** The widths of iframes. */
const REACH = { from: 240, to: 1280 };

interface Parts {
	readonly content: EmbedContent;
	readonly svg: string;
	/** Elements and classes of the drawings. */
	readonly drawn: ReadonlySet<string>;
	readonly fontsCss: string;
	readonly heightOf: (variant: Variant) => HeightAt;
}

/** Pages of one figure are asked for one after the other: what they share is kept for a few figures, not for all. */
const KEPT = 8;
const recent = new Map<Figure | PublishedVersion, Promise<Parts>>();

/** Drawings and fonts are the same in all variants of a figure. */
function partsOf(figure: Figure, version?: PublishedVersion): Promise<Parts> {
	const known = recent.get(version ?? figure);
	if (known) return known;
	const parts = makeParts(version ? pinnedContent(figure, version) : liveContent(figure));
	recent.set(version ?? figure, parts);
	for (const oldest of recent.keys()) if (recent.size > KEPT) recent.delete(oldest);
	return parts;
}

async function makeParts(content: EmbedContent): Promise<Parts> {
	const scenes = sceneOfEachWidth(content.figure, content.address, REACH);
	const drawings = scenes.map((scene) => svgOf(scene, embedForm(scene)));
	const fontsCss = await embedFonts(lettersByRole(content, scenes.flatMap(textsOf)));
	return {
		content,
		svg: drawings.map(writeSvg).join(''),
		drawn: namesDrawn(drawings),
		fontsCss,
		heightOf: embedHeights(content)
	};
}

/** The HTML of a figure's embed, which follows the figure. */
export async function makeEmbed(figure: Figure, variant: Variant): Promise<string> {
	return toDocument(await partsOf(figure), variant);
}

/** The HTML of a version's embed, whose drawing never changes. */
export async function makePinnedEmbed(figure: Figure, version: PublishedVersion): Promise<string> {
	return toDocument(await partsOf(figure, version), LIGHT_EMBED);
}

function toDocument({ content, svg, drawn, fontsCss, heightOf }: Parts, variant: Variant): Promise<string> {
	const placed = fontsCss.replaceAll("url('./", `url('${base}/embed/fonts/`);
	const heightAt = heightOf(variant);
	const heights = { tallest: tallest(heightAt), paper: tallest(heightAt, ON_PAPER) };
	return embedDocument({ content, variant, svg, drawn, fontsCss: placed, ...heights });
}

/** The names of all fonts of all embeds; then `embedFontFile` has them. */
export async function allEmbedFonts(): Promise<string[]> {
	for (const figure of ownFigures())
		for (const version of [undefined, ...figure.versions]) await partsOf(figure, version);
	return embedFontNames();
}
