/** What is still open about a number before its picture may leave: what only a person can tell, each with answers to choose from. */
import { unitOf } from '../../../quantity/unit';
import { casesOfWhat, coordinatedOf, isRate, measuresFor, pluralsIn, subjectsFor } from './choices';
import type { PastedNumber } from './numbers';
import { isMeasureOpen, isSubjectOpen } from './open';
import type { Asked, Question } from './question';
import { futureQuestion, stanceQuestions } from './questionsOfStance';
import { recordQuestion, relativeQuestion } from './questionsOfTime';
import { toDraw, UNSAID_DOLLAR, WRITER, type Answered, type Desk } from './told';

/** Of all that are drawn. */
export function askedOf(desk: Desk, answered: readonly Answered[], all: readonly PastedNumber[]): Asked[] {
	const asked = answered.flatMap((one) =>
		questionsOf(desk, one, all).map((each) => ({ ...withGiven(each, answered), number: one.number.id }))
	);
	// What is alike is asked once.
	const alike = new Map(answered.map((one) => [one.number.id, one.alike]));
	const isSaidByOther = ({ about, number }: Asked) =>
		asked.some((one) => one.number === alike.get(number) && one.about === about);
	// One answer is for all: a text has one dollar.
	const isDollarKnown = answered.some(isDollarSaid);
	return asked.filter(
		(each, at) =>
			!(OF_THE_THING.has(each.about) && isSaidByOther(each)) &&
			// What “last year” was is said for all of them.
			!(each.about === 'period' && asked.findIndex(({ ask }) => ask === each.ask) < at) &&
			(!each.isOfDollar || (!isDollarKnown && asked.findIndex(({ isOfDollar }) => isOfDollar) === at))
	);
}

/** What a person has said of those beside it that are counted or measured stands first. */
function withGiven(question: Question, answered: readonly Answered[]): Question {
	const { about, choices } = question;
	if (about !== 'of' && about !== 'measure') return question;
	// What was only drafted is no answer.
	const drafted = answered.flatMap(({ number: { claims } }) => {
		const { about: found, reading } = claims[0] ?? {};
		return [found?.of, reading?.noun, found?.measure?.text];
	});
	const given = answered.flatMap(({ answer }) => answer[about] ?? []).filter((each) => !drafted.includes(each));
	const first = [...new Set(given)].map((label) => ({ label, answer: { [about]: label } }));
	return { ...question, choices: [...first, ...choices.filter(({ label }) => !given.includes(label))] };
}

/** What two numbers of one thing have in common. */
const OF_THE_THING: ReadonlySet<Question['about']> = new Set(['subject', 'measure', 'of']);

function isDollarSaid({ number, answer }: Answered): boolean {
	const doubt = number.claims[0]?.dollarDoubt?.doubt;
	return doubt !== undefined && answer.fine?.includes(doubt) === true;
}

/** In the order in which they are asked. */
export function questionsOf(desk: Desk, one: Answered, all: readonly PastedNumber[]): Question[] {
	const { number, answer } = one;
	const [claim] = number.claims;
	if (!claim) return [];
	const { reading } = claim;
	const told = toDraw(desk, one, 0);
	const found: Question[] = [];
	// What a number of no known unit is of is asked below, in its own words.
	for (const doubt of number.doubts.filter((each) => each !== claim.unitDoubt))
		if (!answer.fine?.includes(doubt)) {
			const fine = { fine: [...(answer.fine ?? []), doubt] };
			const { dollarDoubt: dollar } = claim;
			found.push({
				about: 'doubt',
				...(dollar?.doubt === doubt
					? {
							ask: `Which dollar is “${number.text}”? The text has “${dollar.other}”.`,
							isOfDollar: true,
							choices: [
								{ label: 'The American', answer: fine },
								{ label: 'Not said: just “$”, as drawn', answer: { fine: [...fine.fine, UNSAID_DOLLAR] } }
							]
						}
					: {
							ask: `Unsure: ${doubt}. Is it as drawn here?`,
							choices: [{ label: 'Yes, as the words say', answer: fine }]
						}),
				must: true
			});
		}
	found.push(...speakerQuestion(desk, one));
	if (answer.subject === undefined && isSubjectOpen(number, all, desk.language))
		found.push({
			about: 'subject',
			ask: askOfSubject(number),
			choices: subjectsFor(number, all, desk.language).map((subject) => ({ label: subject, answer: { subject } })),
			must: true
		});
	if (answer.measure === undefined && isMeasureOpen(number, desk.language))
		found.push({
			about: 'measure',
			ask:
				unitOf(reading.unit ?? '')?.dimension === 'share'
					? `Of what whole is it “${number.text}”?`
					: isRate(number.claims)
						? `What is counted, at “${number.text}”?`
						: `What does “${number.text}” measure?`,
			choices: measuresFor(number, all, desk.language).map((measure) => ({ label: measure, answer: { measure } })),
			must: true
		});
	const pair = answer.of === undefined && reading.noun !== undefined ? coordinatedOf(desk, one) : undefined;
	if (pair !== undefined)
		found.push({
			about: 'of',
			ask: `“${number.text}” of which things?`,
			choices: [pair, reading.noun ?? ''].map((of) => ({ label: of, answer: { of } })),
			must: true
		});
	if ((reading.unit ?? 'count') === 'count' && told.of === undefined)
		found.push({
			about: 'of',
			ask: `“${number.text}” of which things, in the plural?`,
			choices: pluralsIn(number, all, desk.language).map((of) => ({ label: of, answer: { of } })),
			must: true
		});
	else if (pair === undefined && answer.of === undefined && told.of !== undefined) {
		const kinds = casesOfWhat(desk, number, told.of);
		if (kinds.length > 0)
			found.push({
				about: 'of',
				ask: `“${number.text}”: ${told.of} of what?`,
				choices: [
					...kinds.map((of) => ({ label: of, answer: { of } })),
					{ label: `Not said: ${told.of}`, answer: { of: told.of } }
				],
				must: true
			});
	}
	found.push(...stanceQuestions(desk, one));
	if (!found.some((each) => each.about === 'nature')) found.push(...futureQuestion(desk, one));
	return [...found, ...relativeQuestion(desk, one), ...recordQuestion(desk, one)];
}

/** Who or what a share is said of, in other words than of what whole it is a part. */
function askOfSubject({ text, claims }: PastedNumber): string {
	return unitOf(claims[0]?.reading.unit ?? '')?.dimension === 'share'
		? `Who or what is “${text}” about?`
		: `What is “${text}” of?`;
}

/** Whom the text may only seem to name: the label of a place, as “California:”. */
function speakerQuestion({ cited }: Desk, { number, answer }: Answered): Question[] {
	const { speaker, doubt } = number.sentence;
	if (speaker === undefined || doubt === undefined || answer.speaker !== undefined) return [];
	const writer = cited.who || WRITER;
	return [
		{
			about: 'speaker',
			ask: `Are these the words of “${speaker}”?`,
			choices: [
				{ label: `No, the article’s: ${writer}`, answer: { speaker: writer } },
				{ label: `Yes, ${speaker}’s`, answer: { speaker } }
			],
			must: true
		}
	];
}
