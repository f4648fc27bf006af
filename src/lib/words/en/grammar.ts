/** Small closed classes of English words that several parsers ask for. */

/** Words that end a noun phrase or begin another: none of them is a counted noun. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
	`a an the this that these those and or but nor so yet of in on at by to from for with without into onto over under
	above below about around after before since until till during between among through across against toward towards
	per via as than then when while where which who whom whose what why how if because although though is are was were
	be been being am has have had do does did will would can could shall should may might must not no it its they them
	their he she him his her hers we us our you your i me my there here also only just even still already now ago
	earlier later more less most least fewer each every all both any some other another same such up down out off again
	respectively yesterday today tomorrow says said plus minus versus vs etc thus this`.split(/\s+/)
);

/** Steps of a ranking: "fell three spots" counts none of them. */
export const STEPS: ReadonlySet<string> = new Set(
	'spot spots place places rank ranks position positions notch notches'.split(' ')
);

/** Plurals without -s. */
const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
	'people men women children servicemen servicewomen spokesmen businessmen feet teeth sheep fish aircraft police cattle staff personnel criteria'.split(
		' '
	)
);

/** Whether a word looks like the plural of a noun. */
export function isPlural(word: string): boolean {
	if (FUNCTION_WORDS.has(word)) return false;
	return IRREGULAR_PLURALS.has(word) || (word.length > 2 && /[^sui]s$/u.test(word)) || /[aeu]is$|ies$/u.test(word);
}

/** What is counted one by one wherever a number of it is told, and measured in nothing else. */
export const COUNTED_ALONE: ReadonlySet<string> = new Set(
	`accidents admissions adults animals applicants applications approvals arrests arrivals assaults attacks attendees babies births boats burglaries cases casualties children
	citizens complaints couples crashes crimes customers deaths departures divorces doctors drivers employees families farmers farms
	fatalities flights homes homicides hospitalizations hospitals houses households immigrants incidents infections inmates
	injuries jobs members men migrants murders nurses offences offenses officers parents passengers patients people prisoners pupils refugees registrations
	residents robberies schools ships soldiers staff students subscribers suicides teachers thefts tourists travellers travelers trips users
	vehicles vessels veterans victims visitors visits volunteers voters women workers wrecks`.split(/\s+/u)
);

/** Plurals that stand before other nouns. */
const ATTRIBUTIVE: ReadonlySet<string> = new Set(
	'aircraft sheep fish cattle people police staff sports arms goods savings sales customs earnings'.split(' ')
);

/** Whether a plural only says what kind of things are counted: “200 aircraft movements”, “30 sports clubs”. */
export function standsBefore(plural: string, next: string): boolean {
	return ATTRIBUTIVE.has(plural) && isPlural(next);
}

/** Adjectives that stand before what is ranked; with the endings below they are kept out of its noun. */
const ADJECTIVES: ReadonlySet<string> = new Set(
	`new major large big good bad great small straight long short high low net gross successive consecutive joint recent
	whole full main key top official formal public private`.split(/\s+/)
);

/** Whether a word is rather an adjective or adverb than a noun. Unsure is yes: a noun is left out, never invented. */
export function isAdjective(word: string): boolean {
	return ADJECTIVES.has(word) || /(?:al|ive|ous|ful|less|able|ible|ed|ly|ic|ish|est)$/u.test(word);
}

export function isSuperlative(word: string): boolean {
	return (
		/^(?:most|least|best|worst|fewest|\p{L}{3,}est)$/u.test(word) &&
		!/^(?:interest|request|forest|harvest|protest|west|invest|contest|guest|arrest|honest|modest)$/u.test(word)
	);
}
