/** What is told of a file, so that a file of a million faults does not take a million lines. */
const SENTENCES_AT_MOST = 40;
/** Names that a file gives to what is in it may be of any length. */
const CHARACTERS_AT_MOST = 400;

/** The first of the sentences, and how many more there are. */
export function bounded(sentences: readonly string[]): string[] {
	const told = sentences.slice(0, SENTENCES_AT_MOST).map((sentence) => {
		const start = sentence.slice(0, CHARACTERS_AT_MOST);
		return start.length < sentence.length ? `${start} …` : sentence;
	});
	const more = sentences.length - told.length;
	return more > 0 ? [...told, `There are ${more} more such faults.`] : told;
}
