/**
 * What a number of a sentence speaks of: its subject, what of it is measured, and what is counted. By rules on tags: the noun
 * behind a fraction’s “of”, what is counted if it does something, else the subject of the verb before the number. What the rules
 * are not sure of is marked so; what they do not know is left out.
 */
import { DIGITS } from '../digits';
import type { About, Reading } from '../../types';
import { withSmallLetter } from '../../language/capital';
import { tokenise, type Token } from '../../language/tokens';
import { alike, type Said } from './alike';
import { askedBefore } from './asked';
import { countedPhrase } from './countedPhrase';
import { describedAfter, measuredOf, partAfter, placedAt } from './described';
import { governed } from './governed';
import { countedBefore, listed, type Listed } from './listed';
import { measureFor } from './measured';
import { phraseFrom, undated, type Phrase, type Tagged } from './phrases';
import { firstWord, guessFrom, isChangeNoun, isName, isShare, textOf, type Found, type Place } from './place';
import { predicate, verbAt } from './predicate';
import { respectiveSubjects } from './respective';
import { tagsOf, type Tag } from './tags';
import { COUNTED_ALONE, isPlural } from '../grammar';

/** What each number of a sentence speaks of. `readings` are those of this sentence, in UTF-16 units or code points alike. */
export function aboutNumbers(sentence: string, readings: readonly Reading[]): About[] {
	const tokens = tokenise(sentence, DIGITS);
	const tags = tagsOf(tokens);
	const places = placesOf(sentence, tokens, tags, readings);
	const lists = listed(places);
	let [last, share]: (Said | undefined)[] = [];
	const said: About[] = [];
	for (const [at, place] of places.entries()) {
		const about: About = place
			? inList(
					lists[at],
					places,
					said,
					alike(place, aboutPlace(place), isShare(place.reading) ? (share ?? last) : last),
					place
				)
			: {};
		said.push(about);
		if (place && place.reading.unit !== 'date') last = { about, place, at };
		if (place && isShare(place.reading)) share = last;
	}
	const firsts = new Set(said.map(({ list }) => list));
	const respective = respectiveSubjects(places);
	return said.map((about, at) => {
		const subject = respective.get(at);
		return { ...about, ...(firsts.has(at) && { list: at }), ...(subject && { subject, isNamed: true }) };
	});
}

/** Each number in its sentence; undefined where its words cannot be found. */
function placesOf(
	sentence: string,
	tokens: readonly Token[],
	tags: readonly Tag[],
	readings: readonly Reading[]
): (Place | undefined)[] {
	const ends: number[] = [];
	const starts: number[] = [];
	let search = 0;
	return readings.map((reading) => {
		const start = sentence.indexOf(reading.text, search);
		search = start < 0 ? search : start + reading.text.length;
		const from = tokens.findIndex(({ end }) => end > start);
		const next = tokens.findIndex(({ start: behind }) => behind >= start + reading.text.length);
		const to = next < 0 ? tokens.length : next;
		const place = { sentence, tokens, tags, reading, from, to, ends: [...ends], starts: [...starts] };
		ends.push(to);
		starts.push(from);
		return start < 0 || from < 0 ? undefined : place;
	});
}

/** A number in a list speaks of the name beside it; what is measured, or counted, is what the part before it says. */
function inList(
	part: Listed | undefined,
	places: readonly (Place | undefined)[],
	said: readonly About[],
	about: About,
	place: Place
): About {
	if (!part) return about;
	const { subject, after } = part;
	if (after === undefined) return { ...about, subject };
	const [earlier, before] = [said[after], places[after]];
	const of = about.of === undefined ? countedBefore(place, before, earlier?.of) : undefined;
	const isSame = of !== undefined || (before?.reading.unit === place.reading.unit && about.measure?.sure !== true);
	const measure = (isSame ? earlier?.measure : undefined) ?? about.measure;
	return {
		...about,
		subject,
		...(measure && { measure }),
		...(of !== undefined && { of, ofBeside: earlier?.ofBeside ?? after }),
		...((of !== undefined || before?.reading.unit === place.reading.unit) && { list: earlier?.list ?? after })
	};
}

function aboutPlace(place: Place): About {
	const { reading } = place;
	const of = countedPhrase(place);
	const found = subjectOf(place, of);
	const measure = measureFor(place, found?.text ?? '', of);
	const own = found?.measure;
	const named = own === undefined ? measure : { text: own, sure: found?.measured ?? found?.sure ?? false };
	const isCounted = reading.unit === 'count' || reading.unit === 'rank';
	const counted = of === undefined ? countedInSubject(reading, found, named?.text) : textOf(place, of);
	return {
		...(found && { subject: { text: found.text, sure: found.sure }, ...(found.named && { isNamed: true }) }),
		...(named && { measure: named }),
		...(counted !== undefined && isCounted ? { of: counted } : {})
	};
}

/** “The number of paid staff fell to 15,300”, “volunteers soared to 51,478”: what is counted is what the number speaks of. */
function countedInSubject(
	{ unit }: Reading,
	subject: Found | undefined,
	measure: string | undefined
): string | undefined {
	if (unit !== 'count' || measure !== 'number' || subject?.sure !== true) return undefined;
	const said = /^(?:the )?(?:total )?number of (.+)$/iu.exec(subject.text)?.[1] ?? subject.text;
	// “Visitors to the six museums”
	const name = said.split(/ (?:to|in|from|by|at|on|for|with) /u)[0] ?? '';
	const words = name.split(' ');
	const isPlain = /^[\p{L} .’'-]+$/u.test(name) && words.slice(1).every((word) => !/^\p{Lu}/u.test(word));
	const [first = ''] = name.split(/ of /u);
	const head = first.split(' ').at(-1) ?? '';
	// “Exports rose to 300”: of what, nobody knows.
	const isCounted = said !== subject.text ? isPlural(head) : COUNTED_ALONE.has(head.toLowerCase());
	if (!isPlain || !isCounted) return undefined;
	return withSmallLetter(name);
}

function subjectOf(place: Place, counted: Phrase | undefined): Found | undefined {
	const { reading, tokens, tags, to } = place;
	const isPart = isShare(reading);
	// “two-thirds (67%) of adults”
	const of = isPart && tokens[to]?.text === ')' && tokens[place.from - 1]?.text === '(' ? to + 1 : to;
	if (isPart && tokens[of]?.lower === 'of') {
		const whole = phraseFrom(place, of + 1);
		const verb = whole && verbAt(place, whole.to);
		const isHeld = HOLDING.test(tokens[place.from - 1]?.lower ?? '');
		if (whole && verb !== undefined && !isHeld) {
			const what = guessFrom(place, whole);
			return { ...what, measure: `share that ${predicate(place, whole.to)}`, named: what.sure && opensClause(place) };
		}
		const subject = governed(place);
		if (whole && subject)
			return {
				...subject,
				measure: `share of ${textOf(place, whole)}`,
				measured: subject.sure || (isHeld && verb === undefined && isName(textOf(place, whole)))
			};
		return whole && { ...guessFrom(place, whole), sure: false };
	}
	const asked = isPart ? askedBefore(place) : undefined;
	if (asked) return asked;
	// "a 30 percent reduction in our operating loss": the change is of what stands behind.
	if (/^(?:in|of)$/u.test(tokens[to]?.lower ?? '') && isChangeNoun(tokens[to - 1])) {
		const whole = phraseFrom(place, to + 1);
		const kept = whole && undated(place, whole);
		if (kept) return guessFrom(place, kept);
	}
	const end = counted?.to ?? to;
	if (
		counted &&
		!isTimes(place, counted) &&
		!isInRelative(place) &&
		(isThere(place) || verbAt(place, after(place, end)) !== undefined)
	) {
		const isNarrowed = tokens[end]?.lower === 'of';
		const what = guessFrom(place, { from: counted.from, to: isNarrowed ? after(place, end) : end });
		return { ...what, measure: `number of ${textOf(place, counted)}` };
	}
	const described = partAfter(place) ?? describedAfter(place) ?? measuredOf(place) ?? placedAt(place);
	if (described) return described;
	if (isInRelative(place)) return governed(place);
	if (tags[end] === 'auxiliary' || (tags[end] === 'verb' && place.from === firstWord(place))) return undefined;
	return governed(place);
}

/** “In total, [57%] of men smoke”: what is said behind the number is said of them alone. */
function opensClause({ tokens, tags, from }: Place): boolean {
	const before = tags[from - 1];
	return (
		before === undefined ||
		/^(?:mark|conjunction)$/u.test(before) ||
		tokens[from - 1]?.lower === 'that' ||
		ONLY.test(tokens[from - 1]?.lower ?? '')
	);
}

const ONLY = /^(?:only|some)$/u;

/** Verbs right before a share of something. */
const HOLDING =
	/^(?:up|for|represents?|represented|representing|has|have|had|holds?|held|owns?|owned|captured|controls?|controlled|comprises?|comprised)$/u;

/** “The storm that hit 300 homes was …”: the verb behind them is the storm’s. */
function isInRelative({ tokens, tags, from }: Place): boolean {
	let at = from - 1;
	let verbs = 0;
	for (; at > 0 && tags[at] !== 'mark' && tags[at] !== 'pronoun'; at--) if (tags[at] === 'verb') verbs++;
	return verbs > 0 && tags[at] === 'pronoun' && /^(?:which|that|who)$/u.test(tokens[at]?.lower ?? '');
}

/** “There were about 200 cases of fever”. */
function isThere({ tokens, tags, from }: Tagged & { readonly from: number }): boolean {
	let at = from - 1;
	while (tags[at] === 'auxiliary' || tags[at] === 'adverb') at--;
	return at < from - 1 && tokens[at]?.lower === 'there';
}

/** "met over 40 times": what is counted is how often the verb’s subject did it. */
function isTimes({ tokens }: Tagged, { to }: Phrase): boolean {
	return /^(?:times|occasions)$/u.test(tokens[to - 1]?.lower ?? '');
}

/** The place behind the prepositional phrases that follow a noun: “80 aftershocks of the quake [had hit]”. */
function after(place: Place, at: number): number {
	const { tokens, tags } = place;
	if (/^(?:of|in|from|at|for)$/u.test(tokens[at]?.lower ?? '')) return phraseFrom(place, at + 1)?.to ?? at;
	// “126 houses or buildings collapsed”
	if (tags[at] === 'conjunction' && tags[at + 1] === 'noun' && tags[at + 2] !== 'noun') return at + 2;
	return tags[at] === 'adverb' ? at + 1 : at;
}
