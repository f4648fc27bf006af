/** What the site has of a text that is pasted: found by its fingerprint, else by its quotes, before anything is drawn anew. */
import { z } from 'zod';
import { foldedText } from '../../words/foldedText';

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
export async function loadKnownList(address: string): Promise<KnownList | undefined> {
	try {
		const answer = await fetch(address);
		if (!answer.ok || Number(answer.headers.get('content-length') ?? 0) > LARGEST) return undefined;
		return schema.parse(await answer.json());
	} catch {
		return undefined;
	}
}

/** Quotes are found however they are set (quotation marks, spaces, line ends); the article of the most comes first. */
export function knownArticles(text: string, fingerprint: string, list: KnownList): KnownArticle[] {
	const whole = foldedText(text).text;
	return list.sources
		.flatMap(({ sha256, ...article }): KnownArticle[] => {
			const isSame = sha256 === fingerprint;
			const claims = list.claims.filter(({ source: of, quote }) => of === article.id && stands(quote, whole));
			const figures = list.figures.filter(({ sources }) => sources.includes(article.id));
			return isSame || claims.length > 0 ? [{ ...article, isSame, claims, figures }] : [];
		})
		.sort((a, b) => Number(b.isSame) - Number(a.isSame) || b.claims.length - a.claims.length);
}

/** The claims of a number’s words in its sentence. @param number as it stands in the text */
export function claimsOf(
	number: { readonly text: string; readonly sentence: { readonly text: string } },
	articles: readonly KnownArticle[]
): KnownClaim[] {
	const sentence = trimmed(number.sentence.text);
	const wanted = trimmed(number.text);
	return articles
		.flatMap(({ claims }) => claims)
		.filter((each) => {
			const [quote, said] = [trimmed(each.quote), trimmed(each.words)];
			const isThere = sentence.includes(quote) || quote.includes(sentence);
			return isThere && (said.includes(wanted) || wanted.includes(said));
		});
}

function stands(quote: string, folded: string): boolean {
	return folded.includes(trimmed(quote));
}

function trimmed(said: string): string {
	return foldedText(said).text.trim();
}
