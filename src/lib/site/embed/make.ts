/** From a figure to its embeds: drawings, fonts and documents, each made once. */
import { base } from '$app/paths';
import type { Figure, PublishedVersion } from '../../dataset/types';
import { packingOf } from '../../fonts/build/subset';
import { plotOfEachWidth, sceneOfEachWidth } from '../../figure/scene';
import { textsOf } from '../../scene/shapes';
import { writeSvg } from '../../scene/svgNode';
import { svgOf } from '../../scene/toSvg';
import { EMBED_REACH } from './drawingWidths';
import { liveContent, pinnedContent, type EmbedContent } from './content';
import { embedDocument } from './document';
import { embedFonts } from './fonts';
import { embedHeights } from './height';
import type { HeightAt } from './textHeight';
import { embedFontNames } from './fontFiles';
import { lettersByRole } from './letters';
import { documentsOf, hasLooks } from './looks';
import { embedForm } from './form';
import { ON_PAPER } from './paper';
import { tallest } from './stairs';
import { namesDrawn } from './styleSheet';
import { BRIEF_EMBED, briefInLook, LIGHT_EMBED, type Variant } from './variants';
import { ownFigures } from '../making/piece';

interface Parts {
	readonly content: EmbedContent;
	readonly svg: string;
	/** Elements and classes of the drawings. */
	readonly drawn: ReadonlySet<string>;
	readonly fontsCss: string;
	readonly heightOf: (variant: Variant) => HeightAt;
}

type Depth = Variant['depth'];

/**
 * Pages of one figure are asked for one after the other: what they share is kept for a few figures, not for all. In brief it is
 * some kilobytes: from when the fonts of a piece are named until its embeds are made.
 */
const KEPT: Readonly<Record<Depth, number>> = { full: 8, brief: 500 };
const recent: Readonly<Record<Depth, Map<Figure | PublishedVersion, Promise<Parts>>>> = {
	full: new Map(),
	brief: new Map()
};

/** Drawings and fonts are the same in all variants of a figure that have one depth. */
function partsOf(depth: Depth, figure: Figure, version?: PublishedVersion): Promise<Parts> {
	const kept = recent[depth];
	const known = kept.get(version ?? figure);
	if (known) return known;
	const parts = makeParts(depth, version ? pinnedContent(figure, version) : liveContent(figure));
	kept.set(version ?? figure, parts);
	for (const oldest of kept.keys()) if (kept.size > KEPT[depth]) kept.delete(oldest);
	return parts;
}

async function makeParts(depth: Depth, content: EmbedContent): Promise<Parts> {
	const { figure, address } = content;
	const scenes =
		depth === 'brief' ? plotOfEachWidth(figure, EMBED_REACH) : sceneOfEachWidth(figure, address, EMBED_REACH);
	const drawings = scenes.map((scene) => svgOf(scene, embedForm(scene)));
	const fontsCss = await embedFonts(lettersByRole(content, depth, scenes.flatMap(textsOf)), packingOf(figure));
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
	return toDocument(await partsOf(variant.depth, figure), variant);
}

/** The HTML of a version's embed, whose drawing never changes. */
export async function makePinnedEmbed(figure: Figure, version: PublishedVersion): Promise<string> {
	return toDocument(await partsOf('full', figure, version), LIGHT_EMBED);
}

function toDocument({ content, svg, drawn, fontsCss, heightOf }: Parts, variant: Variant): Promise<string> {
	const placed = fontsCss.replaceAll("url('./", `url('${base}/embed/fonts/`);
	const looks = variant === BRIEF_EMBED && hasLooks(content.figure);
	// With a ground of its own it has less room: it may be higher then.
	const shown = looks ? [variant, briefInLook('solid') ?? variant] : [variant];
	const most = (between?: typeof ON_PAPER) => Math.max(...shown.map((each) => tallest(heightOf(each), between)));
	const heights = { tallest: most(), paper: most(ON_PAPER) };
	return embedDocument({ content, variant, svg, drawn, fontsCss: placed, looks, ...heights });
}

/** The names of all fonts of all embeds; then `embedFontFile` has them. */
export async function allEmbedFonts(): Promise<string[]> {
	for (const figure of ownFigures()) {
		for (const depth of new Set(documentsOf(figure).map((variant) => variant.depth))) await partsOf(depth, figure);
		for (const version of figure.versions) await partsOf('full', figure, version);
	}
	return embedFontNames();
}
