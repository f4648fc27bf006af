/** Citations of a figure and its sources, for texts and for reference managers. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Figure, Source } from '../../dataset/types';
import { startLarge } from '../../sentences/firstLetter';
import { sentence } from '../../sentences/fullStop';
import { ACCESS_DATE, MONTHS, withAccess } from './access';
import { CHICAGO } from './chicago';
import { HARVARD } from './harvard';
import { MLA } from './mla';
import { inEachStyle, type Style, type StyledCitation } from './styles';
import { cslOf, cslOfFigure, cslOfQuoted, type CslDate, type CslItem, type CslName } from './csl';

const { templates } = plugins.config.get('@csl');
for (const [name, style] of Object.entries({ chicago: CHICAGO, mla: MLA, harvard: HARVARD }))
	if (!templates.has(name)) templates.add(name, style);

/** The figure itself, then the works that it draws; as references and in the text. */
export interface Citations {
	readonly figure: StyledCitation;
	readonly sources: readonly StyledCitation[];
	readonly inText: { readonly figure: StyledCitation; readonly sources: readonly StyledCitation[] };
	/** What stands below the figure in a text of one’s own. */
	readonly note: StyledCitation;
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

/** The space before a date that the work does not name: no line ends with “ca.”. */
const BEFORE_INFERRED = /(?<=(?:^|[([ ])(?:ca?\.|circa)) (?=(?:\p{Lu}\p{L}+\.? )?(?:\d{1,2},? )?\d{4})/gu;

interface Citing {
	/** Adds the reader's day. */
	readonly accessed?: CslDate | undefined;
	/** The title for styles that want sentence case. */
	readonly sentenceTitle?: string | undefined;
}

/** One work in every style, on one line each. */
export function styledCitation(item: CslItem, { accessed, sentenceTitle }: Citing = {}): StyledCitation {
	const inApa = {
		...item,
		...(sentenceTitle === undefined ? {} : { title: sentenceTitle }),
		...(item.genre === undefined ? {} : { genre: genreInSentence(item.genre) })
	};
	const apa = formatted(inApa, 'bibliography', accessed);
	const styled = formatted(item, 'bibliography', accessed);
	return {
		apa: withRetrieval(withVersion(apa('apa'), inApa), item.URL, accessed),
		mla: styled('mla'),
		chicago: styled('chicago'),
		harvard: styled('harvard')
	};
}

/** Nouns that kinds of works are called by; any other word with a capital may be a name. */
const KINDS =
	/(?<=\s)(?:Answers?|Releases?|Briefs?|Briefing|Reports?|Papers?|Notes?|Statements?|Articles?|Posts?|Reviews?|Interviews?|Analysis|Comment|Commentary|Editorial|Transcripts?|Speech|Letters?|Study|Sheet|Story|Feature|Dataset|Data|Set)(?=$|\s|,)/g;

/** As APA wants a description in brackets: "Question and answer". */
function genreInSentence(genre: string): string {
	return genre.replaceAll(KINDS, (kind) => kind.toLowerCase());
}

/** The same as it stands in the text: "(Glantz & Freeman, 2024)"; with pages "(Glantz & Freeman, 2024, p. 14)". */
export function inTextCitation(item: CslItem): StyledCitation {
	return inEachStyle(formatted(item, 'citation'));
}

/** @returns what formats the work in a style */
function formatted(item: CslItem, kind: 'bibliography' | 'citation', accessed?: CslDate): (style: string) => string {
	const author = item.author?.map((name) => guarded(name, item.id));
	const title = STOPPED_FIRST.test(item.title) ? GUARD + item.title : item.title;
	const { page, ...whole } = item;
	const entry = page === undefined ? {} : { entry: [{ id: item.id, label: 'page', locator: page }] };
	const cite = new Cite([{ ...whole, title, ...(author ? { author } : {}), ...(accessed ? { accessed } : {}) }]);
	return (template) =>
		cite
			.format(kind, { format: 'text', template, lang: 'en-US', ...entry })
			.replaceAll(GUARD, '')
			.replace(/\s+/g, ' ')
			.replace(BEFORE_INFERRED, '\u00a0')
			.trim();
}

/** Any other style: a file of the Citation Style Language. @throws {Error} if it is none */
export function citationIn(
	style: string,
	item: CslItem
): { readonly reference: string; readonly inText: string; readonly noteOn: (sources: readonly CslItem[]) => string } {
	if (!/<style\b[^>]*purl\.org\/net\/xbiblio\/csl/.test(style) || !/<citation\b/.test(style))
		throw new Error(
			'The file is no whole style of the Citation Style Language (.csl); one that only leads to another is none.'
		);
	// By its text, since the processor keeps the first that it gets by a name.
	templates.add(style, style);
	const inText = (of: CslItem) => formatted(of, 'citation')(style);
	return {
		reference: referenceWithVersion(style, item),
		inText: inText(item),
		noteOn: (sources) =>
			noteOf(
				item,
				sources.map((source) => told(source, inText))
			)
	};
}

/** Many styles print no version of a web page, though some its medium: “[version 3]”; with others it follows at the end. */
function referenceWithVersion(style: string, item: CslItem): string {
	const inGiven = (of: CslItem) => formatted(of, 'bibliography')(style);
	const reference = inGiven(item);
	if (item.version === undefined) return reference;
	const named = `version ${item.version}`;
	const isNamed = (text: string) => text.toLowerCase().includes(named) || /\bv(?:er)?\. ?\d/.test(text);
	const found = [reference, inGiven({ ...item, medium: named })].find(isNamed);
	return found ?? `${sentence(reference)} ${startLarge(named)}.`;
}

/** APA names the version behind the title; the style file does so of software alone. */
function withVersion(citation: string, { version, genre }: CslItem): string {
	return version === undefined || genre === undefined
		? citation
		: citation.replace(` [${genre}]`, ` (Version ${version}) [${genre}]`);
}

/** APA names the day of retrieval for pages that may change, as a figure does; the style file leaves it to the writer. */
function withRetrieval(citation: string, url: string, accessed: CslDate | undefined): string {
	const [year, month = 1, day] = accessed?.['date-parts'][0] ?? [];
	if (year === undefined) return citation;
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

/** Of figures in the text, in styles that print who made it and when, which a site’s figures of one year have in common. */
const byMakerAndYear = new Map<string, Omit<StyledCitation, 'mla'>>();

/** MLA prints the title of what its publisher made. */
function figureInText(own: CslItem): StyledCitation {
	const styled = formatted(own, 'citation');
	const key = JSON.stringify([own.author, own.issued]);
	const known = byMakerAndYear.get(key) ?? {
		apa: styled('apa'),
		chicago: styled('chicago'),
		harvard: styled('harvard')
	};
	byMakerAndYear.set(key, known);
	return { ...known, mla: styled('mla') };
}

/**
 * @param withDay whether the figure’s own, which the reader has open, has a place for the reader’s day (`withAccess`); no source
 * has, which perhaps nobody opened
 */
export function citationsOf(figure: Figure, address: string, withDay = false): Citations {
	const own = cslOfFigure(figure, address);
	const quoted = figure.sources.map((source) => [source, cslOfQuoted(figure, source)] as const);
	const inSentence = quoted.map(([source, item]) =>
		styledOnce(source, `in a sentence ${item.page ?? ''}`, () => toldCitation(item))
	);
	const inText = {
		figure: styledOnce(figure, `${address} in the text`, () => figureInText(own)),
		sources: quoted.map(([source, item]) =>
			styledOnce(source, `in the text ${item.page ?? ''}`, () => inTextCitation(item))
		)
	};
	const dated = styledOnce(figure, address, () => styledCitation(own, { accessed: ACCESS_DATE }));
	return {
		figure: withDay ? dated : inEachStyle((style) => withAccess(dated[style], undefined)),
		sources: figure.sources.map((source) =>
			styledOnce(source, '', () => styledCitation(cslOf(source), { sentenceTitle: source.sentenceTitle }))
		),
		inText,
		note: figureNote(own, inSentence)
	};
}

/** “Figure 1. … Note. Drawn from a statement in …”: the fact is its source’s, the drawing the site’s. */
function figureNote(own: CslItem, sources: readonly StyledCitation[]): StyledCitation {
	return inEachStyle((style) =>
		noteOf(
			own,
			sources.map((source) => source[style]),
			style
		)
	);
}

function noteOf({ title, author, issued, version, URL }: CslItem, works: readonly string[], style?: Style): string {
	const year = issued?.['date-parts'][0]?.[0];
	const makers = author?.flatMap((each) => ('literal' in each ? each.literal : [])).join();
	const drawing = `Drawing: ${makers}${year === undefined ? '' : ` (${year})`}, version ${version}, ${URL}`;
	const label = style === 'mla' ? 'Fig. 1.' : 'Figure 1.';
	return `${label} ${sentence(title)} ${style === 'apa' ? 'Note. ' : ''}Drawn from a statement in ${sentence(works.join('; '))} ${drawing}`;
}

/** An ampersand of a name or a title, while those between authors become words. */
const OWN_AMPERSAND = '\uE026';

/** As it is told in a sentence: "Glantz and Freeman (2024)", "Glantz and Freeman (2024, p. 14)". What is called “GDP & trade” stays so. */
function told(item: CslItem, inText: (masked: CslItem) => string): string {
	const mask = (text: string) => text.replaceAll('&', OWN_AMPERSAND);
	const author = item.author?.map((name): CslName =>
		'literal' in name ? { literal: mask(name.literal) } : { given: mask(name.given), family: mask(name.family) }
	);
	const masked = {
		...item,
		title: mask(item.title),
		...(author ? { author } : {}),
		...(item.publisher === undefined ? {} : { publisher: mask(item.publisher) })
	};
	const bare = inText(masked)
		.replace(/^\((.*)\)$/, '$1')
		.replaceAll(' & ', ' and ');
	return dated(bare, item.page).replaceAll(OWN_AMPERSAND, '&');
}

/** "Glantz and Freeman, 2024, p. 14" as "Glantz and Freeman (2024, p. 14)". */
function dated(bare: string, page: string | undefined): string {
	const place =
		page === undefined || !bare.endsWith(` ${page}`)
			? ''
			: (/(?:, (?:pp?\. )?| )$/.exec(bare.slice(0, -page.length))?.[0] ?? '') + page;
	const work = bare.slice(0, bare.length - place.length);
	const told = work.replace(
		/,? ((?:ca?\.\s)?\d{4}|\[ca\.\s\d{4}\]|n\.d\.)$/,
		(_, year: string) => ` (${year}${place})`
	);
	// MLA names the page alone.
	return place !== '' && told === work ? `${work} (${place.trim()})` : told;
}

function toldCitation(item: CslItem): StyledCitation {
	return inEachStyle((style) => told(item, (masked) => formatted(masked, 'citation')(style)));
}

/** The records of a figure and its sources, the figure first. */
export function recordsOf(figure: Figure, address: string): CslItem[] {
	return [cslOfFigure(figure, address), ...figure.sources.map((source) => cslOfQuoted(figure, source))];
}

/** CSL-JSON, as reference managers import it. */
export function toCslJson(items: readonly CslItem[]): string {
	return `${JSON.stringify(items, null, '\t')}\n`;
}
