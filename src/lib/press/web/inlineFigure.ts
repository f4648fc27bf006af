/**
 * A figure in brief as one element of somebody's page: words as text, plots for the widths of a column, and the rules that
 * choose among them. No script, nothing that is fetched, and nothing of it reaches beyond the element.
 */
import type { Figure } from '../../dataset/types';
import { figureMark, hostIn, writtenMark } from '../../figure/brief/figureMark';
import { briefLines, briefSource, speakersOf } from '../../figure/brief/words';
import { startsAtTheRight } from '../../fonts/rightToLeft';
import { quoteRuns } from '../../figure/quoteLines';
import { plotOfEachWidth } from '../../figure/scene';
import { FONT_STACKS } from '../../fonts/faces';
import { toSvg, type SvgForm } from '../../scene/toSvg';
import { paletteOf, type Colours } from '../../scene/palette';
import { cutSign, inMarks } from '../../sentences/quoted';
import { byline } from '../../sentences/sources';
import { inHtml } from '../report/escapes';

/** The widths of columns, in px; a drawing grows by a little, as in embeds, and never shrinks. */
const REACH = { from: 240, to: 740 };
const REM = 16;
const GROWTH = 1.08;

/** Its colours are its own; each word keeps its place in whatever font the page has. */
const FORM = {
	standalone: false,
	ground: false,
	classes: false,
	marks: false,
	fitted: 'all'
} as const satisfies SvgForm;

/** The HTML, on the ground of paper. @param address where the figure's page is */
export function inlineFigure(figure: Figure, address: string): string {
	const colours = paletteOf(figure).light;
	const id = `cited-${figureMark(figure).toLowerCase()}`;
	const plots = plotOfEachWidth(figure, REACH, id);
	const several = speakersOf(figure).length > 1;
	const quotes = figure.quotes.map(({ quote, source, claims }) => {
		const words = quoteRuns(quote, claims).map(({ text, claims: of }) =>
			of.length > 0 ? `<mark>${inHtml(text)}</mark>` : inHtml(text)
		);
		const speaker = several ? `<br><small>${inHtml(byline(quote, source, figure.sources))}</small>` : '';
		return `<blockquote lang="${inHtml(quote.language ?? source.language)}"${startsAtTheRight(quote.exact) ? ' dir="rtl"' : ''}>${inMarks(words.join('') + cutSign(quote), source.style)}${speaker}</blockquote>`;
	});
	const notes = briefLines(figure).map(
		({ lead, struck = '', text }) =>
			`<p>${lead && `<strong>${inHtml(lead)}</strong> `}${struck && `<s>${inHtml(struck)}</s> `}${inHtml(text)}</p>`
	);
	const link = `<a href="${inHtml(address)}">Figure and sources</a>`;
	const mark = inHtml(writtenMark(figure, hostIn(address)));
	return [
		`<figure id="${id}">`,
		`<style>${styleSheet(
			id,
			plots.map(({ width }) => width),
			colours
		)}</style>`,
		`<p class="title">${inHtml(figure.title)}</p>`,
		...quotes,
		...plots.map((plot) => toSvg(plot, { ...FORM, colours })),
		`<figcaption>${notes.join('')}<p class="foot">${inHtml(briefSource(figure))} · ${link} · ${mark}</p></figcaption>`,
		'</figure>\n'
	].join('\n');
}

/** Every rule begins with the element's id. @param widths of the plots, in their order, the widest first */
function styleSheet(id: string, widths: readonly number[], colours: Colours): string {
	const { 'Public Sans': sans, Newsreader: serif } = FONT_STACKS;
	const { card, ink, soft, line, stated, other, highlight } = colours;
	const rule = (selector: string, declarations: string) => `#${id}${selector && ` ${selector}`}{${declarations}}`;
	const rem = (px: number) => `${Number((px / REM).toFixed(3))}rem`;
	const shown = widths.toReversed().map((width, i) => {
		const one = rule(`.w${width}`, `display:block;max-width:${rem(width * GROWTH)}`);
		return i === 0 ? one : `@container (min-width:${rem(width)}){${rule(`.w${width}~svg`, 'display:none')}${one}}`;
	});
	return [
		rule(
			'',
			`container-type:inline-size;box-sizing:border-box;width:100%;max-width:52rem;margin:0;padding:16px;background:${card};color:${ink};color-scheme:light;font:400 15px/1.5 ${sans};text-align:left`
		),
		rule('.title', `font:500 20px/1.2 ${serif};margin:0 0 6px`),
		rule('blockquote', `font:italic 400 16px/1.5 ${serif};margin:0 0 6px;padding:0;border:0;color:inherit`),
		rule('small', `font:400 13px/1.5 ${sans};color:${soft}`),
		rule('mark', `color:inherit;background:${highlight};border-bottom:1.5px solid ${other}`),
		rule('svg', 'display:none;width:100%;height:auto;margin:8px 0'),
		rule('figcaption', 'font-size:13px;margin:0;color:inherit;text-align:left'),
		rule('p', 'margin:0 0 3px'),
		rule('.foot', `border-top:1px solid ${line};margin:8px 0 0;padding-top:7px;color:${soft}`),
		rule('a', `color:${stated}`),
		...shown
	].join('');
}
