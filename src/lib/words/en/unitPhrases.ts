/** Units in an English text, and what they are reckoned by: “square kilometres”, “tonnes per person”. */
import { composedId } from '../../quantity/composed';
import { THINGS } from '../../quantity/things';
import { UNIT_ROWS } from '../../quantity/units';
import type { Unread } from '../language/core';
import { CENTS } from './cents';
import { FUNCTION_WORDS } from './grammar';
import { shortUnitAt } from './shortUnits';
import { BY_MILLIONS, DENOMINATORS, LENGTHENED, NO_RATE, OFTEN, WORDS_WITHOUT_ROW } from './unitLists';
import { phraseIndex } from '../language/phraseIndex';
import { spellings } from '../language/spellings';
import { afterJoiner, continues, isGlued, isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { symbolAt } from '../language/unitSymbols';
import type { UnitPhrase } from '../language/unitSymbols';

type Entry = readonly [spelling: string, phrase: UnitPhrase];

/** Each spelling of a cell as the unit itself. */
const named = (cell: string | undefined, unit: string | undefined): Entry[] =>
	spellings(cell).map((spelling) => [spelling, { unit, factor: 1 }]);

/** The rows that have words of their own. */
const READ = [...UNIT_ROWS].flatMap(([unit, { read }]) => (typeof read === 'string' ? [] : [{ unit, ...read }]));

const WORDS = phraseIndex<UnitPhrase>([
	...READ.flatMap(({ unit, words, shared }) => [...named(words, unit), ...named(shared, unit)]),
	...READ.flatMap(({ unit, multiples = {} }) =>
		Object.entries(multiples).flatMap(([cell, factor]) =>
			spellings(cell).map((spelling): Entry => [spelling, { unit, factor }])
		)
	),
	...CENTS,
	...named(WORDS_WITHOUT_ROW, undefined)
]);

const THING_NAMES = phraseIndex<string>(
	Object.entries(THINGS).flatMap(([id, { words }]) => spellings(words).map((word) => [word, id] as const))
);

const KEPT_PER: ReadonlySet<string> = new Set(READ.filter(({ keptPer }) => keptPer).map(({ unit }) => unit));

/** A unit with the place after it. Without an id where it was not understood. */
export interface UnitFound extends UnitPhrase {
	readonly next: number;
	/** Tokens of the words that were not understood, if some were not. */
	readonly unread?: Unread;
}

/** The unit whose words begin at a token, or after a hyphen there ("75-year"), with what it is reckoned by. */
export function unitAt(tokens: readonly Token[], at: number): UnitFound | undefined {
	if (last.tokens !== tokens) last = { tokens, units: new Array(tokens.length) };
	const known = last.units[at];
	if (known !== undefined) return known ?? undefined;
	const found = readUnit(tokens, at);
	if (at >= 0 && at < tokens.length) last.units[at] = found ?? null;
	return found;
}

/** The answers for the last text are remembered, because many rules ask for the unit of the same place; null is none. */
let last: { readonly tokens: readonly Token[]; readonly units: (UnitFound | null | undefined)[] } = {
	tokens: [],
	units: []
};

function readUnit(tokens: readonly Token[], at: number): UnitFound | undefined {
	const found = undividedAt(tokens, at);
	if (!found) return undefined;
	if (found.unit === undefined) return { ...found, unread: { from: afterJoiner(tokens, at), to: found.next } };
	// "207 lb-ft" is another unit.
	const tied = isJoiner(tokens, found.next) ? undividedAt(tokens, found.next + 1) : undefined;
	if (tied && !(isGlued(tokens, tied.next) && tokens[tied.next]?.kind === 'word'))
		return { unit: undefined, factor: 1, next: tied.next, unread: { from: afterJoiner(tokens, at), to: tied.next } };
	if (KEPT_PER.has(found.unit)) return found;
	const rate = rateAt(tokens, found.next, found.unit) ?? rateBehind(tokens, found.next, found.unit);
	return rate ? { ...found, unit: undefined, ...rate } : found;
}

/** A unit in its words, which no letter beside a fraction is: "1/4 mile", "1/2 cup". */
export function isNamedUnit(tokens: readonly Token[], at: number): boolean {
	return (tokens[at]?.text.length ?? 0) > 2 && unitAt(tokens, at) !== undefined;
}

/** Adjectives that change no unit: "five long years", "three additional miles". */
const PLAIN_ADJECTIVE =
	/^(?:full|whole|entire|additional|extra|further|more|straight|consecutive|successive|solid|long|short|short|good|mere|measly|hard|calendar|working)$/u;

/** The unit behind one adjective. Others may make another unit of it, which was not understood: "5 cubic yards", "5 short tons". */
export function qualifiedUnitAt(tokens: readonly Token[], at: number): UnitFound | undefined {
	if (/^(?:next|last|this|past|previous|recent)$/u.test(lowerAt(tokens, at))) return undefined;
	if (!isNounWord(tokens, at) || tokens[at]?.gap !== 'space' || tokens[at]?.text !== tokens[at]?.lower)
		return undefined;
	const isPair = PLAIN_ADJECTIVE.test(lowerAt(tokens, at)) && PLAIN_ADJECTIVE.test(lowerAt(tokens, at + 1));
	if (isPair) return qualifiedUnitAt(tokens, at + 1);
	// "deaths per 100,000 among women" are counted: no adjective stands there.
	const isUnit = tokens[at + 1]?.gap === 'space' && lowerAt(tokens, at + 1) !== 'per';
	const unit = isUnit ? unitAt(tokens, at + 1) : undefined;
	if (unit?.unit === undefined || isNounWord(tokens, unit.next)) return undefined;
	const isTime = /^(?:year|month|week|day|hour|minute)$/u.test(unit.unit);
	const isPlain =
		isTime ||
		(PLAIN_ADJECTIVE.test(lowerAt(tokens, at)) &&
			!(/^(?:long|short)$/u.test(lowerAt(tokens, at)) && unit.unit === 't'));
	return isPlain ? unit : { unit: undefined, factor: 1, next: unit.next, unread: { from: at, to: unit.next } };
}

const TIME_TO_TIME = /^(?:year|month|week|day|quarter)$/u;

/** A unit by itself: "km" of "km per second". */
function undividedAt(tokens: readonly Token[], at: number): UnitFound | undefined {
	const place = afterJoiner(tokens, at);
	if (tokens[place]?.gap === 'break') return undefined;
	const symbol = shortUnitAt(tokens, place) ?? symbolAt(tokens, place);
	const word = WORDS.startingAt(tokens, place);
	// The longer one: "km per hour" begins with a symbol, and is a word.
	const found = symbol && word && word.next > symbol.next ? word : (symbol ?? word);
	// "by 32,000 year-over-year": it was counted from one to the other.
	const isOver = found && isJoiner(tokens, found.next) && /^(?:over|on|to)$/u.test(lowerAt(tokens, found.next + 1));
	return found && !(isOver && TIME_TO_TIME.test(lowerAt(tokens, place)))
		? { ...found.value, next: found.next }
		: undefined;
}

/** What a rate makes of the unit before it; without an id where it was not understood. */
export interface RateFound {
	readonly next: number;
	readonly unit?: string;
	readonly unread?: Unread;
}

/** The rate of a unit, or of a currency, that begins at a token: "per day", "a share", "/min", "s⁻¹". */
export function rateAt(tokens: readonly Token[], at: number, top: string): RateFound | undefined {
	const often = OFTEN.get(lowerAt(tokens, at));
	const regular = often === undefined || tokens[at]?.gap !== 'space' ? undefined : composedId(top, often);
	if (regular !== undefined && !isNounWord(tokens, at + 1)) return { unit: regular, next: at + 1 };
	const link = linkAt(tokens, at);
	if (!link) return undefined;
	const bottom = link.power ?? bottomAt(tokens, link.next, link.word);
	const unit = bottom && composedId(top, bottom.id);
	// "mL/kg/min" divides twice.
	const again = bottom && linkAt(tokens, bottom.next);
	const isWhole = again === undefined || again.word === 'a';
	if (bottom && unit !== undefined && isWhole) return { unit, next: bottom.next };
	// An article is no sign of a rate by itself: "paid $5 a week ago", "fell 5 points a third time".
	if (link.word === 'a') return undefined;
	return { next: at, unread: { from: at, to: bottom?.next ?? wordsUntil(tokens, link.next) } };
}

/** How many words of what is measured may stand between: "eight hours of self-study per day". */
const WORDS_BETWEEN = 3;

/**
 * The rate behind what is measured, behind the unit's symbol, or behind both: "5 tonnes of waste per person", "22 megahectares (Mha)
 * per year", "2 billion cubic feet (Bcf) of natural gas per day".
 */
function rateBehind(tokens: readonly Token[], at: number, top: string): RateFound | undefined {
	if (lowerAt(tokens, at) === '(' && undividedAt(tokens, at + 1)?.unit === top && lowerAt(tokens, at + 2) === ')')
		return (
			rateAt(tokens, at + 3, top) ?? (lowerAt(tokens, at + 3) === 'of' ? rateBehind(tokens, at + 3, top) : undefined)
		);
	// "grams gold per tonne", where "ran 5 km last May per bike" is none.
	const isMass = MASSES.test(top) && lowerAt(tokens, at) !== 'of';
	if (lowerAt(tokens, at) !== 'of' && !isMass) return undefined;
	const first = isMass ? at : at + 1;
	let place = first;
	for (let words = 0; words < (isMass ? 1 : WORDS_BETWEEN) && isNounWord(tokens, place); words++)
		place = afterSubscript(tokens, afterJoiner(tokens, place + 1));
	return place > first && lowerAt(tokens, place) === 'per' ? rateAt(tokens, place, top) : undefined;
}

const MASSES = /^(?:[kmµu]?g|[kMG]?t|ounce|lb)$/u;

/** "CO₂": its subscript is a token of its own. */
function afterSubscript(tokens: readonly Token[], at: number): number {
	return /^[₀-₉]$/u.test(lowerAt(tokens, at)) && isGlued(tokens, at) ? at + 1 : at;
}

function isNounWord(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	return token?.kind === 'word' && token.gap !== 'break' && !FUNCTION_WORDS.has(token.lower);
}

interface Link {
	readonly word: 'per' | '/' | 'a';
	readonly next: number;
	/** Where the unit's power says it: "s⁻¹". */
	readonly power?: Bottom;
}

function linkAt(tokens: readonly Token[], at: number): Link | undefined {
	const place = afterJoiner(tokens, at);
	const word = lowerAt(tokens, place);
	if (tokens[place]?.gap === 'break') return undefined;
	if (word === 'per') return { word, next: afterJoiner(tokens, place + 1) };
	if (word === '/' && /^\p{L}/u.test(lowerAt(tokens, place + 1))) return { word, next: place + 1 };
	const isJoined = place > at;
	if (/^(?:an?|each|every)$/u.test(word) && isJoined === isJoiner(tokens, place + 1))
		return { word: 'a', next: isJoined ? place + 2 : place + 1 };
	const unit = measureAt(tokens, at, '/');
	if (!unit || !/^[⁻−]$/u.test(lowerAt(tokens, unit.next)) || !isGlued(tokens, unit.next)) return undefined;
	const power = lowerAt(tokens, unit.next + 1);
	const next = unit.next + 2;
	const id = /^[¹1]$/u.test(power) ? unit.id : unit.id + (POWERS.get(power) ?? power);
	return { word: '/', next, power: { id, next } };
}

const POWERS: ReadonlyMap<string, string> = new Map([
	['²', '2'],
	['³', '3']
]);

interface Bottom {
	readonly id: string;
	readonly next: number;
}

function bottomAt(tokens: readonly Token[], at: number, link: Link['word']): Bottom | undefined {
	const found = measureAt(tokens, at, link) ?? thingAt(tokens, at, link);
	const isPoint =
		found &&
		link === 'a' &&
		(NO_RATE.test(lowerAt(tokens, found.next)) ||
			LENGTHENED.startingAt(tokens, found.next) !== undefined ||
			isJoiner(tokens, found.next));
	return isPoint ? undefined : found;
}

function measureAt(tokens: readonly Token[], at: number, link: Link['word']): Bottom | undefined {
	const symbol = link === '/' ? DENOMINATORS.startingAt(tokens, at) : BY_MILLIONS.startingAt(tokens, at);
	if (symbol) return { id: symbol.value, next: symbol.next };
	const unit = undividedAt(tokens, at);
	if (unit?.unit === undefined || unit.factor !== 1 || unit.scale !== undefined) return undefined;
	return { id: unit.unit, next: unit.next };
}

/** A thing, an adjective before it: "per diluted share". */
function thingAt(tokens: readonly Token[], at: number, link: Link['word']): Bottom | undefined {
	for (const place of link === 'per' ? [at, at + 1] : [at]) {
		if (place > at && (tokens[at]?.kind !== 'word' || FUNCTION_WORDS.has(lowerAt(tokens, at)))) return undefined;
		const thing = tokens[place]?.gap === 'break' ? undefined : THING_NAMES.startingAt(tokens, place);
		if (thing && (link !== 'a' || THINGS[thing.value]?.afterArticle)) return { id: thing.value, next: thing.next };
	}
	return undefined;
}

/** At most two words of what was not understood, for people. */
function wordsUntil(tokens: readonly Token[], at: number): number {
	const isWord = (place: number) =>
		tokens[place] !== undefined && tokens[place].kind !== 'mark' && continues(tokens, place);
	return isWord(at) ? (isWord(at + 1) ? at + 2 : at + 1) : at;
}
