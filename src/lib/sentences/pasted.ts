/** What stands in every picture of a text that somebody pasted: nobody compared the text with what was published. */
export const PASTED = 'Drawn from a pasted text; not compared with the publication.';

/** Of the rest of a whole: the text may say it elsewhere, and nobody has looked. */
export const NOT_IN_WORDS = 'not in these words';

/** What whoever verifies such a picture is told. */
export const NO_PUBLICATION =
	'It was drawn from a text that somebody pasted, and says so itself. It is no publication: nothing here vouches for its words, its numbers or its source.';
