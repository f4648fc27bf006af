/** Which claims of the site are of a number that was pasted. */
import { foldedText } from '../../words/foldedText';
import type { KnownArticle, KnownClaim } from './known';

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

/** Words without differences of typesetting. */
export function trimmed(said: string): string {
	return foldedText(said).text.trim();
}
