/** Whose statement a sentence reports: “according to the Geological Survey”, “the company said that …”, “…, Caruso said.” */
import { DIGITS } from '../digits';
import { CARDINALS } from '../numberWords';
import { isCapitalised, tokenise } from '../../language/tokens';
import { beforeDating, phraseEndingAt, phraseFrom, type Phrase, type Tagged } from '../about/phrases';
import { tagsOf } from '../about/tags';
import { CALENDAR, CLAUSE_WORDS, EXPECTING, PARTICIPLES, PLACING, SAYING, SAYING_THAT } from '../about/verbWords';
import { QUOTED } from './quoted';
import { ACCORDING_TO } from './speakerWords';

export interface Reported {
	/** “the U.S. Geological Survey”, as the sentence has it. */
	readonly name: string;
	readonly sure: boolean;
}

/** Undefined if the sentence reports nobody. Words in quotation marks are not asked. */
export function reportedIn(sentence: string): Reported | undefined {
	const plain = sentence.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
	const tokens = tokenise(plain, DIGITS);
	const tags = tagsOf(tokens);
	const tagged = { tokens, tags };
	const texts = tokens.map(({ text }) => text);
	const said: Reported[] = [];
	const textOf = ({ from, to }: { from: number; to: number }) =>
		plain.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/\s+/gu, ' ');
	for (const match of plain.matchAll(ACCORDING_TO)) {
		const at = tokens.findIndex(({ start }) => start >= match.index + match[0].length);
		const phrase = at < 0 ? undefined : phraseFrom(tagged, at, new Set(['of', 'for', 'in', 'on', 'by', 'from']));
		const maker = phrase && makerBehind(tagged, phrase.to);
		if (phrase) said.push({ name: textOf(maker ?? phrase), sure: true });
	}
	const shown = shownBy(tagged);
	if (shown) said.push({ name: textOf(shown), sure: true });
	for (const at of tokens.keys()) {
		if (!isSaying(tagged, at)) continue;
		// “…, reports Reuters.”, “…, said the Ministry.”
		const named =
			tokens[at - 1]?.text === ',' &&
			tokens[at]?.lower !== 'told' &&
			!CALENDAR.has(tokens[at + 1]?.lower ?? '') &&
			isCapitalised(tokens[tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1])
				? phraseFrom(tagged, at + 1, new Set(['of']))
				: undefined;
		if (named) {
			said.push({ name: textOf(named), sure: true });
			continue;
		}
		if (tags[at] !== 'verb' && tags[at] !== 'ed' && tokens[at + 1]?.lower !== 'that') continue;
		let before = at - 1;
		while (before >= 0 && (tags[before] === 'adverb' || tags[before] === 'auxiliary')) before--;
		// “The ministry cut its forecast, saying that …”: it is the sentence’s subject who says so.
		const verb = tokens[at]?.lower === 'saying' && tokens[before]?.text === ',' ? tags.indexOf('verb') : -1;
		if (verb > 0 && verb < before) before = verb - 1;
		if (tags[before] === 'pronoun') {
			if (/^(?:he|she|they|it|who)$/u.test(tokens[before]?.lower ?? ''))
				said.push({ name: tokens[before]?.text ?? '', sure: false });
			continue;
		}
		const behind = texts[before] === ',' ? appositionStart(texts, before) : before;
		// “the Harbour Board (HB)”
		const place = texts[behind] === ')' && texts[behind - 2] === '(' ? behind - 3 : behind;
		const phrase = describedBefore(tagged, phraseEndingAt(tagged, beforeDating(tagged, place)));
		const isObject =
			phrase && tags[phrase.from - 1] === 'preposition' && !CLAUSE_WORDS.has(tokens[phrase.from - 1]?.lower ?? '');
		if (phrase && !isObject && (!said.some(({ name }) => isSomebody(name)) || tellsNumber(tokens, at)))
			said.push({ name: textOf(phrase), sure: true });
	}
	// Amounts are nobody: “reached $14.7 billion, said the ministry”.
	const found = said
		.map(({ name, sure }) => ({ name: name.replace(OPENING, '').replace(DATA_OF, ''), sure }))
		.filter(({ name }) => isSomebody(name));
	const names = new Set(found.map(({ name }) => name));
	const [first] = found;
	return (
		first && { ...first, name: first.name.replace(/^The (?=\p{L})/u, 'the '), sure: first.sure && names.size === 1 }
	);
}

function isSomebody(name: string): boolean {
	return !/^\P{L}*\p{N}/u.test(name) && !ASKED.test(name) && !NOBODY.test(name);
}

/** “new data published on Thursday by [the Geological Survey]” */
function makerBehind(tagged: Tagged, at: number): Phrase | undefined {
	const { tokens } = tagged;
	if (!MADE.test(tokens[at]?.lower ?? '')) return undefined;
	const by = tokens.findIndex(({ lower }, place) => place > at && lower === 'by');
	const isNear = by > at && by < at + 6 && tokens.slice(at + 1, by).every((token) => isDating(token));
	return isNear ? phraseFrom(tagged, by + 1, new Set(['of', 'for'])) : undefined;
}

const MADE = /^(?:published|released|issued|compiled|collected|gathered|provided|shared|analy[sz]ed|conducted)$/u;

/** “New figures released by [the ministry] show 35 libraries closed”, “Data from [the office] show …” */
function shownBy(tagged: Tagged): Phrase | undefined {
	const { tokens } = tagged;
	const isLed = (place: number) => place < 5 || SHOWING.test(tokens[place + 1]?.lower ?? '');
	const at = tokens.findIndex(({ lower }, place) => isLed(place) && DATA.test(lower));
	if (at < 0) return undefined;
	const next = tokens[at + 1]?.lower ?? '';
	const owner = SHOWING.test(next) ? ownerBefore(tagged, at) : undefined;
	if (owner) return owner;
	const maker = /^(?:from|by)$/u.test(next) ? phraseFrom(tagged, at + 2, OF) : makerBehind(tagged, at + 1);
	if (!maker) return undefined;
	// “show” may stand where a noun does.
	// “released by the office today show”
	const end = isDated(tokens[maker.to]) ? maker.to + 1 : maker.to;
	const verb = tokens.findIndex(({ lower }, place) => place > maker.from && place <= end && SHOWING.test(lower));
	return verb < 0 ? undefined : { from: maker.from, to: Math.min(verb, maker.to) };
}

function isDated(token: Tagged['tokens'][number] | undefined): boolean {
	return token !== undefined && CALENDAR.has(token.lower);
}

/** “Ucas [figures show]”, “separate ONS [data shows]”, “the Statistics Office (SO) [data shows]” */
function ownerBefore({ tokens }: Tagged, data: number): Phrase | undefined {
	const to = tokens[data - 1]?.text === ')' && tokens[data - 3]?.text === '(' ? data - 3 : data;
	let from = to;
	while (from > 0 && (isCapitalised(tokens[from - 1]) || /^(?:of|for|and)$/u.test(tokens[from - 1]?.lower ?? '')))
		from--;
	while (from < to && (!isCapitalised(tokens[from]) || GENERAL.test(tokens[from]?.lower ?? ''))) from++;
	return from < to ? { from, to } : undefined;
}

/** They begin a sentence, and name nobody. */
const GENERAL =
	/^(?:the|its|their|these|those|new|latest|recent|official|separate|preliminary|provisional|government|police|company|industry|survey|poll|census|sales|trade|other|more|all|some|such|and|but|while)$/u;

/** “the latest preliminary data from [the Health Survey]” */
const DATA_OF =
	/^(?:the |its |their )?(?:\p{Ll}+ )*(?:data|figures|statistics|numbers) (?:from|by|of) (?=(?:the )?\p{Lu})/u;

/** “Latest figures show that a total of 300 applied” */
export const ANONYMOUS_DATA =
	/^(?:(?:The|These|Those|Its|Their) )?(?:\p{L}+ )?(?:data|figures|statistics|numbers) (?:also )?(?:shows?|showed|reveals?|suggests?|indicates?) /iu;

/** Data that nobody is named for: “Latest figures”, “preliminary data”. */
const NOBODY = /^(?:(?:the|these|those|its|their) )?(?:\p{L}+ )?(?:data|figures|statistics|numbers)$/iu;

/** Whether a number stands behind a verb of saying: “but regulators warned that drought goes on” tells none. */
function tellsNumber(tokens: Tagged['tokens'], verb: number): boolean {
	const isNumber = ({ kind, lower }: Tagged['tokens'][number]) => kind === 'number' || CARDINALS.has(lower);
	return tokens.length - verb < 8 || tokens.slice(verb + 1).some(isNumber);
}

const OF: ReadonlySet<string> = new Set(['of', 'for']);
const DATA = /^(?:data|figures|statistics|numbers|estimates|research|analysis|report|study)$/u;
const SHOWING = /^(?:shows?|showed|reveals?|suggests?|suggested|indicates?|indicated|finds?|found|revealed)$/u;

/** A verb of saying that reports a statement: not “was observed in”, not “added 25 points”. */
function isSaying({ tokens, tags }: Tagged, at: number): boolean {
	const word = tokens[at]?.lower ?? '';
	// “the storm claimed 40 lives”
	const isOfLives = /^claim(?:s|ed)$/u.test(word) && tokens[at + 1]?.kind === 'number';
	if (SAYING.has(word)) return !isPassive(tokens, at) && !isOfLives;
	if (EXPECTING.has(word)) return (tags[at] === 'verb' || tokens[at + 1]?.lower === 'that') && !isPassive(tokens, at);
	const isGiven = /^g(?:a|i)ves?$/u.test(word) && tokens[at + 1]?.lower === 'it';
	if ((PLACING.has(word) || isGiven) && tags[at] === 'verb' && !isPassive(tokens, at) && placesNumber(tokens, at))
		return true;
	if (!SAYING_THAT.has(word) || isPassive(tokens, at)) return false;
	const next = tokens[at + (tokens[at + 1]?.lower === 'out' ? 2 : 1)];
	const isLast = tokens.length - at < 6 && tokens.slice(0, at).some(({ text }) => text === ',');
	// “reported on August 16 that”
	const that = tokens.findIndex(({ lower }, place) => place > at && lower === 'that');
	const isThat = that > at && that < at + 5 && tokens.slice(at + 1, that).every((token) => isDating(token));
	// “also noted, in the figures that it releases, that”
	const isParted =
		tokens[at + 1]?.text === ',' &&
		tokens.slice(at + 3, at + 20).some(({ lower }, place) => lower === 'that' && tokens[at + 2 + place]?.text === ',');
	// “Roe added, more than half of them …”
	// “…, the government announced Friday, but …”
	const behind = isDated(next) ? tokens[at + 2] : next;
	const isAside = behind?.text === ',' && tokens.slice(0, at).some(({ text }) => text === ',');
	const isAdding = at < 3 && tokens[at + 1]?.text === ',' && isCapitalised(tokens[at - 1]) && /ed$/u.test(word);
	return (
		isThat ||
		isParted ||
		isAside ||
		isAdding ||
		(isLast &&
			(next === undefined ||
				next.kind === 'mark' ||
				tags[at + 1] === 'preposition' ||
				isCapitalised(next) ||
				WHEN.test(next.lower)))
	);
}

/** “While Roe said”. */
const OPENING =
	/^(?:While|But|And|As|If|When|Although|Though|However|Because|Since|After|Before|Yet|So|Still)\s+(?=\S)/u;

/** Those whom somebody has asked: what they say is what is counted. */
const ASKED =
	/^(?:(?:(?:about|around|nearly|almost|over|more than|fewer than|less than|roughly|just) )?(?:an? |the )?(?:thirds?|quarters?|half|fifths?|tenths?|majority|minority|most|many|plurality|two|three|four|five|six|seven|eight|nine|ten|one (?:in|out of|of)|number|share|proportion|percentage)\b|.*\b(?:respondents|participants|interviewees|pollees|adults|voters|consumers|households|parents|teenagers|teens|Americans|Britons|Canadians|Europeans)$)/iu;

/** “an online survey conducted last weekend for the agency”: the survey. */
function describedBefore(tagged: Tagged, phrase: Phrase | undefined): Phrase | undefined {
	const { tokens, tags } = tagged;
	if (!phrase || tags[phrase.from - 2] !== 'noun') return phrase;
	const verb = tokens[phrase.from - 1]?.lower ?? '';
	const isDated = /^(?:last|this|earlier)$/u.test(tokens[phrase.from]?.lower ?? '');
	const describes = tags[phrase.from - 1] === 'ed' || (isDated && (/ed$/u.test(verb) || PARTICIPLES.has(verb)));
	return describes ? phraseEndingAt(tagged, phrase.from - 2) : phrase;
}

/** “…, the agency reported this morning” */
const WHEN = /^(?:this|late|early|earlier|last|today|yesterday)$/u;

/** “put the damage at $3 million”, “registered the quake at magnitude 7.0” */
function placesNumber(tokens: Tagged['tokens'], verb: number): boolean {
	const link = tokens.findIndex(({ lower }, at) => at > verb && /^a[st]$/u.test(lower));
	const isNear = link > verb + 1 && link < verb + 9 && tokens.slice(verb, link).every(({ kind }) => kind === 'word');
	return (
		isNear && tokens.slice(link + 1, link + 4).some(({ kind, lower }) => kind === 'number' || CARDINALS.has(lower))
	);
}

function isDating({ kind, lower }: Tagged['tokens'][number]): boolean {
	return kind === 'number' || lower === 'on' || lower === 'in' || lower === 'late' || CALENDAR.has(lower);
}

function isPassive(tokens: Tagged['tokens'], at: number): boolean {
	return (
		/^(?:is|are|was|were|be|been|being)$/u.test(tokens[at - 1]?.lower ?? '') && !/ing$/u.test(tokens[at]?.lower ?? '')
	);
}

/** “Caruso, of the survey, said”: the token before the first of the two commas. */
function appositionStart(texts: readonly string[], comma: number): number {
	const open = texts.lastIndexOf(',', comma - 1);
	return open > 0 ? open - 1 : comma - 1;
}
