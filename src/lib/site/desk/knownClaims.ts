/** Which claims of the site are of a number that was pasted. */
import { foldedWords } from '../../words/foldedText';
import type { KnownArticle, KnownClaim } from './known';

/** The claims of a number’s words in its sentence. @param number as it stands in the text */
export function claimsOf(
	number: { readonly text: string; readonly sentence: { readonly text: string } },
	articles: readonly KnownArticle[]
): KnownClaim[] {
	const sentence = foldedWords(number.sentence.text);
	const wanted = foldedWords(number.text);
	return articles
		.flatMap(({ claims }) => claims)
		.filter((each) => {
			const [quote, said] = [foldedWords(each.quote), foldedWords(each.words)];
			const isThere = sentence.includes(quote) || quote.includes(sentence);
			return isThere && (said.includes(wanted) || wanted.includes(said));
		});
}
