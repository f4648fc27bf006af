/** Citations of a figure and its sources, for texts and for reference managers. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Figure, Source } from '../../dataset/types';
import { CHICAGO } from './chicago';
import { cslOf, cslOfFigure, type CslDate, type CslItem, type CslName } from './csl';

const { templates } = plugins.config.get('@csl');
if (!templates.has('chicago')) templates.add('chicago', CHICAGO);

export interface StyledCitation {
	readonly apa: string;
	readonly chicago: string;
}

/** The figure itself, then the works that it draws. */
export interface Citations {
	readonly figure: StyledCitation;
	readonly sources: readonly StyledCitation[];
}

/** A word joiner: it is not seen, and is taken out again. */
const GUARD = '\u2060';

/**
 * The citation processor keeps names, or words of them, without full stops and sometimes behind the work’s id, as keys of
 * plain objects, where some are taken: it would stumble over somebody called `constructor`.
 */
function guarded(name: CslName, id: string): CslName {
	const guard = (text: string) => {
		const plain = text.replaceAll('.', '');
		return [...plain.split(/[\s,!]+/), plain, id + plain].some((key) => key in {}) ? GUARD + text : text;
	};
	return 'literal' in name
		? { literal: guard(name.literal) }
		: { given: guard(name.given), family: guard(name.family) };
}

/** What the processor takes for punctuation of what stands before, and moves out of the quotation marks. */
const STOPPED_FIRST = /^[!?.,:;]/;

/** One work in both styles, on one line each. `accessed` adds the reader's day. */
export function styledCitation(item: CslItem, accessed?: CslDate): StyledCitation {
	const author = item.author?.map((name) => guarded(name, item.id));
	const title = STOPPED_FIRST.test(item.title) ? GUARD + item.title : item.title;
	const cite = new Cite([{ ...item, title, ...(author ? { author } : {}), ...(accessed ? { accessed } : {}) }]);
	const styled = (template: string) =>
		cite
			.format('bibliography', { format: 'text', template, lang: 'en-US' })
			.replaceAll(GUARD, '')
			.replace(/\s+/g, ' ')
			.trim();
	return {
		apa: accessed ? withRetrieval(styled('apa'), item.URL, accessed) : styled('apa'),
		chicago: styled('chicago')
	};
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** APA names the day of retrieval for pages that may change, as a figure does; the style file leaves it to the writer. */
function withRetrieval(citation: string, url: string, { 'date-parts': [parts = []] }: CslDate): string {
	const [year, month = 1, day] = parts;
	if (!citation.endsWith(url) || citation.includes('Retrieved ')) return citation;
	return `${citation.slice(0, -url.length)}Retrieved ${MONTHS[month - 1]} ${day}, ${year}, from ${url}`;
}

/** One takes citation-js some milliseconds; a source stands under each of its figures, and a figure in several files. */
const styledBefore = new WeakMap<Figure | Source, Map<string, StyledCitation>>();

/** The citation of a work, made once for each `key`: all that it depends on besides the work. */
function styledOnce(work: Figure | Source, key: string, style: () => StyledCitation): StyledCitation {
	const known = styledBefore.get(work) ?? new Map<string, StyledCitation>();
	styledBefore.set(work, known);
	const citation = known.get(key) ?? style();
	known.set(key, citation);
	return citation;
}

export function citationsOf(figure: Figure, address: string, accessed?: CslDate): Citations {
	const day = accessed ? JSON.stringify(accessed) : '';
	return {
		figure: styledOnce(figure, `${address} ${day}`, () => styledCitation(cslOfFigure(figure, address), accessed)),
		sources: figure.sources.map((source) => styledOnce(source, day, () => styledCitation(cslOf(source), accessed)))
	};
}

/** The records of a figure and its sources, the figure first. */
export function recordsOf(figure: Figure, address: string): CslItem[] {
	return [cslOfFigure(figure, address), ...figure.sources.map(cslOf)];
}

/** CSL-JSON, as reference managers import it. */
export function toCslJson(items: readonly CslItem[]): string {
	return `${JSON.stringify(items, null, '\t')}\n`;
}
