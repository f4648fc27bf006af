/** What the site has of a text that is pasted: found by its fingerprint, else by its quotes, before anything is drawn anew. */
import { z } from 'zod';
import { atOnce, type Steps } from '../../dataset/author/steps';
import { foldedWords } from '../../words/foldedText';

const words = z.string();
const source = z.object({ id: words, title: words, cited: words, sha256: words });
const claim = z.object({
	source: words,
	quote: words,
	/** The number’s. */
	words,
	/** “$240 bn”. */
	value: words,
	/** “Disputed: China counts $240.1 bn, Russia $227 bn”. */
	standing: words,
	caveat: words.optional(),
	/** Slugs of those that draw it. */
	figures: z.array(words).readonly()
});
const figure = z.object({ slug: words, title: words, isDisputed: z.boolean(), sources: z.array(words).readonly() });
const schema = z.object({ sources: z.array(source), claims: z.array(claim), figures: z.array(figure) });

export type KnownList = z.infer<typeof schema>;
export type KnownClaim = z.infer<typeof claim>;
export type KnownFigure = z.infer<typeof figure>;

/** An article that the site quotes, in what was pasted. */
export interface KnownArticle {
	readonly id: string;
	readonly title: string;
	/** “Mary Glantz and Carla Freeman, USIP, May 2024”. */
	readonly cited: string;
	/** Whether it is the same text, letter by letter. */
	readonly isSame: boolean;
	/** Those that stand in the text. */
	readonly claims: readonly KnownClaim[];
	readonly figures: readonly KnownFigure[];
}

/** A list that is larger is not loaded for this: it would cost more than it tells. In bytes. */
const LARGEST = 2_000_000;

/** Undefined where there is none, or it is too large. */
export async function readKnownList(asked: Promise<Response>): Promise<KnownList | undefined> {
	try {
		const answer = await asked;
		if (!answer.ok || Number(answer.headers.get('content-length') ?? 0) > LARGEST) return undefined;
		return schema.parse(await answer.json());
	} catch {
		return undefined;
	}
}

/** @param fingerprint of the whole text */
export function knownArticles(text: string, fingerprint: string, list: KnownList): KnownArticle[] {
	return atOnce(knownSteps(text, fingerprint, list));
}

/**
 * Step by step: quotes are found however they are set (quotation marks, spaces, line ends); the article of the most comes first.
 * A text of which nothing is quoted here is not even looked through.
 */
export function* knownSteps(text: string, fingerprint: string, list: KnownList): Steps<KnownArticle[]> {
	const whole = list.claims.length === 0 ? '' : yield* foldedSteps(text);
	const found: KnownArticle[] = [];
	for (const { sha256, ...article } of list.sources) {
		const isSame = sha256 === fingerprint;
		const claims: KnownClaim[] = [];
		for (const claim of list.claims) {
			if (claim.source !== article.id) continue;
			if (stands(claim.quote, whole)) claims.push(claim);
			yield;
		}
		const figures = list.figures.filter(({ sources }) => sources.includes(article.id));
		if (isSame || claims.length > 0) found.push({ ...article, isSame, claims, figures });
	}
	return found.sort((a, b) => Number(b.isSame) - Number(a.isSame) || b.claims.length - a.claims.length);
}

/** Letters of a step. */
const STEP = 4000;

/** A text without differences of typesetting; lines may end anywhere. */
function* foldedSteps(text: string): Steps<string> {
	const parts: string[] = [];
	for (let from = 0; from < text.length;) {
		const next = text.slice(from + STEP).search(/\s/u);
		const to = next < 0 ? text.length : from + STEP + next;
		parts.push(foldedWords(text.slice(from, to)));
		from = to;
		yield;
	}
	return parts.filter((part) => part !== '').join(' ');
}

function stands(quote: string, folded: string): boolean {
	return folded.includes(foldedWords(quote));
}
