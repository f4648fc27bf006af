/** What English counts in whole numbers only, and where a mean of it may be broken all the same. */

/** The last word of what is counted: people, and what befalls or is done by each of them. */
const WHOLE = new Set(
	(
		'people persons individuals men women children boys girls babies adults inhabitants residents citizens households families ' +
		'workers employees soldiers sailors troops officers pilots drivers passengers patients students pupils teachers doctors nurses ' +
		'voters members visitors tourists refugees migrants prisoners victims survivors players fans crew ' +
		'deaths births killings murders suicides injuries casualties fatalities infections arrests votes seats ' +
		'countries states nations cities ships aircraft planes ministers presidents governments elections'
	).split(' ')
);

/** A mean, a rate, or something of which each has so many. */
const MEAN = /\b(?:averag(?:e|es|ed|ing)|mean|median|typical(?:ly)?|per|each|every|an?)\b/i;

/** Whether so many of it cannot be had in parts, in a sentence that tells of no mean. */
export function comesWhole(noun: string, sentence: string): boolean {
	const last = noun.toLowerCase().split(/\s+/).at(-1) ?? '';
	return WHOLE.has(last) && !MEAN.test(sentence);
}
