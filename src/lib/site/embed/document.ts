/** The embed as one document: everything that it needs for its first picture is inside, in a few kilobytes. */
import { paletteOf } from '../../scene/palette';
import { describeBeside } from '../figure/describeBeside';
import { hasSiteAddress, siteOrigin } from '../address';
import { marksCss } from '../styles/marksCss';
import { renderStill } from '../making/renderStill';
import BriefEmbed from './brief/BriefEmbed.svelte';
import type { EmbedContent } from './content';
import Embed from './Embed.svelte';
import { LOOK_TARGETS, looksCss } from './looks';
import report from './report.ts?script';
import { embedStyleSheet, namesInHtml } from './styleSheet';
import type { Variant } from './variants';

export interface EmbedInput {
	readonly content: EmbedContent;
	readonly variant: Variant;
	/** Drawings for all widths, as SVG text. */
	readonly svg: string;
	/** Their elements and classes. */
	readonly drawn: ReadonlySet<string>;
	/** `@font-face` rules. */
	readonly fontsCss: string;
	/** Its greatest height, in px, and that in the columns of a sheet of paper. */
	readonly tallest: number;
	readonly paper: number;
	/** Whether it has all looks, of which its address chooses. */
	readonly looks: boolean;
}

/** The whole HTML of an embed. Its policy admits its own style sheet, script and fonts, and nothing else. */
export async function embedDocument(input: EmbedInput): Promise<string> {
	const { content, variant, svg, drawn, fontsCss, tallest, paper, looks } = input;
	const { words, notice, address, figure } = content;
	const alt = describeBeside(figure);
	const shown = (
		variant.depth === 'brief'
			? renderStill(BriefEmbed, { content, svg, alt })
			: renderStill(Embed, { words, variant, notice, svg, alt, address })
	).trim();
	// A browser that measures the document before it has a width shall not find it too low; `report.ts` asks it again, with
	// a width of its own.
	const unseen = `@media (max-width:40px){html:not([style]){min-height:${tallest}px}}`;
	const used = new Set([...namesInHtml(shown.replace(svg, '')), ...drawn]);
	const palette = paletteOf(figure);
	const css =
		embedStyleSheet(variant, palette, {
			used,
			fontsCss,
			looks: looks ? looksCss(palette) : '',
			marks: marksCss(figure.style)
		}) + unseen;
	const policy = [
		"default-src 'none'",
		`script-src '${await sha256(report)}'`,
		`style-src '${await sha256(css)}'`,
		// In a sandbox WebKit has no “self”: there the site’s own address must do, where it is known.
		`font-src 'self'${hasSiteAddress() ? ` ${siteOrigin()}` : ''}`,
		// The embed itself fetches nothing; programs that judge a page read its `robots.txt` in its name.
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'"
	].join('; ');
	const { theme } = variant;
	return [
		`<!doctype html><html lang="en" data-paper="${paper}"><head><meta charset="utf-8">`,
		`<meta http-equiv="content-security-policy" content="${policy}">`,
		// First of all the scheme: without it a browser paints white behind a dark embed until the style sheet is read.
		`<meta name="color-scheme" content="${theme === 'auto' ? 'light dark' : theme}">`,
		'<meta name="viewport" content="width=device-width,initial-scale=1">',
		// Lets a host size its iframe by `frame-sizing: content-height`. Without the origins no other site may.
		'<meta name="responsive-embedded-sizing" content="allow-origins=*">',
		`<title>${escaped(words.titleAway)}</title>`,
		`<meta name="description" content="${escaped(words.subtitle)}">`,
		// Search engines shall lead to the figure's page, where all of it stands.
		hasSiteAddress() ? `<link rel="canonical" href="${address}">` : '',
		`<style>${css}</style>`,
		'</head><body>',
		looks ? LOOK_TARGETS : '',
		shown,
		`<script>${report}</script></body></html>\n`
	].join('');
}

async function sha256(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
