/** A dataset that was opened, with its article pasted again, as a draft to go on from. */
import { citedIn } from '../../dataset/author/desk/cited';
import { extended, mostOf, type Extension } from '../../dataset/author/desk/extended';
import type { PastedNumber } from '../../dataset/author/desk/numbers';
import { speakerOf, toDraw, type Answer, type Desk } from '../../dataset/author/desk/told';
import type { Claim, Dataset, Evidence, Figure, Source, Span } from '../../dataset/types';
import { CHART_TYPES } from '../../charts/specs';
import { selectorsFor, sliceCodePoints } from '../../words/locate';
import { citedSource } from './citedSource';
import { newDraft, type Draft, type DraftState } from './draft';

export interface DraftOf {
	readonly draft: Draft;
	/** What goes on here, and what does not. */
	readonly told: readonly string[];
}

/** A claim with its number in the text of now. */
interface Found {
	readonly claim: Claim;
	readonly number: PastedNumber;
	readonly answer: Answer;
}

/**
 * What people have said of its numbers, on the text as it is now.
 * @param numbers those that were read of the text
 */
export function draftOf(dataset: Dataset, source: Source, text: string, numbers: readonly PastedNumber[]): DraftOf {
	const cited = citedSource(source);
	const { title, url, language } = source;
	const desk: Desk = { text, language, cited: citedIn(cited), relative: {}, groups: [], work: {} };
	const figures = dataset.figures.filter(({ sources }) => sources.some(({ id }) => id === source.id));
	const found = new Map(
		source.claims.flatMap((claim) => {
			const one = foundIn(desk, claim, numbers);
			return one ? [[claim.id, one] as const] : [];
		})
	);
	const groups = figures.flatMap((figure) => {
		const [first, ...others] = statedIn(figure).flatMap(({ id }) => found.get(id) ?? []);
		return first && statedIn(figure).every(({ id }) => found.has(id)) ? [{ figure, first, others }] : [];
	});
	const drawn = groups.flatMap(({ first, others }) => [first, ...others]);
	const answers = new Map<string, Answer>(drawn.map(({ number, answer }) => [number.id, answer]));
	const beside = new Map<string, readonly string[]>();
	for (const { figure, first, others } of groups) {
		const change = changeOf(figure);
		const titled = { title: figure.title, subtitle: figure.subtitle, type: typeOf(figure) };
		const added = others.find(({ claim }) => claim === change);
		const { id } = first.number;
		answers.set(id, { ...answers.get(id), ...titled, ...(added ? { change: added.number.id } : {}) });
		const rest = [...new Set(others.filter((one) => one !== added).map(({ number }) => number.id))];
		beside.set(
			id,
			rest.filter((each) => each !== id)
		);
	}
	const about: Partial<DraftState> = {
		cited,
		citedFrom: `Read from the dataset “${dataset.title}”.`,
		chosen: drawn[0]?.number.id ?? '',
		answers: Object.fromEntries(answers),
		beside: Object.fromEntries([...beside].filter(([, ids]) => ids.length > 0)),
		relative: Object.fromEntries(drawn.flatMap(({ claim, number }) => relativeOf(claim, number))),
		work: { title, url }
	};
	return { draft: newDraft(text, about), told: toldOf(figures, groups.length) };
}

function toldOf(figures: readonly Figure[], goOn: number): string[] {
	const checks = figures.flatMap(({ evidence }) => evidence).some((of) => of.checks.length > 0);
	const count = figures.length === 1 ? 'The figure of the dataset goes' : `${figures.length} figures of the dataset go`;
	const left = figures.length - goOn;
	return [
		left === 0
			? `${count} on here.`
			: `${goOn} of ${figures.length} figures of the dataset go on here; of the others a number is not found in this text, or not read in it.`,
		...(checks
			? ['What other sources say of its numbers stays in the dataset: bring their texts to compare them here.']
			: [])
	];
}

/** Those that a figure draws, and those from which it computes, each once. */
function statedIn({ evidence }: Figure): Claim[] {
	const stated = evidence.filter((of) => of.basis === 'stated');
	return [...new Set([...stated, ...evidence.flatMap(inputsOf)])];
}

const inputsOf = (of: Evidence): readonly Claim[] => (of.basis === 'derived' ? of.inputs : []);

/** The change that was added to an amount, with what was before it. */
function changeOf({ evidence }: Figure): Claim | undefined {
	return evidence.flatMap((of) => (of.basis === 'derived' && of.kind === 'base-before-increase' ? of.inputs : []))[1];
}

const typeOf = ({ type }: Figure) => CHART_TYPES.find((each) => each === type);

function foundIn(desk: Desk, claim: Claim, numbers: readonly PastedNumber[]): Found | undefined {
	const { quote, words, quantity, nature } = claim;
	const near = (place: Span) => Math.abs(place.start - quote.start);
	const [place] = selectorsFor(desk.text, quote.exact).sort((a, b) => near(a) - near(b));
	if (!place) return undefined;
	const span = { start: place.start + words.start, end: place.start + words.end };
	const asRead = numbers.find(
		({ start, end, claims }) =>
			start >= span.start && end <= span.end && claims.some(({ reading }) => reading.value === quantity.value)
	);
	const number = asRead ?? numbers.find(({ start, end }) => start < span.end && span.start < end);
	if (!number) return undefined;
	const extension = extensionOf(number, span);
	const answer: Answer = {
		...toldOnly(desk, claim, number),
		...(nature === undefined ? {} : { nature }),
		...(extension.before + extension.after > 0 ? { extension } : {}),
		...(number.doubts.length > 0 ? { fine: number.doubts } : {})
	};
	return { claim, number, answer };
}

/** What the rules would not have drafted: that a person has said. */
function toldOnly(desk: Desk, { subject, measure, quantity, quote }: Claim, number: PastedNumber): Answer {
	const drafted = toDraw(desk, { number, answer: {} }, 0);
	const speaker = quote.speaker.name;
	return {
		...(subject === drafted.subject ? {} : { subject }),
		...(measure === (drafted.measure || subject) ? {} : { measure }),
		...(quantity.of === undefined || quantity.of === drafted.of ? {} : { of: quantity.of }),
		...(speaker === speakerOf(desk, { number, answer: {} }) ? {} : { speaker })
	};
}

/** With as many words more as those of the claim have. */
function extensionOf(number: PastedNumber, { start, end }: Span): Extension {
	const most = mostOf(number);
	let [before, after] = [0, 0];
	while (before < most.before && extended(number, { before, after }).start > start) before += 1;
	while (after < most.after && extended(number, { before, after }).end < end) after += 1;
	return { before, after };
}

/** “last year”, as the dataset dates it. */
function relativeOf({ period, quote }: Claim, { claims }: PastedNumber): (readonly [string, string])[] {
	const dated = claims[0]?.dated;
	if (!dated?.isRelative || period?.date === undefined || !period.words) return [];
	const words = sliceCodePoints(quote.exact, period.words.start, period.words.end);
	return words === dated.words ? [[words, period.date]] : [];
}
