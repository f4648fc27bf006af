/** What is quoted of a pasted text: of each sentence that something is drawn from, as little as may be. */
import { codePoints, selectorsFor, sliceCodePoints } from '../../../words/locate';
import type { Span } from '../../types';
import { quotable } from '../draft/draft';
import { BULLET } from './clause';
import type { PastedNumber } from './numbers';
import { shortestQuote } from './shortestQuote';
import { slugOf } from './slugOf';
import { isReported, periodOf, speakerOf, toDraw, type Answered, type Desk } from './told';

export interface Quoted {
	readonly id: string;
	readonly text: string;
	readonly span: Span;
	readonly numbers: readonly PastedNumber[];
	readonly record: Record<string, unknown>;
}

/** One for each sentence, as short as it may be. */
export function quotesOf(desk: Desk, all: readonly Answered[]): Quoted[] {
	const bySentence = new Map<number, Answered[]>();
	for (const one of all) {
		const { start } = one.number.sentence;
		bySentence.set(start, [...(bySentence.get(start) ?? []), one]);
	}
	return [...bySentence.values()].flatMap((answered) => {
		const [first] = answered;
		if (!first) return [];
		const { sentence } = first.number;
		const span = shortestQuote(
			desk.text,
			sentence,
			answered.flatMap((one) => mustHold(desk, one)),
			desk.language
		);
		const exact = sliceCodePoints(desk.text, span.start, span.end);
		const selector = selectorsFor(desk.text, exact).find(({ start }) => start === span.start);
		const record = {
			...selector,
			prefix: quotable(selector?.prefix),
			suffix: quotable(selector?.suffix),
			speaker: slugOf(speakerOf(desk, first)),
			...(isReported(first) ? { reportedFor: sentence.reportedFor } : {})
		};
		return [{ id: `q${span.start}`, text: exact, span, numbers: answered.map(({ number }) => number), record }];
	});
}

/** The number, what it speaks of, and when: whatever of these its sentence says. Without a subject its beginning stays. */
function mustHold(desk: Desk, one: Answered): Span[] {
	const { number } = one;
	const { sentence, claims } = number;
	const { subject } = toDraw(desk, one, 0);
	const place = (words: string): Span[] => {
		const at = words === '' ? -1 : sentence.text.toLowerCase().indexOf(words.toLowerCase());
		if (at < 0) return [];
		const start = sentence.start + codePoints(sentence.text.slice(0, at));
		return [{ start, end: start + codePoints(words) }];
	};
	const named = place(subject);
	const begin = BULLET.exec(sentence.text)?.[0].length ?? 0;
	return [
		{ start: number.start, end: number.end },
		...claims.flatMap(({ unitFrom }) => unitFrom ?? []),
		...(named.length > 0 ? named : [{ start: sentence.start + begin, end: sentence.start + begin + 1 }]),
		...place(claims[0]?.dated?.words ?? periodOf(desk, one)?.['words'] ?? '')
	];
}
