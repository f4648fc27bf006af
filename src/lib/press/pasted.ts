/**
 * Pictures of a text that somebody pasted. They say so, in their pixels and in what programs read of them; they carry neither the
 * name nor the address of the site they were drawn at, no mark that finds a figure, and no seal.
 */
import { chartOf } from '../charts/registry';
import type { Figure } from '../dataset/types';
import { briefSource } from '../figure/brief/words';
import { briefScene } from '../figure/scene';
import type { BoxName, BriefForm } from '../figure/brief/purposes';
import type { SvgNode } from '../scene/svgNode';
import { paletteOf } from '../scene/palette';
import { svgOf } from '../scene/toSvg';
import { PASTED } from '../sentences/pasted';
import { quoted } from '../sentences/quoted';
import { standingSentence, uncheckedLine } from '../sentences/standing';
import { fileForm } from './fileForm';
import { DOTS_PER_INCH_AT_1X, insertBeforeImageData, resolutionChunk, textChunk } from './png/chunks';
import { escapeXml } from './xml';

/** No address. */
const NOWHERE = '';

/** A figure as one that was drawn from a pasted text, whatever it was before. */
export function pastedFigure(figure: Figure): Figure {
	return { ...figure, pasted: true };
}

/**
 * The picture as a drawing that stands alone.
 * @param fonts `@font-face` rules with the fonts in them
 * @throws {Error} if it does not fit its form, with the next that holds it
 */
export function pastedSvg(figure: Figure, form: BoxName | BriefForm, fonts: string): SvgNode {
	const style: SvgNode = { name: 'style', attributes: {}, children: [fonts] };
	return svgOf(briefScene(pastedFigure(figure), NOWHERE, form), {
		...fileForm('light', paletteOf(figure)),
		head: [metadataOf(figure), style]
	});
}

/** The words about it, for programs: title, alt text, source, and that it is no publication. */
function wordsOf(figure: Figure): Readonly<Record<'Title' | 'Description' | 'Source' | 'Comment', string>> {
	return {
		Title: figure.title,
		Description: chartOf(figure).describe(figure),
		Source: briefSource(figure),
		Comment: PASTED
	};
}

function metadataOf(figure: Figure): SvgNode {
	const { Title, Description, Source, Comment } = wordsOf(figure);
	const texts = { title: Title, description: `${Description} ${Comment}`, source: Source };
	const members = Object.entries(texts).map(([name, text]) => `<dc:${name}>${escapeXml(text)}</dc:${name}>`);
	const markup = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="">${members.join('')}</rdf:Description></rdf:RDF>`;
	return { name: 'metadata', attributes: {}, children: [{ markup }] };
}

/** A picture of pixels with its words. @param scale pixels for each px of the drawing */
export function pastedPng(png: Uint8Array, figure: Figure, scale: number): Uint8Array {
	const texts = Object.entries(wordsOf(figure)).map(([keyword, text]) => textChunk(keyword, text));
	return insertBeforeImageData(png, [resolutionChunk(DOTS_PER_INCH_AT_1X * scale), ...texts]);
}

/** Under the picture, or beside it where a program takes texts alone. */
export function pastedCaption(figure: Figure): string {
	const quotes = figure.quotes.map(({ quote }) => quoted(quote, undefined));
	const compared = figure.evidence.filter(({ standing }) => standing !== 'unchecked').map((of) => standingSentence(of));
	const unchecked = uncheckedLine(figure.evidence.flatMap(({ checks }) => checks));
	const standing = compared.length > 0 ? compared : [`${unchecked}.`];
	return [`${figure.title}.`, ...quotes, ...new Set(standing), `Source: ${briefSource(figure)}.`, PASTED].join(' ');
}
